import type { Migration } from '../migrate.ts'

/**
 * States that were exported, imported or decided on, by the fingerprint of their content: whoever has the other's state
 * among these is ahead of it. Nothing of the content can be read from them.
 */
const SCHEMA = `
CREATE TABLE lineage (
  kind TEXT NOT NULL CHECK (kind <> ''),
  id TEXT NOT NULL CHECK (id <> ''),
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  PRIMARY KEY (kind, id, fingerprint)
) STRICT, WITHOUT ROWID;

-- Values that she and another agreed on for one row, and why; neither's own answer is touched by it.
CREATE TABLE agreed_rows (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  value INTEGER CHECK (value BETWEEN 0 AND 20),
  note TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, item),
  CHECK (value IS NOT NULL OR note <> '')
) STRICT, WITHOUT ROWID;
`

export const lineage: Migration = {
  version: 9,
  name: 'lineage',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
