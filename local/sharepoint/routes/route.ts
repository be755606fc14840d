import type { Answer } from "../answers/answer";
import type { Call } from "./call";

/** Verbs after `X-HTTP-Method` is applied; PATCH is MERGE. */
export type Method = "GET" | "POST" | "MERGE" | "PUT" | "DELETE";

/** One thing the service answers. */
export interface Route {
  readonly method: Method;
  /**
   * Resource path, lower case: `{list}` stands for every way to address a list, `$` for an argument.
   * `{list}/{item}/recycle`, `web/siteusers($)`
   */
  readonly pattern: string;
  /** OData options it takes; any other is answered as not built. */
  readonly options?: readonly string[];
  readonly answer: (call: Call) => Answer;
}

/** Options of answers that are shaped by the caller. */
export const SHAPING = ["$select", "$expand"] as const;
