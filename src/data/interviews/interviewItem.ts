import type { Interview } from "../../domain/interview/interview";
import { safeUrl } from "../../domain/link/safeUrl";
import { asItem, day, id, ids, instant, line, type Item } from "../model/itemValues";

export const INTERVIEW_ITEM_COLUMNS: readonly string[] = [
  "Id", "Title", "Description", "FileRef", "BannerImageUrl", "FirstPublishedDate", "PlatSubjectId", "PlatNameThen", "PlatPostThen", "PlatInterviewedOn",
  "PlatTopicsId", "PlatPinnedUntil", "PlatPictureAlt",
];

/** What SharePoint puts where an editor has chosen no picture. */
const NO_PICTURE = /\/_layouts\/15\/images\/sitepagethumbnail\.png$/i;

/** `FileRef` is decoded: names with `#`, `%` or blanks are not addresses yet. */
function pageUrl(fileRef: unknown, webUrl: string): string | undefined {
  if (typeof fileRef !== "string" || !fileRef.startsWith("/")) return undefined;
  const path = fileRef.split("/").map((segment) => encodeURIComponent(line(segment, 400)));
  return safeUrl(path.join("/"), webUrl);
}

function pictureUrl(item: Item, webUrl: string): string | undefined {
  const url = safeUrl(asItem(item["BannerImageUrl"])?.["Url"], webUrl);
  return url === undefined || NO_PICTURE.test(url) ? undefined : url;
}

/**
 * The interview which a news post tells.
 *
 * @param webUrl - absolute address of the web that holds the post
 * @returns undefined when the post has no title, no safe address or was never published
 */
export function toInterview(value: unknown, webUrl: string): Interview | undefined {
  const item = asItem(value) ?? {};
  const itemId = id(item["Id"]);
  const title = line(item["Title"], 255);
  const url = pageUrl(item["FileRef"], webUrl);
  const publishedAt = instant(item["FirstPublishedDate"]);
  if (itemId === undefined || title === "" || url === undefined || publishedAt === undefined) return undefined;
  const picture = pictureUrl(item, webUrl);
  const interviewedOn = day(item["PlatInterviewedOn"]);
  const subjectId = id(item["PlatSubjectId"]);
  const pinnedUntil = day(item["PlatPinnedUntil"]);
  return {
    id: itemId,
    title,
    lead: line(item["Description"], 1000),
    url,
    pictureAlt: line(item["PlatPictureAlt"], 255),
    publishedAt,
    nameThen: line(item["PlatNameThen"], 80),
    postThen: line(item["PlatPostThen"], 120),
    topicIds: ids(item["PlatTopicsId"]),
    ...(picture === undefined ? {} : { pictureUrl: picture }),
    ...(interviewedOn === undefined ? {} : { interviewedOn }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(pinnedUntil === undefined ? {} : { pinnedUntil }),
  };
}
