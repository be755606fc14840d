import { answerBatch } from "../batch/batch";
import { Call } from "../calls/call";
import type { GraphUser } from "../definition/tenantDefinition";
import type { Tenant } from "../tenant/tenant";
import type { GraphAnswer } from "../wire/answer";
import { badRequest, GraphError, NotBuilt, noConsent, tooMany } from "../wire/graphError";
import { METHODS, stepsOf } from "../wire/graphRequest";
import type { GraphRequest } from "../wire/graphRequest";
import type { GraphRoute } from "./route";
import { Router } from "./router";
import type { RouteMatch } from "./router";
import { GRAPH_ROUTES } from "./routes";

/** As it is, or encoded. */
const BATCH = /^\/(?:\$|%24)batch$/u;

/** Who asks, with which permissions, and which of the routes are throttled for them now. */
export interface Session {
  readonly caller: GraphUser;
  readonly granted: ReadonlySet<string>;
  /** Seconds to wait; undefined: go on. */
  readonly throttle: (route: GraphRoute) => number | undefined;
}

/** Answers requests one by one and in batches; every refusal is an answer. */
export class GraphService {
  private readonly router = new Router(GRAPH_ROUTES);

  /** @param onNotBuilt - told of each request that is answered 501 */
  constructor(
    private readonly tenant: Tenant,
    private readonly onNotBuilt: (address: string) => void,
  ) {}

  public answer(request: GraphRequest, session: Session): GraphAnswer {
    try {
      const isBatch = request.method === "POST" && BATCH.test(request.address);
      return isBatch ? answerBatch(request, (part) => this.answer(part, session)) : this.routed(request, session);
    } catch (error) {
      return this.refusal(error, request);
    }
  }

  private routed(request: GraphRequest, { caller, granted, throttle }: Session): GraphAnswer {
    if (!METHODS.has(request.method))
      throw badRequest(`${request.method} is not a method of Graph's: use one of ${[...METHODS].join(", ")}.`);
    const match = this.router.find(request.method, stepsOf(request.address));
    if (match === undefined) throw new NotBuilt();
    const { route, keys } = match;
    const seconds = throttle(route);
    if (seconds !== undefined) throw tooMany(seconds);
    const isOwn = this.isOwn(match, caller);
    const sufficient = [...route.scopes, ...(isOwn ? (route.ownScopes ?? []) : [])];
    if (!sufficient.some((scope) => granted.has(scope))) throw noConsent();
    const names = [...request.query.keys()];
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
      throw badRequest(`Query option '${twice}' was specified more than once, but it must be specified at most once.`);
    const others = names.filter((name) => !route.options?.includes(name));
    if (others.length > 0) throw new NotBuilt(`?${others.join("&")}`);
    return route.answer(new Call({ request, tenant: this.tenant, caller, granted, keys, isOwn }));
  }

  /** What is at `/me`, and what is at `/users/{user}` of the caller. */
  private isOwn({ route, keys }: RouteMatch, caller: GraphUser): boolean {
    const key = keys.get("user");
    return key === undefined ? /^\/me(?:\/|$)/u.test(route.pattern) : this.tenant.directory.find(key) === caller;
  }

  private refusal(error: unknown, { method, version, address, headers }: GraphRequest): GraphAnswer {
    if (error instanceof GraphError) return error.answer(headers);
    if (!(error instanceof NotBuilt)) throw error;
    const route = `${method} /${version}${address}`;
    this.onNotBuilt(`${route}${error.detail}`);
    return error.asError(route).answer(headers);
  }
}
