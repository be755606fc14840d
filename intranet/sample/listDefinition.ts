import type { GrantDefinition, ListDefinition, ViewDefinition } from "../../local/sharepoint";
import type { FieldModel } from "../../src/data/model/schema/fieldModel";
import type { ListModel, ViewModel } from "../../src/data/model/schema/listModel";
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
    ...(view.query === undefined ? {} : { query: view.query }),
    ...(view.default === undefined ? {} : { default: view.default }),
  };
}

/**
 * A list of the product as a site definition holds it.
 *
 * @param language - language of all titles: the language of the site
 * @param grants - given for a list that has its own permissions; absent: the list has those of the web
 */
export function listDefinition(model: ListModel, language: Language, grants?: readonly GrantDefinition[]): ListDefinition {
  return {
    url: model.url,
    title: model.title[language],
    description: model.description[language],
    template: 100,
    enableModeration: model.moderated,
    readSecurity: 1,
    writeSecurity: model.editOwnOnly ? 2 : 1,
    fieldsXml: fieldsXml(model.fields, language),
    itemTitle: model.itemTitle[language],
    views: model.views.map((view) => viewDefinition(view, language)),
    ...(grants === undefined ? {} : { grants }),
  };
}
