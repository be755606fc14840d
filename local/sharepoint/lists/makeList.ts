import { duplicateListTitle } from "../answers/errors";
import { builtInFields } from "../columns/builtInFields";
import { isoInstant } from "../columns/siteTime";
import type { ListTemplate } from "../definition/siteDefinition";
import { holdsFiles, Template } from "../definition/templates";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { addView } from "./addView";
import { showModeration } from "./moderationColumn";

/** A new list with its built-in columns. @throws SharePointError 500 for a title in use */
export function makeList(site: Site, facts: Pick<List, "url" | "title" | "template" | "settings">, now: Date): List {
  if (site.lists.byTitle(facts.title) !== undefined) throw duplicateListTitle();
  const list = site.lists.add(facts, isoInstant(now.getTime()));
  for (const field of builtInFields(facts.template, site.web.language)) site.fields.add(list.key, field);
  if (facts.settings.EnableModeration) showModeration(site, list);
  return list;
}

/** Name in the address of a list's first view, whatever its title. */
export const FIRST_VIEW = "AllItems";

const FIRST_TITLES: Readonly<Record<ListTemplate, readonly [english: string, japanese: string]>> = {
  [Template.generic]: ["All Items", "すべてのアイテム"],
  [Template.library]: ["All Documents", "すべてのドキュメント"],
  [Template.pages]: ["All Pages", "すべてのページ"],
};

/** The title of a list's first view until somebody changes it, in a language. */
export const firstViewTitle = (template: ListTemplate, language: number): string => FIRST_TITLES[template][language === 1041 ? 1 : 0];

/** The view that SharePoint gives every list. */
export function addFirstView(site: Site, list: List): void {
  addView(
    site,
    list,
    {
      title: firstViewTitle(list.template, site.web.language),
      fields: holdsFiles(list) ? ["DocIcon", "LinkFilename", "Modified", "Editor"] : ["LinkTitle"],
      query: "",
      isDefault: true,
    },
    FIRST_VIEW,
  );
}
