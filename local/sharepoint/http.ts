import { Hono } from "hono";
import { boundedBody } from "../http/boundedBody";
import { foreignAnswer } from "../http/ownOrigin";
import type { Rendered } from "./answers/render";
import { answerBatch } from "./batch/batch";
import { fileAddressAnswer } from "./files/fileAddress";
import type { PhotoOf } from "./files/personPhoto";
import type { ApiRequest, Service } from "./routes/service";
import type { User } from "./store/principals";
import type { Site } from "./store/site";

const BATCH_BYTES = 2 * 1024 * 1024;
const BODY_BYTES = 10 * 1024 * 1024;
const LONGEST_URL = 2048;

/** Who is asking; undefined is refused. */
export type Identify = (request: Request) => User | undefined;

/** In which language a person has the interface; undefined: in the site's. */
export type LanguageOf = (request: Request) => number | undefined;

const bodiless = (status: number): boolean => status === 204 || status === 304;

/** Says its length, so that whoever counts bytes need not read them. An answer to HEAD has said the length of what it leaves out. */
function response({ status, headers, body = "" }: Rendered): Response {
  const common = { "Cache-Control": "private, max-age=0", "X-Content-Type-Options": "nosniff", ...headers, "X-SharePointHealthScore": "0" };
  if (bodiless(status)) return new Response(null, { status, headers: common });
  return new Response(body, { status, headers: { "Content-Length": String(Buffer.byteLength(body)), ...common } });
}

/** @param wasRead - whether the connection can serve another request */
const tooLarge = (wasRead: boolean): Response =>
  new Response("The body of the request is larger than this service takes.", {
    status: 413,
    headers: wasRead ? {} : { Connection: "close" },
  });

/**
 * The service behind HTTP: everything below `{web}/_api`, files of libraries and attachments at their own addresses, people's pictures; other
 * addresses go to the next handler.
 */
export function httpApp(site: Site, service: Service, identify: Identify, languageOf: LanguageOf, photoOf: PhotoOf): Hono {
  const app = new Hono();
  const apiPath = (url: string): string | undefined => {
    const web = site.settings.current?.url.toLowerCase();
    const { pathname } = new URL(url);
    return web !== undefined && pathname.toLowerCase().startsWith(`${web}/_api/`) ? pathname.slice(`${web}/_api/`.length) : undefined;
  };
  const isBatch = (path: string): boolean => /^(?:\$|%24)batch$/iu.test(path);

  app.use(async (context, next) => {
    const request = context.req.raw;
    const path = apiPath(request.url);
    if (path === undefined) return next();
    const refused = foreignAnswer(request, site.origin);
    if (refused !== undefined) return refused;
    const { pathname, search } = new URL(request.url);
    if (pathname.length + search.length > LONGEST_URL)
      return new Response("The request filtering module is configured to deny a request where the query string is too long.", {
        status: 404,
      });
    const person = identify(request);
    const body = await boundedBody(request, isBatch(path) ? BATCH_BYTES : BODY_BYTES);
    if (body.bytes === undefined) return tooLarge(body.wasRead);
    const sent: ApiRequest = {
      method: request.method,
      path,
      query: new URL(request.url).searchParams,
      headers: request.headers,
      body: body.bytes,
      language: languageOf(request),
    };
    return response(
      service.guarded(request.headers, () => {
        if (person !== undefined) service.checkDigest(person, sent);
        return person !== undefined && isBatch(path) && request.method === "POST"
          ? answerBatch(service, person, sent, site.api)
          : service.answer(person, sent);
      }),
    );
  });
  app.use(async (context, next) => {
    const request = context.req.raw;
    const answer = fileAddressAnswer(site, photoOf, request.url);
    if (answer === undefined) return next();
    return foreignAnswer(request, site.origin) ?? response(service.guarded(request.headers, () => answer(identify(request), request)));
  });
  return app;
}
