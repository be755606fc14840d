import { randomUUID } from "node:crypto";
import type { Database } from "./database";

/** A view of a list. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** Internal names. */
  readonly fields: readonly string[];
  /** Children of `<Query>`. */
  readonly query: string;
  readonly isDefault: boolean;
  readonly rowLimit: number;
  readonly paged: boolean;
  /** JSON that says how rows look; what it says is the reader's business. */
  readonly customFormatter?: string | null;
  /** Server-relative page of the view. */
  readonly url: string;
}

interface ViewRow extends Record<string, unknown> {
  readonly id: string;
  readonly facts: string;
}

const view = (row: ViewRow): View => ({ ...(JSON.parse(row.facts) as Omit<View, "id">), id: row.id });

/** Views of lists, in the order in which they were added; one of each list is the default. */
export class ViewStore {
  constructor(private readonly database: Database) {}

  public of(listKey: number): View[] {
    return this.database.all<ViewRow>("SELECT id, facts FROM views WHERE list_key = ? ORDER BY ordinal", listKey).map(view);
  }

  public add(listKey: number, facts: Omit<View, "id">): View {
    const added: View = { ...facts, id: randomUUID() };
    this.database.run(
      "INSERT INTO views (list_key, id, ordinal, facts) SELECT ?, ?, coalesce(max(ordinal), -1) + 1, ? FROM views WHERE list_key = ?",
      listKey,
      added.id,
      JSON.stringify(facts),
      listKey,
    );
    if (added.isDefault) this.onlyDefault(listKey, added.id);
    return added;
  }

  public update(listKey: number, changed: View): void {
    const { id, ...facts } = changed;
    this.database.run("UPDATE views SET facts = ? WHERE list_key = ? AND id = ?", JSON.stringify(facts), listKey, id);
    if (changed.isDefault) this.onlyDefault(listKey, id);
  }

  public remove(listKey: number, id: string): void {
    this.database.run("DELETE FROM views WHERE list_key = ? AND id = ?", listKey, id);
  }

  private onlyDefault(listKey: number, id: string): void {
    for (const other of this.of(listKey)) {
      if (other.isDefault && other.id !== id) this.update(listKey, { ...other, isDefault: false });
    }
  }
}
