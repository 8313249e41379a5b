import type { Migration } from '../migrate.ts'

const SCHEMA = `
-- A SHA-256 of each row's values, written in the row's own transaction: what the disk alters is found, not shown.
CREATE TABLE seals (
  of TEXT NOT NULL CHECK (of <> ''),
  key TEXT NOT NULL CHECK (json_valid(key)),
  own TEXT NOT NULL,
  -- Of the columns that are computed from other rows, and can be computed again.
  derived TEXT,
  PRIMARY KEY (of, key)
) STRICT, WITHOUT ROWID;

-- Which database this is: the log of another one must never be worked into it.
CREATE TABLE identity (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 32)
) STRICT;
INSERT INTO identity (one, id) VALUES (1, lower(hex(randomblob(16))));
`

export const seals: Migration = {
  version: 6,
  name: 'seals',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
