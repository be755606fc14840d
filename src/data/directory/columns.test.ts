import { INTERVIEW_ITEM_COLUMNS } from "../interviews/interviewItem";
import type { FieldModel } from "../model/schema/fieldModel";
import { POSTINGS } from "../model/lists/postings";
import { INTERVIEW_COLUMNS } from "../model/lists/sitePages";
import { TOPICS } from "../model/lists/topics";
import { VOLUNTEERS } from "../model/lists/volunteers";
import { POSTING_COLUMNS } from "./postings/postingItem";
import { TOPIC_COLUMNS } from "./topics/topicItem";
import { volunteerColumns } from "./volunteers/volunteerColumns";

/** Columns that SharePoint gives every list, and those of a news post. */
const BUILT_IN = ["Id", "Title", "OData__ModerationStatus"];
const NEWS_POST = [...BUILT_IN, "Description", "FileRef", "BannerImageUrl", "FirstPublishedDate"];

/** The names under which a column can be asked for: lookups by id, persons also by what they show. */
function names(field: FieldModel): string[] {
  if (field.type === "lookup") return [`${field.name}Id`];
  if (field.type === "person") return ["Id", "/Title", "/Name", "/EMail"].map((end) => field.name + end);
  return [field.name];
}

test.each<[string, readonly string[], readonly FieldModel[], readonly string[]]>([
  ["volunteers", [...volunteerColumns("ja").cards, ...volunteerColumns("en").details, ...volunteerColumns("en").cards, ...volunteerColumns("ja").details], VOLUNTEERS.fields, BUILT_IN],
  ["postings", POSTING_COLUMNS, POSTINGS.fields, BUILT_IN],
  ["topics", TOPIC_COLUMNS, TOPICS.fields, BUILT_IN],
  ["interviews", INTERVIEW_ITEM_COLUMNS, INTERVIEW_COLUMNS, NEWS_POST],
])("%s are read from columns that the list model declares", (_, columns, fields, builtIn) => {
  const declared = new Set([...builtIn, ...fields.flatMap(names)]);
  expect(columns.filter((column) => !declared.has(column))).toEqual([]);
});

test.each([["volunteers", VOLUNTEERS.fields], ["postings", POSTINGS.fields], ["topics", TOPICS.fields], ["interviews", INTERVIEW_COLUMNS]])(
  "%s have at most 20 indexes, none on a column that cannot have one", (_, fields) => {
    const indexed = fields.filter((field) => field.indexed === true);
    expect(indexed.length).toBeLessThanOrEqual(20);
    expect(indexed.filter((field) => field.type === "note" || field.type === "url" || ("multiple" in field && field.multiple === true))).toEqual([]);
  },
);
