import type { Migration } from '../migrate.ts'

const SCHEMA = `
-- Beside its place on the scale: what was written in answer to a question, and when the person last did what it asks about.
CREATE TABLE written_answers (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  text TEXT NOT NULL,
  last_on TEXT CHECK (last_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (assessment_id, item),
  CHECK (text <> '' OR last_on IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- A competency's level at a glance; no score is made from it.
CREATE TABLE estimates (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  competency TEXT NOT NULL CHECK (competency <> ''),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 20),
  PRIMARY KEY (assessment_id, competency)
) STRICT, WITHOUT ROWID;

-- The piece of work that the steps of a checklist are marked for; '' while none is named.
ALTER TABLE assessments ADD COLUMN subject TEXT NOT NULL DEFAULT '';

-- The history takes in three more fields. A CHECK can't be changed, so the table is built anew.
CREATE TABLE edits_anew (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN (
    'answer', 'note', 'private', 'later', 'signal', 'target', 'context', 'questions', 'written', 'subject', 'estimate'
  )),
  -- The item, signal or competency; '' where the field is one of the whole assessment.
  key TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after)),
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded'))
) STRICT;
INSERT INTO edits_anew (seq, assessment_id, field, key, before, after, at_ms, state)
  SELECT seq, assessment_id, field, key, before, after, at_ms, state FROM edits;
-- A number once given is never given again, also where its row is gone.
DELETE FROM sqlite_sequence WHERE name = 'edits_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'edits_anew', seq FROM sqlite_sequence WHERE name = 'edits';
DROP TABLE edits;
ALTER TABLE edits_anew RENAME TO edits;
CREATE INDEX edits_by_assessment ON edits (assessment_id, state, seq);
`

export const reflectionAndEstimates: Migration = {
  version: 2,
  name: 'reflection-and-estimates',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
