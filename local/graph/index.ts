import { Hono } from "hono";
import type { GraphRoute } from "./routes/route";
import { GraphService } from "./routes/service";
import { tenantOf } from "./tenant/tenant";
import type { TenantDefinition } from "./tenant/tenant";
import { asResponse } from "./wire/answer";
import { defect, GraphError, NotBuilt, noToken, noResource } from "./wire/graphError";
import { readBody, splitUrl } from "./wire/graphRequest";
import { linkBase, requireOwnOrigin } from "./wire/ownOrigin";

export type { GraphChannel, GraphMessage, GraphPhoto, GraphTeam, GraphUser } from "./definition/tenantDefinition";

/** A request that is to be put off. */
export interface Throttling {
  readonly retryAfterSeconds: number;
}

export interface GraphOptions extends TenantDefinition {
  /** Of the server, as its pages and clients name it: `http://127.0.0.1:4400`. Another host is answered 400, a page of another origin 403. */
  readonly origin: string;
  /** Permissions that the organisation has consented to, for this request: `User.Read`. */
  readonly scopes: (request: Request) => ReadonlySet<string>;
  /** Login name or user principal name of the person who sends this request; undefined is anonymous and refused. */
  readonly whoIs: (request: Request) => string | undefined;
  /** Asked before each route, those of a batch's parts too, whether it is answered 429 for now; absent: never. */
  readonly throttle?: (request: Request, route: GraphRoute) => Throttling | undefined;
  /** Told of every request that is not built (answered 501), with the route's name. */
  readonly onNotBuilt?: (route: string) => void;
  /** Told of every defect of the local Graph itself (answered 500). Absent: it is written to the console. */
  readonly onFailure?: (error: Error) => void;
}

/** A Microsoft Graph over what an organisation has, handed in as data. */
export interface LocalGraph {
  /** Answers `/graph/v1.0/…` and `/graph/beta/…`; mount it at the root of the origin. */
  readonly app: Hono;
}

/**
 * Starts a local Microsoft Graph. It keeps what is written only in the memory of the process, and answers what it does not
 * do with 501 and the route's name.
 *
 * @see https://learn.microsoft.com/graph/api/overview
 */
export function createGraph({
  origin,
  scopes,
  whoIs,
  throttle,
  onNotBuilt = () => undefined,
  onFailure = console.error,
  ...definition
}: GraphOptions): LocalGraph {
  const tenant = tenantOf(definition);
  const service = new GraphService(tenant, onNotBuilt);
  const app = new Hono();

  app.onError((error, c) => {
    if (error instanceof GraphError) return asResponse(error.answer(c.req.raw.headers));
    onFailure(error);
    return asResponse(defect(error).answer(c.req.raw.headers));
  });

  app.use("/graph/*", async (c, next) => {
    requireOwnOrigin(c.req.raw, origin);
    return next();
  });

  app.all("/graph/:version{v1\\.0|beta}/*", async (c) => {
    const request = c.req.raw;
    const login = whoIs(request);
    if (login === undefined) throw noToken();
    const caller = tenant.directory.findByLogin(login);
    if (!caller) throw noResource(login);
    const version = c.req.param("version");
    const url = new URL(request.url);
    const graphRequest = {
      method: request.method,
      version,
      linkBase: linkBase(request, origin),
      headers: request.headers,
      body: await readBody(request),
      ...splitUrl(`${url.pathname.slice(`/graph/${version}`.length)}${url.search}`),
    };
    return asResponse(
      service.answer(graphRequest, {
        caller,
        granted: scopes(request),
        throttle: (route) => throttle?.(request, route)?.retryAfterSeconds,
      }),
    );
  });

  app.all("/graph/*", (c) => {
    const route = `${c.req.method} ${c.req.path}`;
    onNotBuilt(route);
    return asResponse(new NotBuilt().asError(route).answer(c.req.raw.headers));
  });
  return { app };
}
