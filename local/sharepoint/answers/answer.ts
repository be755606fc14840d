/** A structured value inside an entity: `{ Url, Description }`, a permission mask. */
export class Complex {
  constructor(
    public readonly type: string,
    public readonly value: Readonly<Record<string, unknown>>,
  ) {}
}

/** An entity with exactly the properties to be answered; a value may itself be an entity, or several. */
export class Shaped {
  constructor(
    public readonly facts: {
      /** `SP.List` */
      readonly type: string;
      /** Below `_api/`: `Web/Lists(guid'…')`. */
      readonly path: string;
      /** Where it is not the address. */
      readonly id?: string;
      /** With its quotes; list items are tagged differently under verbose. */
      readonly etag?: string;
      readonly verboseEtag?: string;
      /** Names of related entities that were not expanded. */
      readonly deferred?: readonly string[];
    },
    public readonly properties: Readonly<Record<string, unknown>>,
  ) {}
}

/** Entities one after the other, as they are written; at the end the absolute link of the next page, if there is one. */
export interface Entities {
  [Symbol.iterator](): Iterator<Shaped, string | undefined>;
}

/** What a route answers; `render` turns it into the text of the metadata level that was asked for. */
export type Answer =
  | { readonly is: "entity"; readonly status: 200 | 201; readonly entity: Shaped }
  | { readonly is: "entities"; readonly type: string; readonly entities: Entities }
  /** The result of a function: `name` appears under verbose only. */
  | { readonly is: "value"; readonly name: string; readonly type: string; readonly value: unknown }
  /** The result of a function that answers its JSON as it is, at every level but verbose: rows of a stream. */
  | { readonly is: "bare"; readonly name: string; readonly json: Readonly<Record<string, unknown>> }
  /** Not JSON: the content of a file, XML. */
  | { readonly is: "file"; readonly contentType: string; readonly content: string | Uint8Array; readonly etag?: string }
  | { readonly is: "void"; readonly name: string }
  | { readonly is: "empty"; readonly status: 200 | 204; readonly etag?: string };

/** One entity; 201 for a new one. */
export const one = (entity: Shaped, status: 200 | 201 = 200): Answer => ({ is: "entity", status, entity });
export const many = (type: string, entities: Entities): Answer => ({ is: "entities", type, entities });
/** A change that answers nothing but the new ETag. */
export const updated = (etag?: string): Answer => (etag === undefined ? { is: "empty", status: 204 } : { is: "empty", status: 204, etag });
/** A removal. */
export const deleted = (): Answer => ({ is: "empty", status: 200 });
/** A function without result. */
export const done = (name: string): Answer => ({ is: "void", name });
