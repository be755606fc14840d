/** Why a request is refused: it names another host (400), or comes from a page of another origin (403). */
export interface Foreign {
  readonly status: 400 | 403;
  readonly reason: string;
}

/**
 * Finds what does not come from a page of our own origin, or from a program that names its host: a page elsewhere must not reach a service
 * through a name that resolves to this computer.
 *
 * @param origin - `http://127.0.0.1:4400`; `localhost` is another one
 * @returns undefined: go on
 */
export function foreign(request: Request, origin: string): Foreign | undefined {
  const host = request.headers.get("Host") ?? new URL(request.url).host;
  if (host.toLowerCase() !== new URL(origin).host)
    return { status: 400, reason: `This service answers ${origin} only; the request named the host ${host}.` };
  const from = request.headers.get("Origin");
  return from === null || from === origin
    ? undefined
    : { status: 403, reason: `This service answers pages of ${origin} only; the request came from ${from}.` };
}

/** The refusal of a {@link foreign} request as plain text; undefined: go on. */
export function foreignAnswer(request: Request, origin: string): Response | undefined {
  const found = foreign(request, origin);
  return found && new Response(found.reason, { status: found.status });
}
