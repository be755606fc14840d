import type { SPFI } from "@pnp/sp";
import "@pnp/sp/presets/all";

/** One method of the client, and a plausible use of it. */
export type Call = readonly [name: string, call: (sp: SPFI) => unknown];

/** An id that nothing has. */
export const NO_ID = "00000000-0000-4000-8000-000000000000";
