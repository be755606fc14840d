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
 * @param version - `OData-Version` of the request: without one the service speaks version 3
 * @throws NotBuilt without a JSON type, where SharePoint answers Atom; for version 4 and for full metadata, which have shapes of their own
 */
export function acceptedLevel(accept: string | undefined, version?: string): MetadataLevel {
  if (version?.trim().startsWith("4") === true) throw new NotBuilt(`answers of OData ${version.trim()} (send no OData-Version, or 3.0)`);
  if (accept === undefined || !/application\/json/iu.test(accept))
    throw new NotBuilt(`an Atom answer to 'Accept: ${accept ?? ""}' (send 'Accept: application/json')`);
  const unknown = /odata\s*=\s*"?fullmetadata|odata\.metadata\s*=\s*"?\w+/iu.exec(accept)?.[0];
  if (unknown !== undefined) throw new NotBuilt(`answers with ${unknown} (ask for odata=nometadata, minimalmetadata or verbose)`);
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
