import type { MiddlewareHandler } from "hono";

/**
 * Answers pages of our own origin only: pages carry a form digest, and a site elsewhere must not reach them
 * through a name that resolves to this computer.
 */
export function ownOriginOnly(origin: string): MiddlewareHandler {
  const { host: own } = new URL(origin);
  return async (context, next) => {
    const host = context.req.header("Host") ?? new URL(context.req.url).host;
    if (host.toLowerCase() !== own) return context.text(`The local intranet answers ${origin} only; the request named the host ${host}.`, 400);
    const from = context.req.header("Origin");
    if (from !== undefined && from !== origin) return context.text(`The local intranet answers pages of ${origin} only; the request came from ${from}.`, 403);
    return next();
  };
}
