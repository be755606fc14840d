import type { Field } from "../columns/field";
import { field } from "../columns/field";
import { writeFieldXml } from "../columns/fieldXml";
import type { Database } from "./database";

/** Columns of lists, kept in memory while they do not change. */
export class FieldStore {
  private readonly kept = new Map<number, readonly Field[]>();

  constructor(private readonly database: Database) {
    database.onRollback(() => this.kept.clear());
  }

  /** In the order in which they were added. */
  public of(listKey: number): readonly Field[] {
    const kept = this.kept.get(listKey);
    if (kept !== undefined) return kept;
    const fields = this.database
      .all<{ schema: string; built_in: number }>("SELECT schema, built_in FROM fields WHERE list_key = ? ORDER BY ordinal", listKey)
      .map((row) => field(row.schema, row.built_in === 1));
    this.kept.set(listKey, fields);
    return fields;
  }

  public add(listKey: number, added: Field): void {
    this.database.run(
      "INSERT INTO fields (list_key, id, ordinal, schema, built_in) SELECT ?, ?, coalesce(max(ordinal), -1) + 1, ?, ? FROM fields WHERE list_key = ?",
      listKey,
      added.id,
      writeFieldXml(added.xml),
      added.builtIn ? 1 : 0,
      listKey,
    );
    this.kept.delete(listKey);
  }

  public update(listKey: number, changed: Field): void {
    this.database.run("UPDATE fields SET schema = ? WHERE list_key = ? AND id = ?", writeFieldXml(changed.xml), listKey, changed.id);
    this.kept.delete(listKey);
  }

  public remove(listKey: number, id: string): void {
    this.database.run("DELETE FROM fields WHERE list_key = ? AND id = ?", listKey, id);
    this.kept.delete(listKey);
  }
}
