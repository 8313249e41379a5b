import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { listScenarios } from '#main/use-cases/scenarios.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { openTestStore } from '../../support/store.ts'
import { tableRows } from '../../support/table-rows.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const ROUNDS = 12
const LONGEST_MS = 150
/** What belongs to "what if", and SQLite's own counters, which rise with it. */
const OF_WHAT_IF = ['scenarios', 'scenario_ratings', 'scenario_signals', 'hard_items', 'sqlite_sequence']

it('a what-if session that is killed at any moment leaves every assessment byte for byte as it was', async () => {
  const folder = temporaryFolder()
  const prepared = openTestStore(folder)
  const context = testContext({ db: prepared.db })
  const { id } = aDraft(context, { target: 'L3' })
  const rated = { 'craft.testing': 3, 'craft.review': 2, 'craft.design': 1, 'people.feedback': 2, 'people.coaching': 1 }
  for (const [item, value] of Object.entries(rated))
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'signal', signal: 'craft.anti-signal.L2', value: true } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.review', text: 'as it is' } }))
  const original = tableRows(prepared.db, OF_WHAT_IF)
  const listed = valueOf(listAssessments(context))
  expect(Object.keys(original)).toEqual(expect.arrayContaining(['assessments', 'answers', 'edits', 'notes', 'signals']))
  prepared.close()

  let tried = 0
  let kept = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    tried += await tryAndKill(folder, id, Math.random() * LONGEST_MS)
    const store = openTestStore(folder)
    const after = testContext({ db: store.db })
    expect(tableRows(store.db, OF_WHAT_IF)).toEqual(original)
    expect(valueOf(listAssessments(after))).toEqual(listed)
    kept = valueOf(listScenarios(after, { assessment: id })).length
    expect(store.db.pragma('foreign_key_check')).toEqual([])
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
    store.close()
  }
  // It was at work each time, and what it had kept is there.
  expect(tried).toBeGreaterThanOrEqual(ROUNDS)
  expect(kept).toBeGreaterThan(0)
}, 120_000)

/** @returns how many rounds the process said it had done */
async function tryAndKill(folder: string, id: AssessmentId, afterMs: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../support/processes/what-if-until-killed.ts'), folder, id],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  await setTimeout(afterMs)
  child.kill('SIGKILL')
  await closed
  return said.split('\n').length - 1
}
