import { HttpRequestError } from "@pnp/queryable";
import { AddFieldOptions } from "@pnp/sp/fields";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/fields/list";
import type { FieldModel } from "../../model/schema/fieldModel";
import { fieldSchemaXml } from "../../model/schema/schemaXml";
import { readColumns } from "../state/listAnswers";
import { makeOnce } from "./makeOnce";
import type { Site } from "./site";

async function make(site: Site, list: IList, field: FieldModel): Promise<void> {
  // The hint keeps the ASCII name as internal name; without it the display name would be encoded.
  const column = {
    SchemaXml: fieldSchemaXml(field, site.state.language, site.listIdOf),
    Options: AddFieldOptions.AddFieldInternalNameHint,
  };
  await makeOnce(
    () => list.fields.createFieldAsXml(column),
    async () => (await readColumns(list)).has(field.name),
  );
}

/** Refused for what was asked, and not for who asked or when. */
const refusesTheColumn = (error: unknown): boolean => error instanceof HttpRequestError && [400, 500].includes(error.status);

/**
 * Adds a column. Where a list with content approval takes no unique one, which some versions of SharePoint were seen to refuse, it is made
 * with its index alone.
 */
export async function makeColumn(site: Site, list: IList, field: FieldModel): Promise<void> {
  try {
    await make(site, list, field);
  } catch (error) {
    if (!("unique" in field) || field.unique !== true || !refusesTheColumn(error)) throw error;
    await make(site, list, { ...field, unique: false });
  }
}

export async function makeIndex(list: IList, { name }: FieldModel): Promise<void> {
  await list.fields.getByInternalNameOrTitle(name).update({ Indexed: true }, "SP.Field");
}
