import { field } from "../columns/field";
import { writeFieldXml } from "../columns/fieldXml";
import type { List } from "../store/lists";
import type { Site } from "../store/site";

const COLUMNS = new Set(["_ModerationStatus", "_ModerationComments"]);

/** The columns of content approval show while the list has it. */
export function showModeration(site: Site, list: List): void {
  const hidden = list.settings.EnableModeration ? "FALSE" : "TRUE";
  for (const each of site.fields.of(list.key).filter(({ name }) => COLUMNS.has(name))) {
    const attributes = { ...each.xml.attributes, Hidden: hidden };
    site.fields.update(list.key, field(writeFieldXml({ ...each.xml, attributes }), true));
  }
}
