import { rmSync } from "node:fs";
import sqlite, { type BindValues, type Database as Connection, type Statement } from "node-sqlite3-wasm";
import type { z } from "zod";
import { StoreError } from "./store-error.ts";

/** What each version of the tables adds to the one before it; a file of a version later than all of them is refused. */
const VERSIONS: readonly string[] = [
  `
  CREATE TABLE chat_settings (chat INTEGER PRIMARY KEY, language TEXT, muted INTEGER NOT NULL) STRICT;
  CREATE TABLE votes (
    chat INTEGER NOT NULL, message INTEGER NOT NULL, user INTEGER NOT NULL, key TEXT NOT NULL, question TEXT NOT NULL,
    sentence TEXT, vote TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (chat, message, user)
  ) STRICT;
  CREATE TABLE unanswered (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, question TEXT NOT NULL, chat INTEGER NOT NULL, user INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE pins (
    key TEXT PRIMARY KEY, question TEXT NOT NULL, sentence TEXT NOT NULL, text TEXT NOT NULL, user INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE updates (id INTEGER PRIMARY KEY, body TEXT, attempts INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE INDEX open_updates ON updates (id) WHERE body IS NOT NULL;
  CREATE TABLE uploads (id TEXT PRIMARY KEY, user INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE staff_actions (
    id INTEGER PRIMARY KEY, user INTEGER NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE cards (
    chat INTEGER NOT NULL, message INTEGER NOT NULL, topic INTEGER, person INTEGER, question TEXT NOT NULL,
    at INTEGER NOT NULL, PRIMARY KEY (chat, message)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cards_of_person ON cards (chat, person, at);
  `,
  `
  ALTER TABLE chat_settings ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
  UPDATE chat_settings SET at = unixepoch() * 1000;
  ALTER TABLE pins DROP COLUMN user;
  `,
  "ALTER TABLE pins ADD COLUMN value TEXT;",
];

/** A prepared statement: parameters in, rows of a known form out. */
interface Query<Row> {
  all(values?: BindValues): readonly Row[];
  first(values?: BindValues): Row | null;
}

/** The tables of the bot, in SQLite. */
export interface Database {
  /** Prepares a statement that changes rows; its call returns how many. */
  change(sql: string): (values?: BindValues) => number;
  query<Row>(sql: string, row: z.ZodType<Row>): Query<Row>;
  /** Does all of the work or none of it. */
  atomically<T>(work: () => T): T;
  /** Empties the log of changes beside the file, where what was deleted still stands. */
  empty(): void;
  close(): void;
}

/**
 * Opens the tables in a file, which is made where it is missing. The caller holds the claim on the file.
 * @throws StoreError when the file is damaged, is something else, cannot be written or was made by a later version
 */
export function openDatabase(file: string): Database {
  // Left behind by a killed process; this one holds the claim on the file.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const connection = connect(file);
  const statements: Statement[] = [];
  const prepare = (sql: string): Statement => {
    const statement = connection.prepare(sql);
    statements.push(statement);
    return statement;
  };
  return {
    change(sql) {
      const statement = prepare(sql);
      return (values) => statement.run(values).changes;
    },
    query(sql, row) {
      const statement = prepare(sql);
      return {
        all: (values) => statement.all(values).map((found) => row.parse(found)),
        first(values) {
          // `get` leaves the statement under way, and while one is, the log of changes is not emptied.
          const [found] = statement.all(values);
          return found === undefined ? null : row.parse(found);
        },
      };
    },
    atomically(work) {
      connection.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        connection.exec("ROLLBACK");
        throw error;
      }
    },
    empty() {
      connection.get("PRAGMA wal_checkpoint(TRUNCATE)");
    },
    close() {
      for (const statement of statements) statement.finalize();
      connection.close();
    },
  };
}

function connect(file: string): Connection {
  let connection: Connection | null = null;
  try {
    connection = new sqlite.Database(file);
    // One process alone uses the file, so that SQLite needs no shared memory beside it.
    connection.get("PRAGMA locking_mode = EXCLUSIVE");
    connection.get("PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA synchronous = NORMAL");
    // What is deleted is overwritten.
    connection.get("PRAGMA secure_delete = ON");
    // Each checkpoint waits for the disk, and all askers with it: seldom, in a log of 16 MB.
    connection.get("PRAGMA wal_autocheckpoint = 4000");
    const verdict = Object.values(connection.get("PRAGMA quick_check") ?? {})[0];
    if (verdict !== "ok") throw new Error(String(verdict));
    const version = Number(Object.values(connection.get("PRAGMA user_version") ?? {})[0]);
    if (version > VERSIONS.length) {
      throw new StoreError(`${file} was written by a later version of this program: start that one, or set DATA_DIR`);
    }
    for (const [before, tables] of VERSIONS.entries()) {
      if (before >= version) connection.exec(`BEGIN; ${tables} PRAGMA user_version = ${before + 1}; COMMIT;`);
    }
    // Earlier versions deleted without overwriting.
    if (version > 0 && version < VERSIONS.length) connection.exec("VACUUM");
    return connection;
  } catch (error) {
    connection?.close();
    rmSync(`${file}.lock`, { recursive: true, force: true });
    if (error instanceof StoreError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `${file} cannot be read (${why}): put back a copy of it, or move it away and start with an empty one`,
      { cause: error },
    );
  }
}
