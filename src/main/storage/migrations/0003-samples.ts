import type { Migration } from '../migrate.ts'

/** What came with the sample to play with, so that it can be taken out again, exactly it. */
const SCHEMA = `
CREATE TABLE samples (
  kind TEXT NOT NULL CHECK (kind IN ('assessment', 'cycle', 'evidence', 'action')),
  id TEXT NOT NULL CHECK (id <> ''),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
`

export const samples: Migration = {
  version: 3,
  name: 'samples',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
