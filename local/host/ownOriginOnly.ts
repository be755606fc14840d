import type { MiddlewareHandler } from "hono";
import { foreignAnswer } from "../http/ownOrigin";

/** Answers pages of our own origin only, because pages carry a form digest; and leads there whoever types localhost, as many people do. */
export function ownOriginOnly(origin: string): MiddlewareHandler {
  const { port } = new URL(origin);
  return async (context, next) => {
    const { host: addressed, pathname, search } = new URL(context.req.url);
    const host = context.req.header("Host") ?? addressed;
    // What pages ask for bears the origin's own name.
    if (host.toLowerCase() === `localhost:${port}` && context.req.method === "GET") return context.redirect(origin + pathname + search);
    return foreignAnswer(context.req.raw, origin) ?? next();
  };
}
