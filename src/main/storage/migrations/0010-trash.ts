import type { Migration } from '../migrate.ts'

/** Talks, scenarios, cycles and imported ladders go into the trash, as all else does already. */
const SCHEMA = `
ALTER TABLE meetings ADD COLUMN deleted_at_ms INTEGER;
ALTER TABLE scenarios ADD COLUMN deleted_at_ms INTEGER;
ALTER TABLE cycles ADD COLUMN deleted_at_ms INTEGER;
ALTER TABLE ladders ADD COLUMN deleted_at_ms INTEGER;
`

export const trash: Migration = {
  version: 10,
  name: 'trash',
  up: (db) => {
    db.exec(SCHEMA)
  },
}
