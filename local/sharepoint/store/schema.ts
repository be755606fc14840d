/** Raise it with every change below: a file of another version is refused. */
export const SCHEMA_VERSION = 5;

/** Column values of an item live in `data` as JSON, by internal name; indexed columns get an SQLite index on the expression. */
export const SCHEMA = `
BEGIN;
CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE principals (id INTEGER PRIMARY KEY AUTOINCREMENT);
CREATE TABLE users (
  id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, email TEXT NOT NULL, admin INTEGER NOT NULL
);
CREATE TABLE groups (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE COLLATE NOCASE, owner INTEGER NOT NULL, settings TEXT NOT NULL);
CREATE TABLE roles (id INTEGER PRIMARY KEY, facts TEXT NOT NULL);
CREATE TABLE members (group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id)) WITHOUT ROWID;
CREATE TABLE grants (
  scope TEXT NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL, PRIMARY KEY (scope, principal_id, role_id)
) WITHOUT ROWID;
CREATE TABLE lists (
  key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE,
  template INTEGER NOT NULL, created TEXT NOT NULL, settings TEXT NOT NULL, own_permissions INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1, next_item INTEGER NOT NULL DEFAULT 1, item_count INTEGER NOT NULL DEFAULT 0,
  item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL, recycled TEXT
);
CREATE UNIQUE INDEX lists_by_url ON lists (url) WHERE recycled IS NULL;
CREATE UNIQUE INDEX lists_by_title ON lists (title) WHERE recycled IS NULL;
CREATE TABLE fields (
  list_key INTEGER NOT NULL, id TEXT NOT NULL, ordinal INTEGER NOT NULL, schema TEXT NOT NULL, built_in INTEGER NOT NULL,
  PRIMARY KEY (list_key, id)
) WITHOUT ROWID;
CREATE TABLE views (
  list_key INTEGER NOT NULL, id TEXT NOT NULL, ordinal INTEGER NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (list_key, id)
) WITHOUT ROWID;
CREATE TABLE translations (
  list_key INTEGER NOT NULL, part TEXT NOT NULL, language INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (list_key, part, language, name)
) WITHOUT ROWID;
CREATE TABLE items (
  list_key INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL,
  moderation INTEGER NOT NULL, comments TEXT, data TEXT NOT NULL, published TEXT, recycled TEXT, own_permissions INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX items_by_id ON items (list_key, id);
CREATE INDEX items_with_published ON items (list_key, id) WHERE published IS NOT NULL;
CREATE TABLE versions (
  list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (list_key, item_id, ui_version)
) WITHOUT ROWID;
CREATE TABLE attachments (
  list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, bytes BLOB NOT NULL, PRIMARY KEY (list_key, item_id, name)
) WITHOUT ROWID;
CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY, list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, facts TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE folders (path TEXT PRIMARY KEY COLLATE NOCASE, list_key INTEGER NOT NULL, id TEXT NOT NULL, created TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  path TEXT PRIMARY KEY COLLATE NOCASE, list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, content_type TEXT NOT NULL, bytes BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX files_of_item ON files (list_key, item_id);
CREATE TABLE changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, list_key INTEGER NOT NULL, item_id INTEGER, type INTEGER NOT NULL, time TEXT NOT NULL, facts TEXT NOT NULL
);
CREATE INDEX changes_of_list ON changes (list_key, number);
PRAGMA user_version = ${SCHEMA_VERSION};
COMMIT;
`;
