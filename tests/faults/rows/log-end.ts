import Database from 'better-sqlite3'
import { openDatabase } from '#main/storage/open-database.ts'
import type { Fault } from '../fault.ts'
import { contentOf } from '../support/content-of.ts'
import { corrupted } from '../support/corrupt.ts'
import { damageAndJudge } from '../support/damage.ts'
import type { Judge } from '../support/damage.ts'
import { lastSaveStart } from '../support/log-frames.ts'
import type { Random } from '../support/random.ts'

const PAGE = 4_096

/** [trust A2, B4] */
export const logEnd: Fault = {
  name: 'log-end',
  what: 'the log a crash left is cut off or broken in its last save: an earlier save stands whole, as after a power cut',
  counts: { short: 100, long: 2_000 },
  run: (round) => damageAndJudge(round, { log: endBroken }, judgeState),
  control: {
    what: 'the database itself cut off, and read without a look',
    count: 30,
    run: (round) =>
      damageAndJudge(
        round,
        { database: (bytes, { below }) => bytes.subarray(0, PAGE * (1 + below(bytes.length / PAGE - 1))) },
        judgeStateUnlooked,
      ),
  },
}

/** A log as a power cut might leave it as well. */
function endBroken(log: Buffer, random: Random): Buffer {
  if (random.real() < 0.5) return log.subarray(0, random.below(log.length))
  const from = lastSaveStart(log)
  return Buffer.concat([log.subarray(0, from), corrupted(log.subarray(from), random)])
}

/** What stands is a state that was once saved, all of it. */
const judgeState: Judge = ({ folder }, { states }) => {
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) return 'refused'
  const isState = states.has(contentOf(opened.value.db))
  opened.value.close()
  return isState ? 'survived' : 'altered'
}

const judgeStateUnlooked: Judge = ({ file }, { states }) => {
  const db = new Database(file)
  try {
    return states.has(contentOf(db)) ? 'survived' : 'altered'
  } catch {
    return 'lost'
  } finally {
    db.close()
  }
}
