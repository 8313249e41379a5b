import type { Migration } from '../migrate.ts'

const SCHEMA = `
-- What happened and what came of it, in the person's words. ends_on is there where it took longer than a day.
CREATE TABLE evidence (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  what TEXT NOT NULL,
  outcome TEXT NOT NULL,
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- One of the app's kinds, or a word of a file's own.
  kind TEXT CHECK (kind <> ''),
  -- '' where it belongs to none that has a name.
  project TEXT NOT NULL,
  link TEXT CHECK (link <> ''),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'against')),
  private INTEGER NOT NULL CHECK (private IN (0, 1)),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  deleted_at_ms INTEGER,
  CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;

-- What it says something about: an item or a whole competency, of any number of ladders. By the ladder's id and not its
-- content, so that a new version of a ladder keeps what was noted.
CREATE TABLE evidence_links (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  ladder_id TEXT NOT NULL CHECK (ladder_id <> ''),
  claim TEXT NOT NULL CHECK (claim <> ''),
  PRIMARY KEY (evidence_id, ladder_id, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_links_by_claim ON evidence_links (ladder_id, claim);

-- What counted when an assessment was completed, as it read then; the log goes on without it. Its entry may be gone, so
-- evidence_id refers to nothing. claims: the ids of that assessment's ladder, as a JSON list.
CREATE TABLE counted_evidence (
  assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  evidence_id TEXT NOT NULL CHECK (evidence_id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  what TEXT NOT NULL,
  outcome TEXT NOT NULL,
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind TEXT CHECK (kind <> ''),
  project TEXT NOT NULL,
  link TEXT CHECK (link <> ''),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'against')),
  private INTEGER NOT NULL CHECK (private IN (0, 1)),
  claims TEXT NOT NULL CHECK (json_valid(claims)),
  PRIMARY KEY (assessment_id, place)
) STRICT, WITHOUT ROWID;

-- An entry that is begun and not noted yet: closing the window loses none of it.
CREATE TABLE evidence_draft (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- The words of the log, for search. Derived: rowid is evidence.seq, and rule says by which rule of the app its words were
-- cut; any other than today's and it is made anew. The app cuts them, so the tokenizer has only to split at spaces.
CREATE VIRTUAL TABLE evidence_words USING fts5 (words, tokenize = 'ascii');
-- What is taken out of it is overwritten at once.
INSERT INTO evidence_words (evidence_words, rank) VALUES ('secure-delete', 1);
CREATE TABLE evidence_words_state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  rule INTEGER NOT NULL
) STRICT;
INSERT INTO evidence_words_state (one, rule) VALUES (1, 0);
`

export const evidence: Migration = {
  version: 7,
  name: 'evidence',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
