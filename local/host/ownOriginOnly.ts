import type { MiddlewareHandler } from "hono";

/**
 * Answers pages of our own origin only: pages carry a form digest, and a site elsewhere must not reach them
 * through a name that resolves to this computer.
 */
export function ownOriginOnly(origin: string): MiddlewareHandler {
  const { host: own, port } = new URL(origin);
  return async (context, next) => {
    const host = context.req.header("Host") ?? new URL(context.req.url).host;
    // Many people type localhost; what pages ask for bears the origin's own name.
    if (host.toLowerCase() === `localhost:${port}` && context.req.method === "GET") return context.redirect(`${origin}${new URL(context.req.url).pathname}${new URL(context.req.url).search}`);
    if (host.toLowerCase() !== own) return context.text(`The local intranet answers ${origin} only; the request named the host ${host}.`, 400);
    const from = context.req.header("Origin");
    if (from !== undefined && from !== origin) return context.text(`The local intranet answers pages of ${origin} only; the request came from ${from}.`, 403);
    return next();
  };
}
