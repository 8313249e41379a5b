import type { Migration } from '../migrate.ts'

const SCHEMA = `
-- What came of a talk about an assessment: the manager's words, values agreed on, and who promised what.
CREATE TABLE meetings (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  with_whom TEXT NOT NULL,
  words TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX meetings_by_assessment ON meetings (assessment_id);

-- Beside the person's own value, on the ladder's scale; nothing is overwritten by it.
CREATE TABLE agreed_values (
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  competency TEXT NOT NULL CHECK (competency <> ''),
  value REAL NOT NULL CHECK (value BETWEEN 0 AND 20),
  PRIMARY KEY (meeting_id, competency)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitments (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  by_whom TEXT NOT NULL CHECK (by_whom IN ('me', 'manager', 'both')),
  text TEXT NOT NULL CHECK (text <> ''),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  -- When it became what it is; NULL while it is open.
  state_at_ms INTEGER,
  CHECK ((state = 'open') = (state_at_ms IS NULL))
) STRICT;
CREATE INDEX commitments_by_meeting ON commitments (meeting_id, place);

-- What left the store: when, as what, where to, and how much of each kind went in or stayed out. Never the contents.
CREATE TABLE exports (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  subject TEXT NOT NULL,
  -- NULL where no file was written: the clipboard, a printer.
  name TEXT,
  folder TEXT,
  holds TEXT NOT NULL CHECK (json_valid(holds)),
  left_out TEXT NOT NULL CHECK (json_valid(left_out)),
  CHECK ((name IS NULL) = (folder IS NULL))
) STRICT;

-- Names that stand differently on pages for others.
CREATE TABLE aliases (
  place INTEGER PRIMARY KEY CHECK (place >= 0),
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  alias TEXT NOT NULL
) STRICT;

-- What the pages for each kind of reader hold, as it was chosen last.
CREATE TABLE summary_choices (
  audience TEXT NOT NULL PRIMARY KEY CHECK (audience IN ('me', 'manager', 'mentor', 'committee')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  is_last INTEGER NOT NULL CHECK (is_last IN (0, 1))
) STRICT, WITHOUT ROWID;
`

export const meetingsAndExports: Migration = {
  version: 8,
  name: 'meetings-and-exports',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
