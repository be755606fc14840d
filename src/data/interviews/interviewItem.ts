import type { Interview } from "../../domain/interview/interview";
import { safeUrl } from "../../domain/link/safeUrl";
import { readItem, selectOf } from "../model/fields/field";
import { line } from "../model/fields/itemValues";
import { INTERVIEW_FIELDS } from "../model/lists/interviewFields";

/** Only interviews are asked for. */
const { isInterview: _, ...READ } = INTERVIEW_FIELDS;

export const INTERVIEW_ITEM_COLUMNS: readonly string[] = selectOf(READ);

/** What SharePoint puts where an editor has chosen no picture. */
const NO_PICTURE = /\/_layouts\/15\/images\/sitepagethumbnail\.png$/i;

/** `FileRef` is decoded: names with `#`, `%` or blanks are not addresses yet. */
function pageUrl(fileRef: unknown, webUrl: string): string | undefined {
  if (typeof fileRef !== "string" || !fileRef.startsWith("/")) return undefined;
  const path = fileRef.split("/").map((segment) => encodeURIComponent(line(segment, 400)));
  return safeUrl(path.join("/"), webUrl);
}

function pictureUrl(picture: unknown, webUrl: string): string | undefined {
  const url = safeUrl(picture, webUrl);
  return url === undefined || NO_PICTURE.test(url) ? undefined : url;
}

/**
 * The interview which a news post tells.
 *
 * @param webUrl - absolute address of the web that holds the post
 * @returns undefined when the post has no title, no safe address or was never published
 */
export function toInterview(value: unknown, webUrl: string): Interview | undefined {
  const item = readItem(READ, value);
  if (item === undefined) return undefined;
  const { fileRef, picture, ...interview } = item;
  const url = pageUrl(fileRef, webUrl);
  const shown = pictureUrl(picture, webUrl);
  return url === undefined ? undefined : { ...interview, url, ...(shown === undefined ? {} : { pictureUrl: shown }) };
}
