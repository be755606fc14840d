import type { Answer } from "../answers/answer";
import { accessDenied, digestInvalid, failure, invalidQuery, NotBuilt, SharePointError } from "../answers/errors";
import { acceptedLevel, contentType, errorLevel } from "../answers/metadataLevel";
import type { MetadataLevel } from "../answers/metadataLevel";
import { render, renderError } from "../answers/render";
import type { Rendered } from "../answers/render";
import { RELATED_ENTITIES } from "../entities/relatedEntities";
import { parseResourcePath, PathSyntaxError } from "../odata/resourcePath";
import type { PathStep } from "../odata/resourcePath";
import { Access } from "../security/access";
import { isDigestValid } from "../security/digest";
import { Permission } from "../security/permissions";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import { Wording } from "../wording/wording";
import { Call } from "./call";
import { checkFinderArguments } from "./finderArguments";
import type { Method } from "./route";
import { onlyProperty, propertyAnswer, propertyPath } from "./propertyPath";
import { Router } from "./router";
import type { RouteMatch } from "./router";
import { ROUTES } from "./routes";

/** One request to the service, alone or out of a batch. */
export interface ApiRequest {
  readonly method: string;
  /** After `_api/`, percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Of the person's interface; absent: the site's. */
  readonly language?: number | undefined;
}

/** The content of a file is what it is, whatever form of JSON is accepted: pictures ask for no JSON at all. */
const CONTENT = /\/(?:\$|%24)value$/iu;

/** Other methods change nothing: they are answered without a digest, that they are not built. */
const CHANGING = new Set(["POST", "MERGE", "PATCH", "PUT", "DELETE"]);

const ENGLISH = 1033;

const METHODS = new Set<string>(["GET", "POST", "MERGE", "PUT", "DELETE"]);

/** The verb a request means: writes come as POST with the verb in a header. */
function methodOf({ method, headers }: ApiRequest): Method {
  const meant = (method === "POST" ? (headers.get("X-HTTP-Method") ?? method) : method).toUpperCase();
  const verb = meant === "PATCH" ? "MERGE" : meant;
  if (!METHODS.has(verb)) throw new NotBuilt(`the method ${meant}`);
  return verb as Method;
}

/** @throws SharePointError 400 for an option that is given twice, NotBuilt for one that the route does not take */
function checkOptions(query: URLSearchParams, what: string, taken: readonly string[] = []): void {
  const options = [...query.keys()].filter((option) => option.startsWith("$"));
  const twice = options.find((option, at) => options.indexOf(option) !== at);
  if (twice !== undefined) throw invalidQuery(`Query parameter '${twice}' is specified, but it should be specified exactly once.`);
  const other = options.find((option) => !taken.includes(option));
  if (other !== undefined) throw new NotBuilt(`${other} of ${what}`);
}

function stepsOf({ path, query }: ApiRequest): PathStep[] {
  try {
    return parseResourcePath(decodeURIComponent(path), query);
  } catch (error) {
    if (error instanceof PathSyntaxError || error instanceof URIError) throw invalidQuery(error.message);
    throw error;
  }
}

/** Answers requests of signed-in people. */
export class Service {
  private readonly router = new Router(ROUTES);

  /**
   * @param onNotBuilt - told of every request that is answered 501
   * @param onFailure - told of every error that is a mistake of this program
   */
  constructor(
    private readonly site: Site,
    private readonly onNotBuilt: (what: string) => void,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /**
   * A change must carry the digest of the page it came from, except asking for one.
   *
   * @throws SharePointError 403
   */
  public checkDigest(person: User, { method, path, headers }: ApiRequest): void {
    if (!CHANGING.has(method) || path.toLowerCase() === "contextinfo") return;
    if (!isDigestValid(this.site.web.digestKey, person.login, headers.get("X-RequestDigest") ?? undefined, new Date()))
      throw digestInvalid();
  }

  /** Never throws for what a request can cause: errors are answers too. */
  public answer(person: User | undefined, request: ApiRequest): Rendered {
    return this.guarded(request.headers, () => {
      if (person === undefined) throw accessDenied();
      const access = new Access(this.site, person);
      access.requireOnWeb(Permission.open);
      const level = CONTENT.test(request.path)
        ? "nometadata"
        : acceptedLevel(request.headers.get("Accept") ?? undefined, request.headers.get("OData-Version") ?? undefined);
      return this.routed(access, request, level);
    });
  }

  /** Turns refusals into answers. */
  public guarded(headers: Headers, work: () => Rendered): Rendered {
    try {
      return work();
    } catch (error) {
      const level = errorLevel(headers.get("Accept"));
      const language = this.site.settings.current?.language ?? ENGLISH;
      if (error instanceof SharePointError) return renderError(error, level, language);
      if (!(error instanceof NotBuilt)) {
        this.onFailure(error);
        return renderError(failure(error), level, language);
      }
      this.onNotBuilt(error.what);
      const body = { "odata.error": { code: "-1, System.NotImplementedException", message: { lang: "en-US", value: error.message } } };
      return { status: 501, headers: { "Content-Type": contentType(level) }, body: JSON.stringify(body) };
    }
  }

  private routed(access: Access, request: ApiRequest, level: MetadataLevel): Rendered {
    const method = methodOf(request);
    const steps = stepsOf(request);
    const name = steps.map(({ text }) => text).join("/");
    const match = this.router.find(method, steps);
    if (match === undefined && method === "GET") return render(this.property(access, request, steps, name), level, this.site.api);
    if (match === undefined) throw new NotBuilt(`${method} ${name}`);
    checkFinderArguments(steps);
    checkOptions(request.query, `${method} ${match.route.pattern}`, match.route.options);
    return render(this.answered(access, request, steps, match, method), level, this.site.api);
  }

  private property(access: Access, request: ApiRequest, steps: readonly PathStep[], name: string): Answer {
    const path = propertyPath(steps);
    const owner = path && this.router.find("GET", path.owner);
    if (path === undefined || owner === undefined || [...request.query.keys()].some((option) => option.startsWith("$")))
      throw new NotBuilt(`GET ${name}`);
    checkFinderArguments(path.owner);
    const query = onlyProperty(path, request.query);
    return propertyAnswer(path, name, () => this.answered(access, { ...request, query }, path.owner, owner, "GET"));
  }

  private answered(
    access: Access,
    request: ApiRequest,
    steps: readonly PathStep[],
    { route, addresses }: RouteMatch,
    method: Method,
  ): Answer {
    const { query, headers, body, language } = request;
    const call = new Call({
      site: this.site,
      access,
      wording: new Wording(this.site, language),
      related: RELATED_ENTITIES,
      query,
      headers,
      body,
      steps,
      addresses,
      now: new Date(),
    });
    return method === "GET" ? route.answer(call) : this.site.database.transaction(() => route.answer(call));
  }
}
