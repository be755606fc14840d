import { ORGANISATION } from "../../../domain/organisation/organisation";
import type { Language } from "../../../domain/text";
import type { ListModel } from "../../model/schema/listModel";
import type { SiteState } from "../state/siteState";

const WITH_SERVICE: Readonly<Record<Language, (title: string) => string>> = {
  ja: (title) => `${title}（${ORGANISATION.serviceName}）`,
  en: (title) => `${title} (${ORGANISATION.serviceName})`,
};

/** The title that a list of the product can have: SharePoint takes each once, and the organisation may have a list of that name. */
export function freeTitle({ titles, lists, language }: SiteState, { key, title }: ListModel): string {
  const own = lists.get(key)?.id;
  const taken = [...titles].filter(([id]) => id !== own).map(([, each]) => each.toLowerCase());
  const wanted = title[language];
  return taken.includes(wanted.toLowerCase()) ? WITH_SERVICE[language](wanted) : wanted;
}
