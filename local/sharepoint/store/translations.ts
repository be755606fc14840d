import type { Database } from "./database";

/** What people give words to, and whose words differ by language. */
export interface Translated {
  readonly listKey: number;
  /** Id of a column or a view; empty: the list itself. */
  readonly part: string;
}

/** Titles and descriptions in the other languages of the site; those in its own stand with what they name. */
export class TranslationStore {
  constructor(private readonly database: Database) {}

  /** By name of the property. */
  public of({ listKey, part }: Translated, language: number): Readonly<Record<string, string>> {
    const rows = this.database.all<{ name: string; text: string }>(
      "SELECT name, text FROM translations WHERE list_key = ? AND part = ? AND language = ?",
      listKey,
      part,
      language,
    );
    return Object.fromEntries(rows.map(({ name, text }) => [name, text]));
  }

  public set({ listKey, part }: Translated, language: number, name: string, text: string): void {
    this.database.run(
      "INSERT OR REPLACE INTO translations (list_key, part, language, name, text) VALUES (?, ?, ?, ?, ?)",
      listKey,
      part,
      language,
      name,
      text,
    );
  }

  public forget({ listKey, part }: Translated): void {
    this.database.run("DELETE FROM translations WHERE list_key = ? AND part = ?", listKey, part);
  }
}
