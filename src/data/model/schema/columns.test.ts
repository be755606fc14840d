import { selectOf } from "../fields/field";
import { INTERVIEW_FIELDS } from "../lists/interviewFields";
import { POSTING_FIELDS } from "../lists/postingFields";
import { STATUS_FIELDS } from "../lists/statusFields";
import { TOPIC_FIELDS } from "../lists/topicFields";
import { VOLUNTEER_FIELDS } from "../lists/volunteerFields";
import type { FieldModel } from "./fieldModel";
import { POSTINGS } from "./postings";
import { INTERVIEW_COLUMNS } from "./sitePages";
import { STATUSES } from "./statuses";
import { TOPICS } from "./topics";
import { VOLUNTEERS } from "./volunteers";

/** Columns that SharePoint gives every list, and those of a news post. */
const BUILT_IN = ["Id", "Title", "AuthorId", "OData__ModerationStatus", "OData__ModerationComments"];
const NEWS_POST = [...BUILT_IN, "Description", "FileRef", "BannerImageUrl", "FirstPublishedDate"];

/** The names under which a column can be asked for: lookups by id, persons also by what they show. */
function names(field: FieldModel): string[] {
  if (field.type === "lookup") return [`${field.name}Id`];
  if (field.type === "person") return ["Id", "/Title", "/Name", "/EMail"].map((end) => field.name + end);
  return [field.name];
}

test.each<[string, readonly string[], readonly FieldModel[], readonly string[]]>([
  ["volunteers", selectOf(VOLUNTEER_FIELDS), VOLUNTEERS.fields, BUILT_IN],
  ["postings", selectOf(POSTING_FIELDS), POSTINGS.fields, BUILT_IN],
  ["topics", selectOf(TOPIC_FIELDS), TOPICS.fields, BUILT_IN],
  ["statuses", selectOf(STATUS_FIELDS), STATUSES.fields, BUILT_IN],
  ["interviews", selectOf(INTERVIEW_FIELDS), INTERVIEW_COLUMNS, NEWS_POST],
])("%s are read from columns that the list model declares", (_, columns, fields, builtIn) => {
  const declared = new Set([...builtIn, ...fields.flatMap(names)]);
  expect(columns.filter((column) => !declared.has(column))).toEqual([]);
});

test.each([
  ["volunteers", VOLUNTEERS.fields],
  ["postings", POSTINGS.fields],
  ["topics", TOPICS.fields],
  ["statuses", STATUSES.fields],
  ["interviews", INTERVIEW_COLUMNS],
])("%s have at most 20 indexes, none on a column that cannot have one", (_, fields) => {
  const indexed = fields.filter((field) => field.indexed === true);
  expect(indexed.length).toBeLessThanOrEqual(20);
  expect(
    indexed.filter((field) => field.type === "note" || field.type === "url" || ("multiple" in field && field.multiple === true)),
  ).toEqual([]);
});
