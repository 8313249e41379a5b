import type { Fault } from '../fault.ts'
import { corrupted } from '../support/corrupt.ts'
import { damageAndJudge, judgeAsCairn, judgeBySqlite } from '../support/damage.ts'
import type { Damage } from '../support/damage.ts'
import { lastSaveStart } from '../support/log-frames.ts'
import type { Random } from '../support/random.ts'

const ANYWHERE: Damage = { database: corrupted, log: corruptedBeforeItsLastSave, backup: corrupted }

/** [trust B3, B4] */
export const corruption: Fault = {
  name: 'corruption',
  what: 'a bit, byte, sector, zeroed page, swapped pages or a cut end, in the database, its log or a backup',
  counts: { short: 600, long: 10_000 },
  run: (round) => damageAndJudge(round, ANYWHERE, judgeAsCairn),
  control: {
    what: 'opened with SQLite’s own check, seals passed over',
    count: 60,
    run: (round) => damageAndJudge(round, ANYWHERE, judgeBySqlite),
  },
}

/** What is broken in the last save alone, or cut off, is another row: log-end. */
function corruptedBeforeItsLastSave(log: Buffer, random: Random): Buffer {
  const spoilt = corrupted(log, random)
  const from = spoilt.findIndex((byte, at) => byte !== log[at])
  return spoilt.length < log.length || from >= lastSaveStart(log) ? corruptedBeforeItsLastSave(log, random) : spoilt
}
