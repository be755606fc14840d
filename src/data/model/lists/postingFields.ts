import { POSTING_KIND_CHOICES, REGION_CHOICES } from "./choices";
import { bilingual, code, day, noteLines, own, text, whole } from "../fields/kinds";
import { id } from "../fields/itemValues";
import { needed, optional } from "../fields/presence";

/** What the list of postings holds of each of them, in the order in which it is asked for. */
export const POSTING_FIELDS = {
  id: needed(own("Id", id)),
  name: needed(bilingual(text("Title"), text("NameEn"))),
  code: needed(text("Code", 60)),
  shortNames: noteLines("ShortNames"),
  formerNames: noteLines("FormerNames"),
  kind: needed(code("Kind", POSTING_KIND_CHOICES)),
  region: needed(code("Region", REGION_CHOICES)),
  country: bilingual(text("CountryJa"), text("CountryEn")),
  city: bilingual(text("CityJa"), text("CityEn")),
  parentCode: optional(text("ParentCode", 60, 255)),
  timeZone: text("TimeZone", 60, 255),
  validFrom: day("ValidFrom"),
  validTo: day("ValidTo"),
  sort: whole("SortOrder", 0),
};
