import type { Fault } from '../fault.ts'
import { damageAndJudge, judgeAsCairn, judgeBySqlite } from '../support/damage.ts'
import type { Damage } from '../support/damage.ts'
import { cellDamaged, structurallyDamaged } from '../support/damage-structure.ts'

const DAMAGE: Damage = { database: structurallyDamaged, backup: structurallyDamaged }

/** [trust B3, B4] */
export const structuredCorruption: Fault = {
  name: 'structured-corruption',
  what: 'one value wrong in the file’s header, a page’s head, a cell, the list of free pages or the schema’s text',
  counts: { short: 60, long: 1_000 },
  run: (round) => damageAndJudge(round, DAMAGE, judgeAsCairn),
  control: {
    what: 'a cell, opened with SQLite’s own check, seals passed over',
    count: 100,
    run: (round) => damageAndJudge(round, { database: cellDamaged, backup: cellDamaged }, judgeBySqlite),
  },
}
