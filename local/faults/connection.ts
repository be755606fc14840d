import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { ServerResponse } from "node:http";
import type { Answer } from "./answer";
import { firstHalf } from "./answer";

/** What Node.js answers this request with; absent when the app is called without a server, as in tests. */
export function outgoingOf(c: Context): ServerResponse | undefined {
  return (c.env as Partial<HttpBindings> | undefined)?.outgoing as ServerResponse | undefined;
}

/** Closes the connection without an answer. */
export function drop(outgoing: ServerResponse): void {
  outgoing.destroy();
}

/** Promises the whole answer, sends its beginning and closes the connection. */
export function breakOff(outgoing: ServerResponse, answer: Answer): void {
  outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), "content-length": answer.body.length });
  outgoing.write(firstHalf(answer), () => outgoing.destroy());
}
