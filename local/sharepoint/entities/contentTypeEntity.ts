import { Complex } from "../answers/answer";
import { Template } from "../definition/templates";
import { contentTypeId } from "../facts/typeNames";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { Entity } from "./shape";

const JAPANESE = 1041;

type Names = readonly [english: string, japanese: string];
const FOLDER: Names = ["Folder", "フォルダー"];
const NAMES: Readonly<Record<number, Names>> = {
  [Template.generic]: ["Item", "アイテム"],
  [Template.library]: ["Document", "ドキュメント"],
  [Template.pages]: ["Site Page", "サイト ページ"],
};

const forms = { DisplayFormTemplateName: "ListForm", EditFormTemplateName: "ListForm", NewFormTemplateName: "ListForm" };

function entity(site: Site, list: List, id: string, names: Names): Entity {
  const [english, japanese] = names;
  return {
    type: "SP.ContentType",
    path: `Web/Lists(guid'${list.id}')/ContentTypes('${id}')`,
    properties: {
      ...forms,
      Description: "",
      DisplayFormUrl: "",
      DocumentTemplate: "",
      DocumentTemplateUrl: "",
      EditFormUrl: "",
      Hidden: false,
      Id: new Complex("SP.ContentTypeId", { StringValue: id }),
      JSLink: "",
      MobileDisplayFormUrl: "",
      MobileEditFormUrl: "",
      MobileNewFormUrl: "",
      Name: site.web.language === JAPANESE ? japanese : english,
      NewFormUrl: "",
      ReadOnly: false,
      Scope: `${site.web.url}/${list.url}`,
      Sealed: false,
      StringId: id,
    },
  };
}

const OF_ITEMS = { data: {} };
const OF_FOLDERS = { data: { FSObjType: 1 } };

/** The kinds of what a list holds: its items, and folders. */
export const contentTypes = (site: Site, list: List): Entity[] => [
  contentTypeOf(site, list, OF_ITEMS),
  contentTypeOf(site, list, OF_FOLDERS),
];

/** The kind that an item is of. */
export function contentTypeOf(site: Site, list: List, item: Pick<Item, "data">): Entity {
  const isFolder = item.data["FSObjType"] === 1;
  return entity(site, list, contentTypeId(list, item), isFolder ? FOLDER : (NAMES[list.template] ?? FOLDER));
}
