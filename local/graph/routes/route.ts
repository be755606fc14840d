import type { Call } from "../calls/call";
import type { GraphAnswer } from "../wire/answer";

export type Method = "GET" | "POST";

/** One thing the local Graph answers. */
export interface GraphRoute {
  readonly method: Method;
  /** Below the version; `{user}` stands for a key: `/users/{user}/photo/$value`. */
  readonly pattern: string;
  /** Permissions of which any one will do; none: everybody who is signed in. */
  readonly scopes: readonly string[];
  /** Permissions of which any one will do besides, where `{user}` is the caller. */
  readonly ownScopes?: readonly string[];
  /** Options of the query it understands; any other is answered as not built. */
  readonly options?: readonly string[];
  readonly answer: (call: Call) => GraphAnswer;
}
