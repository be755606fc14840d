import { AddFieldOptions } from "@pnp/sp/fields";
import type { IList } from "@pnp/sp/lists";
import type { Language } from "../../domain/text";
import type { FieldModel } from "../model/schema/fieldModel";
import { fieldSchemaXml } from "../model/schema/schemaXml";
import type { ListIdOf } from "../model/schema/schemaXml";
import { readColumns } from "./listState";
import { makeOnce } from "./makeOnce";
import type { SetUpProgress } from "./setUpProgress";

/**
 * Adds the columns that a list lacks, and the indexes that its columns lack. Columns that are there stay as they are.
 *
 * @param present - internal name → whether the column has an index
 */
export async function addColumns(
  list: IList,
  present: ReadonlyMap<string, boolean>,
  fields: readonly FieldModel[],
  language: Language,
  listIdOf: ListIdOf,
  progress: SetUpProgress,
): Promise<void> {
  for (const field of fields) {
    const indexed = present.get(field.name);
    if (indexed === undefined) {
      // The hint keeps the ASCII name as internal name; without it the display name would be encoded.
      const column = { SchemaXml: fieldSchemaXml(field, language, listIdOf), Options: AddFieldOptions.AddFieldInternalNameHint };
      await progress.make(field.title[language], () =>
        makeOnce(
          () => list.fields.createFieldAsXml(column),
          async () => (await readColumns(list)).has(field.name),
        ),
      );
    } else if (field.indexed === true && !indexed) {
      await progress.make(field.title[language], () =>
        list.fields.getByInternalNameOrTitle(field.name).update({ Indexed: true }, "SP.Field"),
      );
    }
  }
}
