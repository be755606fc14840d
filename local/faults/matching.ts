import type { Effect, FaultRule, Service } from "./faultRule";

/** A request, alone or inside a batch. */
export interface RequestLine {
  readonly method: string;
  /** Path and query, after the origin, as sent. */
  readonly path: string;
}

/** What is known of a request before it is answered. */
export interface RequestFacts extends RequestLine {
  /** Names of the person, the shortest first. */
  readonly person: readonly string[];
  /** Undefined for pages and files. */
  readonly service: Service | undefined;
  /** Of a batch that can be read. */
  readonly parts?: readonly RequestLine[];
}

/** The service that a path belongs to. */
export function serviceOf(path: string): Service | undefined {
  const pathname = (path.split("?", 1)[0] ?? "").toLowerCase();
  if (pathname.startsWith("/graph/")) return "graph";
  return pathname.includes("/_api/") ? "sharepoint" : undefined;
}

/** Looks for the texts between the stars from left to right: a regular expression could take for ever over a long path. */
function fitsWildcards(text: string, path: string): boolean {
  const [first = "", ...others] = text.split("*");
  const last = others.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return path.endsWith(last) && path.length - last.length >= at;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function matchesPath(pattern: string, path: string): boolean {
  const [pathname = ""] = path.split("?", 1);
  return [path, pathname].flatMap((each) => [each, decoded(each)]).some((each) => fitsWildcards(pattern.toLowerCase(), each.toLowerCase()));
}

/** SharePoint asks for a digest with everything that is no read, but for the request that fetches one. */
const needsDigest = ({ method, path, service }: RequestFacts): boolean =>
  service === "sharepoint" && !["GET", "HEAD", "OPTIONS"].includes(method) && !/\/_api\/contextinfo(?:\?|$)/iu.test(path);

/** Whether the effect can happen to such a request at all: a rule is not used up by one that it cannot touch. */
function fits(effect: Effect, facts: RequestFacts): boolean {
  if (effect.kind === "expiredDigest") return needsDigest(facts);
  if (effect.kind === "signedOut") return facts.service === "sharepoint";
  return effect.kind === "partlyFailedBatch" ? effect.part <= (facts.parts?.length ?? 0) : true;
}

/** Whether a rule is about a request. */
export function isAbout({ match, effect }: Pick<FaultRule, "match" | "effect">, facts: RequestFacts): boolean {
  const person = match.person?.toLowerCase();
  return (
    (match.method === undefined || match.method.toUpperCase() === facts.method) &&
    (match.service === undefined ? match.path !== undefined || facts.service !== undefined : match.service === facts.service) &&
    (match.path === undefined || matchesPath(match.path, facts.path)) &&
    (person === undefined || facts.person.some((name) => name.toLowerCase() === person)) &&
    fits(effect, facts)
  );
}
