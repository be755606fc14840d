import type { GrantDefinition, LevelDefinition, ListDefinition, ViewDefinition } from "../../local/sharepoint";
import type { FieldModel } from "../../src/data/model/schema/fieldModel";
import type { ListModel, ViewModel } from "../../src/data/model/schema/listModel";
import { LEVELS } from "../../src/data/model/schema/rights";
import type { Level, Party, Rights } from "../../src/data/model/schema/rights";
import { fieldSchemaXml } from "../../src/data/model/schema/schemaXml";
import { LISTS } from "../../src/data/model/schema/siteModel";
import type { Language } from "../../src/domain/text";

/** Where a list of the product lies below its web; in a site definition a lookup points there. */
function listUrl(key: string): string {
  const model = LISTS.find((list) => list.key === key);
  if (model === undefined) throw new Error(`No list has the key ${key}. Name one of ${LISTS.map((list) => list.key).join(", ")}.`);
  return model.url;
}

/** The columns as schemas of a site definition. */
export function fieldsXml(fields: readonly FieldModel[], language: Language): string[] {
  return fields.map((field) => fieldSchemaXml(field, language, listUrl));
}

function viewDefinition(view: ViewModel, language: Language): ViewDefinition {
  return {
    title: view.title[language],
    ...(view.default === true ? {} : { file: view.name }),
    fields: view.fields,
    query: view.query,
    ...(view.default === undefined ? {} : { default: view.default }),
  };
}

/** The levels of the product, in the language of the site. */
export function levelDefinitions(language: Language): readonly LevelDefinition[] {
  return Object.values(LEVELS).map(({ title, description, permissions, order }) => ({
    name: title[language],
    description: description[language],
    permissions,
    order,
  }));
}

function levelName(level: Level, language: Language): GrantDefinition["level"] {
  if (level === "fullControl") return "Full Control";
  return level === "read" ? "Read" : { name: LEVELS[level].title[language] };
}

function grantsOf(rights: Rights, groups: Readonly<Record<Party, number>>, language: Language): readonly GrantDefinition[] {
  return (Object.keys(rights) as Party[]).map((party) => ({ principalId: groups[party], level: levelName(rights[party], language) }));
}

/**
 * A list of the product as a site definition holds it.
 *
 * @param language - language of all titles: the language of the site
 * @param groups - ids of those who have rights
 */
export function listDefinition(model: ListModel, language: Language, groups: Readonly<Record<Party, number>>): ListDefinition {
  return {
    url: model.url,
    title: model.title[language],
    description: model.description[language],
    template: 100,
    enableModeration: model.moderated,
    noCrawl: model.keptFromSearch === true,
    readSecurity: 1,
    writeSecurity: model.editOwnOnly ? 2 : 1,
    fieldsXml: fieldsXml(model.fields, language),
    itemTitle: model.itemTitle[language],
    ...(model.itemTitleOptional === true ? { itemTitleOptional: true } : {}),
    views: model.views.map((view) => viewDefinition(view, language)),
    grants: grantsOf(model.rights, groups, language),
  };
}
