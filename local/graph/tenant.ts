import type { UserDirectory } from "./users/userDirectory";

/** Everything the organisation has. */
export interface Tenant {
  readonly directory: UserDirectory;
}
