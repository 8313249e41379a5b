import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { weighItem } from '#main/use-cases/find-way.ts'
import { openUseCases } from '#main/use-cases/open-use-cases.ts'
import {
  changeScenario,
  createScenario,
  deleteScenario,
  duplicateScenario,
  listScenarios,
  renameScenario,
  scoreWhatIf,
} from '#main/use-cases/scenarios.ts'
import { undoAssessment } from '#main/use-cases/undo-assessment.ts'
import type { Result } from '#shared/app-error.ts'
import { assessmentId } from '#shared/ids.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { smallLadder } from '../../support/small-ladder.ts'

// A process of its own that tries one "what if" after another on the assessment named second, in the store named first,
// and is killed at some step of it. "careless" tries by answering otherwise, and takes that back.
const [folder = '', id = '', how = ''] = process.argv.slice(2)
const { context, close } = valueOf(openUseCases(folder, { appVersion: '0.1.0', builtIn: asBuiltIn([smallLadder]) }))
const assessment = assessmentId.parse(id)

for (const value of [1, 3]) {
  if (how === 'careless') {
    valueOf(changeAssessment(context, { id: assessment, change: { kind: 'rate', item: 'craft.testing', value } }))
    valueOf(undoAssessment(context, { id: assessment }))
  } else trySome(value)
}
close()

function trySome(value: number): void {
  const alteration = {
    ratings: { 'craft.testing': value, 'people.coaching': 2 },
    signals: { 'pitfall.1': 'often' },
  } as const
  valueOf(scoreWhatIf(context, { id: assessment, alteration }))
  const made = valueOf(createScenario(context, { assessment, name: `to ${value}`, alteration }))
  valueOf(changeScenario(context, { id: made.id, change: { kind: 'rate', item: 'craft.review', value } }))
  valueOf(
    changeScenario(context, { id: made.id, change: { kind: 'signal', signal: 'craft.anti-signal.L2', value: false } }),
  )
  const copy = valueOf(duplicateScenario(context, { id: made.id, name: 'a copy' }))
  valueOf(renameScenario(context, { id: copy.id, name: 'another' }))
  valueOf(changeScenario(context, { id: copy.id, change: { kind: 'reset' } }))
  valueOf(weighItem(context, { id: assessment, item: 'craft.review', weight: value + 1 }))
  valueOf(deleteScenario(context, { id: made.id }))
  valueOf(listScenarios(context, { assessment }))
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
