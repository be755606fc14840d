import type { GraphUser } from "../definition/tenantDefinition";
import type { Tenant } from "../tenant/tenant";
import { badRequest, NotBuilt, noResource } from "../wire/graphError";
import { jsonBody } from "../wire/graphRequest";
import type { GraphRequest } from "../wire/graphRequest";
import { CLOUD } from "../wire/ownOrigin";

interface CallFacts {
  readonly request: GraphRequest;
  readonly tenant: Tenant;
  readonly caller: GraphUser;
  readonly granted: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, string>;
  /** Whether the address is of something that is the caller's own. */
  readonly isOwn: boolean;
}

/** One request on its way through a route. */
export class Call {
  public readonly tenant: Tenant;
  /** Who is signed in. */
  public readonly caller: GraphUser;

  public readonly isOwn: boolean;

  constructor(private readonly facts: CallFacts) {
    this.tenant = facts.tenant;
    this.caller = facts.caller;
    this.isOwn = facts.isOwn;
  }

  /** The person asked about: `{user}` of the pattern, or the caller. @throws GraphError 404 for somebody unknown */
  public get user(): GraphUser {
    const key = this.facts.keys.get("user");
    if (key === undefined) return this.caller;
    const user = this.tenant.directory.find(key);
    if (user === undefined) throw noResource(key);
    return user;
  }

  public get isBeta(): boolean {
    return this.facts.request.version === "beta";
  }

  public isGranted(scope: string): boolean {
    return this.facts.granted.has(scope);
  }

  public key(name: string): string {
    const key = this.facts.keys.get(name);
    if (key === undefined) throw new Error(`The route's pattern has no {${name}}.`);
    return key;
  }

  public option(name: string): string | undefined {
    return this.facts.request.query.get(name) ?? undefined;
  }

  public header(name: string): string | undefined {
    return this.facts.request.headers.get(name) ?? undefined;
  }

  /** Names of `$select`; undefined without one. @throws GraphError 400 for an empty name */
  public get selection(): readonly string[] | undefined {
    const names = this.option("$select")
      ?.split(",")
      .map((name) => name.trim());
    if (names?.includes("")) throw badRequest("Parsing OData Select and Expand failed: a name is missing.");
    return names;
  }

  /** `$top`; undefined without one. @throws GraphError 400 outside 1 to `most` */
  public top(most: number): number | undefined {
    const top = this.option("$top");
    if (top === undefined) return undefined;
    if (!/^\d+$/u.test(top) || Number(top) < 1 || Number(top) > most)
      throw badRequest(`Invalid page size specified: '${top}'. Must be between 1 and ${most} inclusive.`);
    return Number(top);
  }

  /** Whether `$count=true` was sent. @throws GraphError 400 for what is neither true nor false */
  public get isCounted(): boolean {
    const count = this.option("$count")?.toLowerCase() ?? "false";
    if (count !== "true" && count !== "false") throw badRequest(`Invalid value '${count}' for $count: it must be true or false.`);
    return count === "true";
  }

  /** `@odata.count` of a collection: a text where the caller asks for large numbers as text. @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControllingtheRepresentationofNumber */
  public count(number: number): { readonly "@odata.count": number | string } {
    return { "@odata.count": /ieee754compatible=true/iu.test(this.header("Accept") ?? "") ? String(number) : number };
  }

  /** What an answer to a write names as the address of what was made. */
  public location(type: string): { readonly Location: string } {
    return { Location: `https://teamsgraph.teams.microsoft.com/${this.facts.request.version}/${type}` };
  }

  /** The JSON body. @throws GraphError 400 when it is no JSON object */
  public body(): Readonly<Record<string, unknown>> {
    return jsonBody(this.facts.request.body);
  }

  /** The JSON body, of these properties only. @throws NotBuilt for any other */
  public bodyOf(understood: readonly string[]): Readonly<Record<string, unknown>> {
    const body = this.body();
    const other = Object.keys(body).find((name) => !understood.includes(name));
    if (other !== undefined) throw new NotBuilt(` with the property ${other}`);
    return body;
  }

  /** Address of what an answer describes: `https://graph.microsoft.com/v1.0/$metadata#users/$entity`. */
  public context(type: string): { readonly "@odata.context": string } {
    return { "@odata.context": `${CLOUD}/${this.facts.request.version}/$metadata#${type}` };
  }

  /** Address of the same question with some options changed; they stand as they are sent by Graph, unencoded names first. */
  public link(changed: Readonly<Record<string, string>>): string {
    const { linkBase, version, address, query } = this.facts.request;
    const options = { ...Object.fromEntries(query), ...changed };
    const text = Object.entries(options)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&");
    return `${linkBase}/${version}${address}?${text}`;
  }
}
