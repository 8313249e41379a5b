import type { Migration } from '../migrate.ts'

const SCHEMA = `
-- What the person means to do, and what it is to move. Ladders are named by id, so that an action outlives a version.
CREATE TABLE actions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  why TEXT NOT NULL,
  ladder_id TEXT CHECK (ladder_id <> ''),
  competency TEXT CHECK (competency <> ''),
  -- 'promotion', or 'promotion.slot' where it is to fill one slot.
  promotion TEXT CHECK (promotion <> ''),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  -- The person's own order among those due on the same day.
  place INTEGER NOT NULL,
  -- Where it came from; its values at that time are the rows' "from".
  assessment_id TEXT REFERENCES assessments (id) ON DELETE SET NULL,
  -- The cycle it is planned for now.
  cycle_id TEXT REFERENCES cycles (id) ON DELETE SET NULL,
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  closed_at_ms INTEGER,
  deleted_at_ms INTEGER,
  CHECK ((state = 'open') = (closed_at_ms IS NULL)),
  CHECK (ladder_id IS NOT NULL OR (competency IS NULL AND promotion IS NULL))
) STRICT;
CREATE INDEX actions_by_assessment ON actions (assessment_id);
CREATE INDEX actions_by_cycle ON actions (cycle_id);

-- The rows (or competencies) that an action is to move. "from" is missing where the row was unanswered.
CREATE TABLE action_raises (
  action_id TEXT NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  item TEXT NOT NULL CHECK (item <> ''),
  from_value REAL CHECK (from_value BETWEEN 0 AND 100),
  to_value REAL NOT NULL CHECK (to_value BETWEEN 0 AND 100),
  PRIMARY KEY (action_id, place)
) STRICT, WITHOUT ROWID;

-- Every time an action was carried from one cycle to another, oldest first.
CREATE TABLE action_carries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id TEXT NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
  from_cycle_id TEXT REFERENCES cycles (id) ON DELETE SET NULL,
  to_cycle_id TEXT REFERENCES cycles (id) ON DELETE SET NULL,
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX action_carries_by_action ON action_carries (action_id);
CREATE INDEX action_carries_by_from ON action_carries (from_cycle_id);
CREATE INDEX action_carries_by_to ON action_carries (to_cycle_id);

-- Since when the person stands at the level that a promotion leads away from, where she says so herself.
CREATE TABLE promotion_starts (
  ladder_id TEXT NOT NULL CHECK (ladder_id <> ''),
  promotion TEXT NOT NULL CHECK (promotion <> ''),
  started_on TEXT NOT NULL CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (ladder_id, promotion)
) STRICT, WITHOUT ROWID;

-- What no rating shows of a promotion: conditions that are attested, the portfolio, the steps of verification.
CREATE TABLE promotion_slots (
  ladder_id TEXT NOT NULL CHECK (ladder_id <> ''),
  promotion TEXT NOT NULL CHECK (promotion <> ''),
  slot TEXT NOT NULL CHECK (slot <> ''),
  met INTEGER NOT NULL CHECK (met IN (0, 1)),
  on_day TEXT CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL,
  -- Of the portfolio: what it is called and where it lies.
  title TEXT NOT NULL,
  link TEXT NOT NULL,
  -- Of a step of verification; NULL while nothing is planned.
  state TEXT CHECK (state IN ('planned', 'held', 'passed', 'failed')),
  PRIMARY KEY (ladder_id, promotion, slot),
  CHECK (state IS NULL OR (state = 'passed') = (met = 1))
) STRICT, WITHOUT ROWID;

-- What was noted as evidence and stands behind a slot, in the person's order.
CREATE TABLE promotion_evidence (
  ladder_id TEXT NOT NULL,
  promotion TEXT NOT NULL,
  slot TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  evidence_id TEXT NOT NULL CHECK (evidence_id <> ''),
  PRIMARY KEY (ladder_id, promotion, slot, place),
  UNIQUE (ladder_id, promotion, slot, evidence_id),
  FOREIGN KEY (ladder_id, promotion, slot) REFERENCES promotion_slots (ladder_id, promotion, slot) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`

export const actionsAndPromotions: Migration = {
  version: 4,
  name: 'actions-and-promotions',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
