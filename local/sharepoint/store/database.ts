import { rmSync } from "node:fs";
import { Database as SqliteDatabase } from "node-sqlite3-wasm";
import type { JSValue, Statement } from "node-sqlite3-wasm";
import { SCHEMA, SCHEMA_VERSION } from "./schema";

/**
 * A write-ahead log: the file system of this SQLite takes its own lock for another's, and so never undoes what an ordinary journal tells of a killed process.
 * The log needs no shared memory, which WebAssembly does not have, while one connection has the file for itself.
 *
 * @see https://www.sqlite.org/wal.html#use_of_wal_without_shared_memory
 */
const JOURNAL = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY";

/** One row as SQLite gives it: column name to value. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Takes away the lock of a process that was killed while it wrote; what it left half done was never taken over from the log.
 * Only whoever knows that nobody else has the file open may call it.
 */
export function removeLockOfTheDead(path: string): void {
  rmSync(`${path}.lock`, { recursive: true, force: true });
}

/** Why the file of a database cannot be used, with what to do about it. */
export class UnusableDatabase extends Error {
  public override readonly name = "UnusableDatabase";

  /** @param reason - without the cure, for whoever knows a better one than to delete the file */
  public constructor(
    public readonly path: string,
    public readonly reason: string,
  ) {
    const cure = /locked|busy/iu.test(reason)
      ? `stop the program that uses it, or delete ${path}.lock`
      : "delete it to start anew, or name another one";
    super(`The database ${path} cannot be used (${reason}): ${cure}.`);
  }
}

/** The SQLite file behind a site: prepared statements are kept, writes run in transactions. */
export class Database {
  private readonly statements = new Map<string, Statement>();
  private rollbacks: (() => void)[] = [];

  private constructor(private readonly sqlite: SqliteDatabase) {}

  /**
   * Opens the file, making it and its tables when it is new.
   *
   * @throws UnusableDatabase with one sentence when the file cannot be used
   */
  public static open(path: string): Database {
    let sqlite: SqliteDatabase | undefined;
    try {
      sqlite = new SqliteDatabase(path);
      sqlite.exec(JOURNAL);
      const version = Number(sqlite.get("PRAGMA user_version")?.["user_version"] ?? 0);
      const tables = Number(sqlite.get("SELECT count(*) AS tables FROM sqlite_master")?.["tables"] ?? 0);
      if (version === 0 && tables === 0) sqlite.exec(SCHEMA);
      else if (version !== SCHEMA_VERSION) throw new Error("it was written by another version or program");
      return new Database(sqlite);
    } catch (error) {
      sqlite?.close();
      throw new UnusableDatabase(path, error instanceof Error ? error.message : String(error));
    }
  }

  public all<T extends Row>(sql: string, ...values: readonly JSValue[]): T[] {
    return this.with(sql, (statement) => statement.all([...values])) as unknown as T[];
  }

  /** Reads to the end: a statement left halfway would keep transactions from ending. */
  public first<T extends Row>(sql: string, ...values: readonly JSValue[]): T | undefined {
    return this.all<T>(sql, ...values)[0];
  }

  public run(sql: string, ...values: readonly JSValue[]): void {
    this.with(sql, (statement) => statement.run([...values]));
  }

  /** For statements that cannot be prepared beforehand: schema changes. */
  public execute(sql: string): void {
    this.finalizeStatements();
    this.sqlite.exec(sql);
  }

  /** All or nothing. A transaction inside another joins it. */
  public transaction<T>(work: () => T): T {
    if (this.sqlite.inTransaction) return work();
    this.sqlite.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.sqlite.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.sqlite.inTransaction) this.sqlite.exec("ROLLBACK");
      for (const forget of this.rollbacks) forget();
      throw error;
    }
  }

  /** Called after a transaction was undone: whoever keeps rows in memory forgets them. */
  public onRollback(forget: () => void): void {
    this.rollbacks.push(forget);
  }

  /** May be called again. */
  public close(): void {
    if (!this.sqlite.isOpen) return;
    this.finalizeStatements();
    this.rollbacks = [];
    this.sqlite.close();
  }

  /** A statement that failed is not kept: whoever finalizes it later would meet its error again. */
  private with<T>(sql: string, work: (statement: Statement) => T): T {
    const statement = this.statement(sql);
    try {
      return work(statement);
    } catch (error) {
      this.statements.delete(sql);
      this.discard(statement);
      throw error;
    }
  }

  /** Finalizing tells the statement's last error once more; it is finalized all the same. */
  private discard(statement: Statement): void {
    try {
      statement.finalize();
    } catch {
      // Whoever ran the statement has the error already.
    }
  }

  private statement(sql: string): Statement {
    const kept = this.statements.get(sql);
    if (kept !== undefined) return kept;
    const prepared = this.sqlite.prepare(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }

  private finalizeStatements(): void {
    for (const statement of this.statements.values()) this.discard(statement);
    this.statements.clear();
  }
}
