import type { Migration } from '../migrate.ts'

const SCHEMA = `
-- What if: an assessment with some answers otherwise. Kept as the difference, beside it and never in it.
CREATE TABLE scenarios (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX scenarios_by_assessment ON scenarios (assessment_id);

CREATE TABLE scenario_ratings (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 20),
  PRIMARY KEY (scenario_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_signals (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
  signal TEXT NOT NULL CHECK (signal <> ''),
  flag INTEGER CHECK (flag IN (0, 1)),
  frequency TEXT CHECK (frequency IN ('never', 'sometimes', 'often')),
  PRIMARY KEY (scenario_id, signal),
  CHECK ((flag IS NULL) <> (frequency IS NULL))
) STRICT, WITHOUT ROWID;

-- What is hard for the person, whatever the cycle: one raise of it weighs as much as several others.
CREATE TABLE hard_items (
  ladder_id TEXT NOT NULL CHECK (ladder_id <> ''),
  item TEXT NOT NULL CHECK (item <> ''),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 2 AND 9),
  PRIMARY KEY (ladder_id, item)
) STRICT, WITHOUT ROWID;

-- Hints that the person has put away.
CREATE TABLE dismissed_hints (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  hint TEXT NOT NULL CHECK (hint <> ''),
  PRIMARY KEY (assessment_id, hint)
) STRICT, WITHOUT ROWID;
`

export const scenarios: Migration = {
  version: 5,
  name: 'scenarios',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
