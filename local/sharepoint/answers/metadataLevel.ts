import { NotBuilt } from "./errors";

/** How much of the OData control information an answer carries. */
export type MetadataLevel = "nometadata" | "minimalmetadata" | "verbose";

const level = (mediaType: string): MetadataLevel => {
  if (/odata\s*=\s*"?verbose/iu.test(mediaType)) return "verbose";
  return /odata\s*=\s*"?nometadata/iu.test(mediaType) ? "nometadata" : "minimalmetadata";
};

/**
 * The level that an `Accept` header asks for; plain `application/json` is `minimalmetadata`.
 *
 * @throws NotBuilt without a JSON type: SharePoint then answers Atom
 */
export function acceptedLevel(accept: string | undefined): MetadataLevel {
  if (accept === undefined || !/application\/json/iu.test(accept))
    throw new NotBuilt(`an Atom answer to 'Accept: ${accept ?? ""}' (send 'Accept: application/json')`);
  return level(accept);
}

/** The level in which a request body is written. */
export function bodyLevel(contentType: string | undefined): MetadataLevel {
  return level(contentType ?? "");
}

/** The level of an error, which only `verbose` changes. */
export function errorLevel(accept: string | null): MetadataLevel {
  return level(accept ?? "") === "verbose" ? "verbose" : "minimalmetadata";
}

/** `Content-Type` of an answer. */
export function contentType(of: MetadataLevel): string {
  return of === "verbose" ? "application/json;odata=verbose;charset=utf-8" : `application/json;odata=${of};streaming=true;charset=utf-8`;
}
