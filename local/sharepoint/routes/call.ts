import { invalidQuery, NotBuilt, wrongBodyType } from "../answers/errors";
import { bodyLevel } from "../answers/metadataLevel";
import type { MetadataLevel } from "../answers/metadataLevel";
import { checkPlainTexts } from "../answers/plainText";
import type { Reader, RelatedEntities } from "../entities/reader";
import type { PathStep, PathValue } from "../odata/resourcePath";
import { parseSelection } from "../odata/selection";
import type { Selection } from "../odata/selection";
import type { Access } from "../security/access";
import type { User } from "../store/principals";
import type { Site } from "../store/site";
import type { Wording } from "../wording/wording";
import type { Address } from "./addresses";

export interface CallFacts extends Reader {
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly steps: readonly PathStep[];
  readonly addresses: ReadonlyMap<string, Address>;
  readonly now: Date;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A high surrogate without its low one, or a low one without its high one, as JSON escapes them. */
const HALF_CHARACTER = /\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2})\\ud[c-f]/iu;

/** Whether a JSON text escapes half of a character, which neither UTF-8 nor an address can hold. */
const hasHalfCharacter = (json: string): boolean => HALF_CHARACTER.test(json.replaceAll("\\\\", "_"));

/** @throws SharePointError 400 for bytes that are no UTF-8: what is not understood must not be kept */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalidQuery("Invalid JSON. The body of the request is not written in UTF-8.");
  }
}

/** One request on its way through a route. */
export class Call implements Reader {
  public readonly site: Site;
  public readonly access: Access;
  public readonly wording: Wording;
  public readonly related: RelatedEntities;
  public readonly query: URLSearchParams;
  public readonly now: Date;

  constructor(private readonly facts: CallFacts) {
    this.site = facts.site;
    this.access = facts.access;
    this.wording = facts.wording;
    this.related = facts.related;
    this.query = facts.query;
    this.now = facts.now;
  }

  public get person(): User {
    return this.access.person;
  }

  public get selection(): Selection {
    return parseSelection(this.option("$select") ?? null, this.option("$expand") ?? null);
  }

  /** The level in which the body is written. */
  public get bodyLevel(): MetadataLevel {
    return bodyLevel(this.header("Content-Type"));
  }

  public option(name: string): string | undefined {
    return this.query.get(name) ?? undefined;
  }

  public header(name: string): string | undefined {
    return this.facts.headers.get(name) ?? undefined;
  }

  public address(name: string): Address {
    const found = this.facts.addresses.get(name);
    if (found === undefined) throw new Error(`The route's pattern has no {${name}}.`);
    return found;
  }

  /** The path that was asked for, step by step. */
  public get steps(): readonly PathStep[] {
    return this.facts.steps;
  }

  /** An argument of the last step, by its name or its place. */
  public argument(name: string, place = 0): PathValue | undefined {
    const parameters = this.facts.steps[this.facts.steps.length - 1]?.parameters ?? [];
    return (parameters.find((each) => each.name === name) ?? (parameters[place]?.name === undefined ? parameters[place] : undefined))
      ?.value;
  }

  /** The body as it was sent: a file. */
  public get bytes(): Uint8Array {
    return this.facts.body;
  }

  /**
   * The JSON body without what only says its type: `__metadata` under verbose, `odata.type` otherwise.
   *
   * @throws SharePointError 400 when it is no JSON object in UTF-8, or holds half of a character or a control character
   */
  public body(): Record<string, unknown> {
    return this.withoutTypes(this.json());
  }

  /**
   * The body as the properties of an entity, whose type a verbose one must name.
   *
   * @param expected - its type
   * @param fits - whether it may have another one: a column is one of many
   * @throws SharePointError 400 also for a verbose body of no type, or of another one
   */
  public entityBody(expected: string, fits: (type: string) => boolean = (type) => type === expected): Record<string, unknown> {
    const json = this.json();
    if (this.bodyLevel === "verbose" && Object.keys(json).length > 0) {
      const metadata = json["__metadata"];
      const type = isObject(metadata) && typeof metadata["type"] === "string" ? metadata["type"] : undefined;
      if (type === undefined || !fits(type)) throw wrongBodyType(type, expected);
    }
    return this.withoutTypes(json);
  }

  private json(): Record<string, unknown> {
    const text = utf8(this.facts.body);
    if (text.trim() === "") return {};
    if (hasHalfCharacter(text))
      throw invalidQuery("Invalid JSON. The body of the request escapes half of a character: a surrogate without its other one.");
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      throw invalidQuery("Invalid JSON. The body of the request cannot be read.");
    }
    if (!isObject(parsed))
      throw invalidQuery(
        `An unexpected '${Array.isArray(parsed) ? "StartArray" : "PrimitiveValue"}' node was found when reading from the JSON reader. A 'StartObject' node was expected.`,
      );
    checkPlainTexts(parsed, "The body of the request");
    return parsed;
  }

  /** What a function's body holds under `name`: `{ parameters: { … } }`. */
  public bodyPart(name: string): Record<string, unknown> {
    const part = this.body()[name];
    if (!isObject(part)) throw invalidQuery(`The parameter ${name} does not exist in method.`);
    return this.withoutTypes(part);
  }

  /** @throws SharePointError 400 for `__metadata` in a body that is not verbose, as the service refuses it */
  private withoutTypes(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const verbose = this.bodyLevel === "verbose";
    if (!verbose && Object.hasOwn(body, "__metadata"))
      throw invalidQuery(
        "The property '__metadata' does not exist on the type of the body. Make sure to only use property names that are defined by the type.",
      );
    const types = new Set(verbose ? ["__metadata"] : ["odata.type", "@odata.type"]);
    return Object.fromEntries(Object.entries(body).filter(([name]) => !types.has(name)));
  }

  /** @throws NotBuilt for a property that is not among those a route understands */
  public refuseOthers(body: Readonly<Record<string, unknown>>, understood: Iterable<string>): void {
    const known = new Set(understood);
    const other = Object.keys(body).find((name) => !known.has(name));
    if (other !== undefined) throw new NotBuilt(`the property ${other} in ${this.facts.steps.map(({ name }) => name).join("/")}`);
  }
}
