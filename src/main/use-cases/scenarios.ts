import { alteredAnswers } from '#main/assessments/altered-answers.ts'
import { checkAlteration } from '#main/assessments/check-alteration.ts'
import { withoutTrace } from '#main/scoring/without-trace.ts'
import type { WritableDb } from '#main/storage/database.ts'
import {
  alterScenario,
  deleteScenario as removeScenario,
  insertScenario,
  listScenarios as listKept,
  readScenario,
  renameScenario as writeName,
} from '#main/storage/scenarios.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { scenarioId } from '#shared/ids.ts'
import type { AssessmentId, ScenarioId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Alteration, Scenario, ScenarioChange, ScoredScenario } from '#shared/scenario.ts'
import type { UseCaseContext } from './context.ts'
import { answersOf, loadAssessment } from './loaded-assessment.ts'
import type { LoadedAssessment } from './loaded-assessment.ts'

// What if: nothing here writes a row of the assessment itself, and no list, history or print reads a scenario.

/** What some other answers would come to. Nothing is written. */
export function scoreWhatIf(context: UseCaseContext, input: Input<'scenario:try'>): Result<OutcomeFigures> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, input.id)
    if (!loaded.ok) return loaded
    const checked = checkedFor(loaded.value, input.alteration)
    return checked.ok ? ok(figuresOf(context, loaded.value, checked.value)) : checked
  })
}

export function listScenarios(
  context: UseCaseContext,
  { assessment }: { readonly assessment: AssessmentId },
): Result<readonly ScoredScenario[]> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, assessment)
    if (!loaded.ok) return loaded
    return ok(listKept(db, assessment).map((scenario) => scored(context, loaded.value, scenario)))
  })
}

export function createScenario(context: UseCaseContext, input: Input<'scenario:create'>): Result<ScoredScenario> {
  return transact(context.db, (db) => {
    const loaded = loadAssessment(context, db, input.assessment)
    if (!loaded.ok) return loaded
    const checked = checkedFor(loaded.value, input.alteration)
    return checked.ok ? keep(context, db, loaded.value, input.name, checked.value) : checked
  })
}

export function renameScenario(context: UseCaseContext, input: Input<'scenario:rename'>): Result<ScoredScenario> {
  return onScenario(context, input.id, (db, scenario, loaded) => {
    writeName(db, scenario.id, input.name)
    return ok(scored(context, loaded, { ...scenario, name: input.name }))
  })
}

export function duplicateScenario(context: UseCaseContext, input: Input<'scenario:duplicate'>): Result<ScoredScenario> {
  return onScenario(context, input.id, (db, { ratings, signals }, loaded) =>
    keep(context, db, loaded, input.name, { ratings, signals }),
  )
}

export function deleteScenario(context: UseCaseContext, { id }: { readonly id: ScenarioId }): Result<null> {
  return onScenario(context, id, (db, scenario) => {
    removeScenario(db, scenario.id, context.clock.nowMs())
    return ok(null)
  })
}

export function changeScenario(context: UseCaseContext, input: Input<'scenario:change'>): Result<ScoredScenario> {
  return onScenario(context, input.id, (db, scenario, loaded) => {
    const checked = checkedFor(loaded, changed(scenario, input.change))
    if (!checked.ok) return checked
    const updatedAtMs = context.clock.nowMs()
    alterScenario(db, scenario.id, checked.value, updatedAtMs)
    return ok(scored(context, loaded, { ...scenario, ...checked.value, updatedAtMs }))
  })
}

function onScenario<T>(
  context: UseCaseContext,
  id: ScenarioId,
  work: (db: WritableDb, scenario: Scenario, loaded: LoadedAssessment) => Result<T>,
): Result<T> {
  return transact(context.db, (db) => {
    const scenario = readScenario(db, id)
    if (scenario === null) return err('not-found')
    const loaded = loadAssessment(context, db, scenario.assessment)
    return loaded.ok ? work(db, scenario, loaded.value) : loaded
  })
}

function keep(
  context: UseCaseContext,
  db: WritableDb,
  loaded: LoadedAssessment,
  name: string,
  alteration: Alteration,
): Result<ScoredScenario> {
  const atMs = context.clock.nowMs()
  const scenario: Scenario = {
    id: scenarioId.parse(context.newId()),
    assessment: loaded.record.id,
    name,
    createdAtMs: atMs,
    updatedAtMs: atMs,
    ...alteration,
  }
  insertScenario(db, scenario)
  return ok(scored(context, loaded, scenario))
}

function changed({ ratings, signals }: Alteration, change: ScenarioChange): Alteration {
  switch (change.kind) {
    case 'rate':
      return { ratings: { ...ratings, [change.item]: change.value }, signals }
    case 'signal':
      return { ratings, signals: { ...signals, [change.signal]: change.value } }
    case 'back':
      return { ratings: without(ratings, change.at), signals: without(signals, change.at) }
    case 'reset':
      return { ratings: {}, signals: {} }
  }
}

const without = <T>(map: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).filter(([each]) => each !== key))

const checkedFor = ({ record, shelved }: LoadedAssessment, alteration: Alteration): Result<Alteration> =>
  checkAlteration(alteration, record, shelved.vocabulary)

function scored(context: UseCaseContext, loaded: LoadedAssessment, scenario: Scenario): ScoredScenario {
  return { ...scenario, figures: figuresOf(context, loaded, scenario) }
}

function figuresOf({ score }: UseCaseContext, loaded: LoadedAssessment, alteration: Alteration): OutcomeFigures {
  return withoutTrace(score(loaded.shelved.ladder, alteredAnswers(answersOf(loaded), alteration)))
}
