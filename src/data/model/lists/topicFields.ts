import { bilingual, flag, noteLines, own, text, whole } from "../fields/kinds";
import { id } from "../fields/itemValues";
import { needed } from "../fields/presence";

/** What the list of topics holds of each of them, in the order in which it is asked for. */
export const TOPIC_FIELDS = {
  id: needed(own("Id", id)),
  name: needed(bilingual(text("Title"), text("NameEn"))),
  code: needed(text("Code", 60)),
  groupCode: needed(text("GroupCode")),
  group: needed(bilingual(text("GroupJa"), text("GroupEn"))),
  synonyms: noteLines("Synonyms"),
  /** Only a plain "no" takes the care away that sensitive topics get. */
  sensitive: flag("Sensitive", true),
  sort: whole("SortOrder", 0),
  channel: text("Channel"),
};
