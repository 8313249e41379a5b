import { alteredAnswers } from '#main/assessments/altered-answers.ts'
import { foundWay } from '#main/assessments/found-way.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { NewAction } from '#shared/action.ts'
import { err, ok } from '#shared/app-error.ts'
import type { BiasHint } from '#shared/bias-hint.ts'
import { actionId, scenarioId } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Alteration, Scenario, ScoredScenario } from '#shared/scenario.ts'
import { hashOf } from '../../support/summaries.ts'
import { type Given, idOf, severalAssessments } from './several-assessments.ts'

/** A bridge over one assessment in memory that knows ways, scenarios, actions and hints, by the real engine. */
export const wayBridge = (ladder: Ladder, given: Given, hints: readonly BiasHint[] = []) => {
  const { bridge } = severalAssessments([given], new Map([[hashOf('a'), ladder]]))
  const answers = {
    ratings: given.ratings ?? {},
    notApplicable: given.notApplicable ?? {},
    signals: given.signals ?? {},
    context: {},
    target: given.target ?? null,
    track: null,
    evidenced: [],
  }
  const hard: Record<string, number> = {}
  const scenarios = new Map<string, Scenario>()
  const trash = new Map<string, Scenario>()
  const actions: NewAction[] = []
  const dismissed = new Set<string>()
  const figuresOf = (alteration: Alteration) => {
    const { trace: _, ...figures } = scoreAssessment(ladder, alteredAnswers(answers, alteration))
    return figures
  }
  const put = (scenario: Scenario) => {
    scenarios.set(scenario.id, scenario)
    return ok<ScoredScenario>({ ...scenario, figures: figuresOf(scenario) })
  }
  const changed = (id: string, next: (scenario: Scenario) => Scenario) => {
    const scenario = scenarios.get(id)
    return scenario === undefined ? err('not-found') : put(next(scenario))
  }
  const without = <T>(map: Readonly<Record<string, T>>, key: string) =>
    Object.fromEntries(Object.entries(map).filter(([each]) => each !== key))
  let made = 0
  const create = (name: string, alteration: Alteration) => {
    made += 1
    const id = scenarioId.parse(`scenario${made}`)
    const { ratings, signals } = alteration
    return put({ id, assessment: idOf(0), name, createdAtMs: 0, updatedAtMs: 0, ratings, signals })
  }
  const whole: Partial<CairnBridge> = {
    ...bridge,
    wayFind: async ({ goal }) => ok(foundWay({ ladder, answers, goal, hard: { ...hard } })),
    wayStop: async () => ok(null),
    wayWeigh: async ({ item, weight }) => {
      if (weight === 1) delete hard[item]
      else hard[item] = weight
      return ok({ ...hard })
    },
    scenarioTry: async ({ alteration }) => ok(figuresOf(alteration)),
    scenariosList: async () => ok([...scenarios.values()].map((each) => ({ ...each, figures: figuresOf(each) }))),
    scenarioCreate: async ({ name, alteration }) => create(name, alteration),
    scenarioRename: async ({ id, name }) => changed(id, (scenario) => ({ ...scenario, name })),
    scenarioDuplicate: async ({ id, name }) => {
      const scenario = scenarios.get(id)
      return scenario === undefined ? err('not-found') : create(name, scenario)
    },
    scenarioDelete: async ({ id }) => {
      const scenario = scenarios.get(id)
      if (scenario !== undefined) trash.set(id, scenario)
      scenarios.delete(id)
      return ok(null)
    },
    trashRestore: async ({ id }) => {
      const scenario = [...trash.values()].find((each) => each.id === id)
      if (scenario === undefined) return err('not-found')
      scenarios.set(scenario.id, scenario)
      return ok(null)
    },
    scenarioChange: async ({ id, change }) =>
      changed(id, (scenario) => {
        const { ratings, signals } = scenario
        switch (change.kind) {
          case 'rate':
            return { ...scenario, ratings: { ...ratings, [change.item]: change.value } }
          case 'signal':
            return { ...scenario, signals: { ...signals, [change.signal]: change.value } }
          case 'back':
            return { ...scenario, ratings: without(ratings, change.at), signals: without(signals, change.at) }
          case 'reset':
            return { ...scenario, ratings: {}, signals: {} }
        }
      }),
    actionsCreate: async ({ actions: wanted }) => {
      actions.push(...wanted)
      return ok(
        wanted.map((action, index) => ({
          ...action,
          id: actionId.parse(`action000${index}`),
          ladderId: ladder.id,
          state: 'open',
          carried: [],
          createdAtMs: 0,
          updatedAtMs: 0,
          closedAtMs: null,
        })),
      )
    },
    hintsRead: async () => ok(hintsOf()),
    hintDismiss: async ({ hint, on }) => {
      if (on) dismissed.add(hint)
      else dismissed.delete(hint)
      return ok(hintsOf())
    },
  }
  const hintsOf = () => ({
    shown: hints.filter(({ kind }) => !dismissed.has(kind)),
    dismissed: hints.filter(({ kind }) => dismissed.has(kind)),
  })
  return { bridge: whole, actions, scenarios }
}
