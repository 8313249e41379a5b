import type { Migration } from '../migrate.ts'

/**
 * Times are UTC milliseconds, days `YYYY-MM-DD`, ids text. What orders is a running number (`seq`), never a clock, which
 * may be set back. Texts are checked against '' only: SQLite's length() stops at a NUL.
 */
const SCHEMA = `
PRAGMA application_id = 1128354382;

-- Which release made which step. Never changed: an older release reads here what a newer file needs.
CREATE TABLE migrations (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  app_version TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;

-- Each content once; an assessment keeps the very ladder that it was made with.
CREATE TABLE ladders (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  ladder_id TEXT NOT NULL CHECK (ladder_id <> ''),
  version TEXT NOT NULL CHECK (version <> ''),
  built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
  added_at_ms INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE cycles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  created_at_ms INTEGER NOT NULL,
  CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;

CREATE TABLE assessments (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  ladder_hash TEXT NOT NULL REFERENCES ladders (hash),
  cycle_id TEXT REFERENCES cycles (id),
  title TEXT NOT NULL CHECK (title <> ''),
  perspective TEXT NOT NULL CHECK (perspective IN ('self', 'manager', 'peer')),
  by_whom TEXT NOT NULL,
  target TEXT CHECK (target <> ''),
  track TEXT CHECK (track <> ''),
  leadership_years REAL CHECK (leadership_years BETWEEN 0 AND 60),
  hands_on_percent REAL CHECK (hands_on_percent BETWEEN 0 AND 100),
  place_competency TEXT,
  place_item TEXT,
  status TEXT NOT NULL CHECK (status IN ('draft', 'completed')),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  completed_at_ms INTEGER,
  deleted_at_ms INTEGER,
  -- The outcome without its trace, so that lists need not score. Derived: NULL is computed again.
  figures TEXT CHECK (json_valid(figures)),
  CHECK ((status = 'completed') = (completed_at_ms IS NOT NULL)),
  CHECK (place_item IS NULL OR place_competency IS NOT NULL)
) STRICT;
CREATE INDEX assessments_by_ladder ON assessments (ladder_hash);
CREATE INDEX assessments_by_cycle ON assessments (cycle_id);

-- Rated (0 is "not yet") or not applicable with a reason; unanswered has no row.
CREATE TABLE answers (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  rating INTEGER CHECK (rating BETWEEN 0 AND 20),
  reason TEXT CHECK (reason <> ''),
  PRIMARY KEY (assessment_id, item),
  CHECK ((rating IS NULL) <> (reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  text TEXT NOT NULL,
  private INTEGER NOT NULL CHECK (private IN (0, 1)),
  PRIMARY KEY (assessment_id, item),
  CHECK (text <> '' OR private = 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE signals (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  signal TEXT NOT NULL CHECK (signal <> ''),
  flag INTEGER CHECK (flag IN (0, 1)),
  frequency TEXT CHECK (frequency IN ('never', 'sometimes', 'often')),
  PRIMARY KEY (assessment_id, signal),
  CHECK ((flag IS NULL) <> (frequency IS NULL))
) STRICT, WITHOUT ROWID;

-- Items that the person wants to come back to.
CREATE TABLE later (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  PRIMARY KEY (assessment_id, item)
) STRICT, WITHOUT ROWID;

-- For the manager, in the person's order.
CREATE TABLE questions (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  text TEXT NOT NULL,
  PRIMARY KEY (assessment_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('completed', 'reopened')),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_assessment ON events (assessment_id);

-- Every value that an answer ever had: undo and redo walk along it, and nothing is taken out of it.
CREATE TABLE edits (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('answer', 'note', 'private', 'later', 'signal', 'target', 'context', 'questions')),
  -- The item or signal; '' where the field is one of the whole assessment.
  key TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after)),
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded'))
) STRICT;
CREATE INDEX edits_by_assessment ON edits (assessment_id, state, seq);

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  manager TEXT NOT NULL
) STRICT;
`

export const start: Migration = {
  version: 1,
  name: 'start',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
