import type { Answer } from "./answer";
import { Complex, Shaped } from "./answer";
import type { SharePointError } from "./errors";
import { inLanguage, languageTag } from "./language";
import { contentType } from "./metadataLevel";
import type { MetadataLevel } from "./metadataLevel";

/** An answer on the wire. An undefined body is empty. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Characters after which the text of a collection leaves the heap as bytes. */
const PIECE = 32 * 1024;

type Json = Record<string, unknown>;

function verboseArray(values: readonly unknown[], level: MetadataLevel, api: string): Json {
  const results = values.map((value) => property(value, level, api));
  if (values.some((value) => value instanceof Shaped || value instanceof Complex)) return { results };
  const type = typeof values[0] === "number" ? "Edm.Int32" : "Edm.String";
  return { __metadata: { type: `Collection(${type})` }, results };
}

function property(value: unknown, level: MetadataLevel, api: string): unknown {
  if (value instanceof Shaped) return entity(value, level, api);
  if (value instanceof Complex) {
    const inner = Object.fromEntries(Object.entries(value.value).map(([name, part]) => [name, property(part, level, api)]));
    return level === "verbose" ? { __metadata: { type: value.type }, ...inner } : inner;
  }
  if (Array.isArray(value))
    return level === "verbose" ? verboseArray(value, level, api) : value.map((part: unknown) => property(part, level, api));
  return value;
}

function control({ facts }: Shaped, level: MetadataLevel, api: string): Json {
  const address = `${api}/${facts.path}`;
  if (level === "nometadata") return {};
  if (level === "verbose") {
    const etag = facts.verboseEtag ?? facts.etag;
    const deferred = (facts.deferred ?? []).map((name) => [name, { __deferred: { uri: `${address}/${name}` } }]);
    return {
      __metadata: { id: facts.id ?? address, uri: address, ...(etag === undefined ? {} : { etag }), type: facts.type },
      ...Object.fromEntries(deferred),
    };
  }
  return {
    "odata.type": facts.type,
    "odata.id": facts.id ?? address,
    ...(facts.etag === undefined ? {} : { "odata.etag": facts.etag }),
    "odata.editLink": facts.path,
  };
}

function entity(shaped: Shaped, level: MetadataLevel, api: string): Json {
  const properties = Object.entries(shaped.properties).map(([name, value]) => [name, property(value, level, api)]);
  return { ...control(shaped, level, api), ...Object.fromEntries(properties) };
}

/** `{"odata.metadata": …}` first, under minimalmetadata only. */
function described(level: MetadataLevel, api: string, what: string, rest: Json): Json {
  return level === "minimalmetadata" ? { "odata.metadata": `${api}/$metadata#${what}`, ...rest } : rest;
}

function value(answer: Extract<Answer, { is: "value" }>, level: MetadataLevel, api: string): Json {
  const rendered = property(answer.value, level, api);
  if (level === "verbose") return { d: { [answer.name]: rendered } };
  const bare = answer.value instanceof Complex ? (rendered as Json) : { value: rendered };
  return described(level, api, answer.type, bare);
}

/** The set an entity belongs to, as `odata.metadata` names it: `SP.Web` is one of `SP.ApiData.Webs`, `SP.Data.NewsListItem` of `SP.ListData.NewsListItems`. */
function setOf(type: string): string {
  return type.startsWith("SP.Data.") ? `SP.ListData.${type.slice("SP.Data.".length)}s` : `SP.ApiData.${type.split(".").pop() ?? type}s`;
}

/** What stands before and after the entities of a collection. */
function frame(type: string, next: string | undefined, level: MetadataLevel, api: string): readonly [before: string, after: string] {
  if (level === "verbose") return [`{"d":{"results":[`, next === undefined ? "]}}" : `],"__next":${JSON.stringify(next)}}}`];
  const before = JSON.stringify(described(level, api, type, next === undefined ? {} : { "odata.nextLink": next })).slice(0, -1);
  return [`${before}${before === "{" ? "" : ","}"value":[`, "]}"];
}

/**
 * Item by item: of a page of thousands only the bytes are kept, not what they are made of, and those outside the heap. Texts and items that
 * outlive the young generation would otherwise fill it with what nobody needs any more.
 */
function collection({ type, entities }: Extract<Answer, { is: "entities" }>, level: MetadataLevel, api: string): Uint8Array {
  const pieces: Buffer[] = [];
  const items = entities[Symbol.iterator]();
  let text = "";
  let read = items.next();
  for (let comma = ""; read.done !== true; read = items.next(), comma = ",") {
    text += comma + JSON.stringify(entity(read.value, level, api));
    if (text.length < PIECE) continue;
    pieces.push(Buffer.from(text));
    text = "";
  }
  const [before, after] = frame(type, read.value, level, api);
  return Buffer.concat([Buffer.from(before), ...pieces, Buffer.from(text + after)]);
}

function json(answer: Exclude<Answer, { is: "empty" | "file" | "entities" }>, level: MetadataLevel, api: string): Json {
  switch (answer.is) {
    case "entity": {
      const inner = entity(answer.entity, level, api);
      return level === "verbose" ? { d: inner } : described(level, api, `${setOf(answer.entity.facts.type)}/@Element`, inner);
    }
    case "value":
      return value(answer, level, api);
    case "bare":
      return level === "verbose" ? { d: { [answer.name]: answer.json } } : { ...answer.json };
    case "void":
      return level === "verbose" ? { d: { [answer.name]: null } } : described(level, api, "Edm.Null", { "odata.null": true });
  }
}

/**
 * The answer as text.
 *
 * @param api - absolute address of the web's `_api`
 */
export function render(answer: Answer, level: MetadataLevel, api: string): Rendered {
  const headers = { "Content-Type": contentType(level) };
  if (answer.is === "empty") {
    return { status: answer.status, headers: answer.etag === undefined ? headers : { ...headers, ETag: answer.etag } };
  }
  if (answer.is === "file")
    return {
      status: 200,
      headers: { "Content-Type": answer.contentType, ...(answer.etag === undefined ? {} : { ETag: answer.etag }) },
      body: answer.content,
    };
  const etag = answer.is === "entity" ? answer.entity.facts.etag : undefined;
  return {
    status: answer.is === "entity" ? answer.status : 200,
    headers: etag === undefined ? headers : { ...headers, ETag: etag },
    body: answer.is === "entities" ? collection(answer, level, api) : JSON.stringify(json(answer, level, api)),
  };
}

/**
 * `{"odata.error": …}`, or `{"error": …}` under verbose.
 *
 * @param language - of the site: 1041 ja-JP
 */
export function renderError(error: SharePointError, level: MetadataLevel, language = 1033): Rendered {
  const body = { code: error.code, message: { lang: languageTag(language), value: inLanguage(error.message, language) } };
  return {
    status: error.status,
    headers: { "Content-Type": contentType(level) },
    body: JSON.stringify(level === "verbose" ? { error: body } : { "odata.error": body }),
  };
}
