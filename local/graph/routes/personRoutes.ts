import type { GraphRoute } from "./route";

interface PersonRoute extends Omit<GraphRoute, "pattern" | "ownScopes"> {
  /** Below the person: `/photo/$value`. */
  readonly below: string;
  /** Permissions that are enough for what is the caller's own. */
  readonly ownScopes: readonly string[];
}

/** The two addresses of what belongs to a person: `/me…` for the caller, `/users/{user}…` for anybody. */
export function personRoutes({ below, scopes, ownScopes, ...rest }: PersonRoute): readonly GraphRoute[] {
  return [
    { ...rest, pattern: `/me${below}`, scopes: [...ownScopes, ...scopes] },
    { ...rest, pattern: `/users/{user}${below}`, scopes, ownScopes },
  ];
}
