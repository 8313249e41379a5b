import { join } from 'node:path'
import { openDatabase } from '#main/storage/open-database.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { tableRows } from '../../support/table-rows.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { copyOf } from '../support/copy-of.ts'
import { killAtStep, stepFor, stepsOf } from '../support/kill-at-step.ts'
import { inLanes } from '../support/lanes.ts'

/** What belongs to "what if", and SQLite's own counters, which rise with it. */
const OF_WHAT_IF = ['scenarios', 'scenario_ratings', 'scenario_signals', 'hard_items', 'sqlite_sequence']
const RATED = { 'craft.testing': 3, 'craft.review': 2, 'craft.design': 1, 'people.feedback': 2, 'people.coaching': 1 }

/** Trying is no answering: every other row of every table is what it was, to the byte. */
export const killScenario: Fault = {
  name: 'kill-scenario',
  what: 'SIGKILL at each step of a "what if" session: the assessment byte for byte as it was',
  counts: { short: 24, long: 400 },
  needs: ['strace'],
  run: (round) => killAtSteps(round, 'what-if'),
  control: {
    what: 'tried by answering otherwise and taking that back',
    count: 8,
    run: (round) => killAtSteps(round, 'careless'),
  },
}

async function killAtSteps({ count, random, folder }: Round, how: string): Promise<Tally> {
  const before = join(folder, 'before')
  const id = prepare(before)
  const work = { program: 'try-what-if', args: [id, how] }
  const original = rowsIn(copyOf(before, join(folder, 'original')))
  const steps = stepsOf(before, join(folder, 'probe'), work)
  const [first] = steps
  if (first === undefined || original === null) throw new Error('nothing to kill')
  let kept = 0
  const verdicts = await inLanes<Verdict>(count, 2, async (index, lane) => {
    const live = copyOf(before, join(folder, `live-${lane}`))
    await killAtStep(live, work, steps[stepFor(index, { count, steps: steps.length, random })] ?? first)
    const found = rowsIn(live)
    if (found === null) return 'lost'
    if (found.scenarios > 0) kept += 1
    return found.rows === original.rows ? 'survived' : 'altered'
  })
  return tallyOf(verdicts, `${steps.length} steps; ${kept} with scenarios kept`)
}

/** @returns the assessment's id */
function prepare(folder: string): string {
  const { db, close } = open(folder)
  const context = testContext({ db })
  const { id } = aDraft(context, { target: 'L3' })
  for (const [item, value] of Object.entries(RATED))
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'signal', signal: 'craft.anti-signal.L2', value: true } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.review', text: 'as it is' } }))
  close()
  return id
}

function open(folder: string): { readonly db: WritableDb; readonly close: () => void } {
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) throw new Error(`no store to begin with: ${opened.error.code}`)
  return opened.value
}

/** Every row that is none of a scenario's, as the app finds it at its next start; null where it can't be opened whole. */
function rowsIn(folder: string): { readonly rows: string; readonly scenarios: number } | null {
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) return null
  const { db, close } = opened.value
  try {
    const isWhole =
      db.pragma('integrity_check', { simple: true }) === 'ok' &&
      db.prepare('PRAGMA foreign_key_check').all().length === 0
    const scenarios = Number(db.prepare('SELECT count(*) FROM scenarios').pluck().get())
    return isWhole ? { rows: JSON.stringify(tableRows(db, OF_WHAT_IF)), scenarios } : null
  } finally {
    close()
  }
}
