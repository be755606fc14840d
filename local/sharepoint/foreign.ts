/**
 * Refuses what does not come from a page of our own origin, or from a program that names its host: a page elsewhere must not reach a service
 * through a name that resolves to this computer.
 *
 * @param origin - `http://127.0.0.1:4400`; `localhost` is another one
 * @returns 400 for another host, 403 for a page of another origin; undefined: go on
 */
export function foreign(request: Request, origin: string): Response | undefined {
  const host = request.headers.get("Host") ?? new URL(request.url).host;
  if (host.toLowerCase() !== new URL(origin).host) return new Response(`This service answers ${origin} only; the request named the host ${host}.`, { status: 400 });
  const from = request.headers.get("Origin");
  return from !== null && from !== origin ? new Response(`This service answers pages of ${origin} only; the request came from ${from}.`, { status: 403 }) : undefined;
}
