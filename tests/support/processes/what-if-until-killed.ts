import { writeSync } from 'node:fs'
import { openDatabase } from '#main/storage/open-database.ts'
import { findWay, weighItem } from '#main/use-cases/find-way.ts'
import {
  changeScenario,
  createScenario,
  deleteScenario,
  duplicateScenario,
  listScenarios,
  renameScenario,
  scoreWhatIf,
} from '#main/use-cases/scenarios.ts'
import { assessmentId } from '#shared/ids.ts'
import { testContext, valueOf } from '../use-cases.ts'

// A process of its own that tries one "what if" after another on the assessment named second, in the store named first,
// and says each round once it is committed. It ends only by being killed.
const [folder = '', id = ''] = process.argv.slice(2)
const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
if (!opened.ok) throw new Error(opened.error.code)
const context = testContext({ db: opened.value.db })
const assessment = assessmentId.parse(id)

for (let round = 1; ; round += 1) {
  const value = round % 4
  const alteration = {
    ratings: { 'craft.testing': value, 'people.coaching': 2 },
    signals: { 'pitfall.1': 'often' },
  } as const
  valueOf(scoreWhatIf(context, { id: assessment, alteration }))
  const made = valueOf(createScenario(context, { assessment, name: `round ${round}`, alteration }))
  valueOf(changeScenario(context, { id: made.id, change: { kind: 'rate', item: 'craft.review', value } }))
  valueOf(
    changeScenario(context, { id: made.id, change: { kind: 'signal', signal: 'craft.anti-signal.L2', value: false } }),
  )
  const copy = valueOf(duplicateScenario(context, { id: made.id, name: 'a copy' }))
  valueOf(renameScenario(context, { id: copy.id, name: 'another' }))
  valueOf(changeScenario(context, { id: copy.id, change: { kind: 'reset' } }))
  valueOf(weighItem(context, { id: assessment, item: 'craft.review', weight: 1 + (round % 5) }))
  valueOf(findWay(context, { id: assessment, goal: { kind: 'level', level: 'L3' } }))
  valueOf(deleteScenario(context, { id: made.id }))
  if (valueOf(listScenarios(context, { assessment })).length > 20) valueOf(deleteScenario(context, { id: copy.id }))
  writeSync(1, `${round}\n`)
}
