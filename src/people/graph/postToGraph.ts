import type { GraphContext } from "./graphContext";
import { GRAPH, graphToken } from "./graphToken";

/** Graph does not answer here: the organisation has not allowed it. Asking again does not help. */
export class GraphRefused extends Error {
  public override readonly name = "GraphRefused";
}

/** Statuses with which Graph says that it will not answer, now or later. */
export function isRefusal(status: number): boolean {
  return status === 401 || status === 403;
}

/** Graph's answer to several questions in one. */
export interface BatchAnswer<Body> {
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Body;
  }[];
}

/**
 * Asks Graph, with a token that is there without asking the reader.
 *
 * @param path - below the version: `/$batch`
 * @returns the answer as it was sent: whoever asks checks it
 * @throws GraphRefused where Graph gives no token, or answers 401 or 403
 * @throws Error where Graph is too busy or the line is cut
 */
export async function postToGraph<T>(context: GraphContext, path: string, body: object): Promise<T> {
  const token = await graphToken(context).catch((cause: unknown) => {
    throw new GraphRefused("The organisation gives no token for Microsoft Graph to SharePoint pages.", { cause });
  });
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const answer = await fetch(`${GRAPH}/v1.0${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (isRefusal(answer.status))
    throw new GraphRefused(`Graph refuses ${path} (${answer.status}): the organisation has not approved the permission.`);
  if (!answer.ok) throw new Error(`Graph could not answer ${path} (${answer.status}). It is asked again when somebody asks again.`);
  return (await answer.json()) as T;
}
