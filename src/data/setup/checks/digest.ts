import type { Check } from "./finding";
import { found, ok } from "./finding";

/** Whether a page that was left open can ask for a new form digest, and save. */
export const digest: Check = (seen) => found(seen.digest, ({ seconds }) => ok(`seconds ${seconds}`));
