import { describe, expect, it } from 'vitest'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { wayFinder, weighItem } from '#main/use-cases/find-way.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import {
  changeScenario,
  createScenario,
  deleteScenario,
  duplicateScenario,
  listScenarios,
  renameScenario,
  scoreWhatIf,
} from '#main/use-cases/scenarios.ts'
import { err, ok } from '#shared/app-error.ts'
import { emptyTrash } from '#main/use-cases/trash.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { FoundWay, WayGoal } from '#shared/way.ts'
import { searchHere } from '../../support/search-here.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { tableRows } from '../../support/table-rows.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const OF_WHAT_IF = ['scenarios', 'scenario_ratings', 'scenario_signals', 'hard_items', 'sqlite_sequence']
const RATED = { 'craft.testing': 2, 'craft.review': 2, 'craft.design': 1, 'people.feedback': 2, 'people.coaching': 2 }

const rated = (context: UseCaseContext): AssessmentId => {
  const { id } = aDraft(context)
  for (const [item, value] of Object.entries(RATED))
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value } }))
  return id
}

const nothing = { ratings: {}, signals: {} }
const level = (figures: { readonly kind: string }): unknown =>
  'overall' in figures ? (figures.overall as { readonly level: unknown }).level : null

describe('a scenario', () => {
  it('shows what each change would come to, and takes changes back', () => {
    const context = testContext()
    const assessment = rated(context)
    const { id, figures } = valueOf(createScenario(context, { assessment, name: 'Up', alteration: nothing }))
    expect(level(figures)).toBe('L2')
    for (const item of ['craft.testing', 'craft.review', 'people.feedback', 'people.coaching'])
      valueOf(changeScenario(context, { id, change: { kind: 'rate', item, value: 3 } }))
    const raised = valueOf(changeScenario(context, { id, change: { kind: 'rate', item: 'craft.design', value: 3 } }))
    expect(level(raised.figures)).toBe('L3')
    expect(raised.ratings).toEqual(Object.fromEntries(Object.keys(RATED).map((item) => [item, 3])))
    const back = valueOf(changeScenario(context, { id, change: { kind: 'back', at: 'craft.design' } }))
    expect(back.ratings).not.toHaveProperty('craft.design')
    // A row put back by hand is no change either.
    const same = valueOf(changeScenario(context, { id, change: { kind: 'rate', item: 'craft.testing', value: 2 } }))
    expect(same.ratings).not.toHaveProperty('craft.testing')
    const reset = valueOf(changeScenario(context, { id, change: { kind: 'reset' } }))
    expect(reset).toMatchObject(nothing)
    expect(reset.figures).toEqual(figures)
  })

  it('may take a flag away, rate what is open, and rate what is set aside', () => {
    const context = testContext()
    const { id: assessment } = aDraft(context)
    const change = (one: Parameters<typeof changeAssessment>[1]['change']) =>
      valueOf(changeAssessment(context, { id: assessment, change: one }))
    for (const item of ['craft.testing', 'craft.review']) change({ kind: 'rate', item, value: 2 })
    change({ kind: 'not-applicable', item: 'craft.design', reason: 'none' })
    change({ kind: 'signal', signal: 'craft.anti-signal.L2', value: true })
    const ratings = { 'craft.design': 3, 'people.feedback': 2, 'people.coaching': 2 }
    const alteration = { ratings, signals: { 'craft.anti-signal.L2': false } }
    const figures = valueOf(scoreWhatIf(context, { id: assessment, alteration }))
    expect(figures.setAside).toEqual({ items: 0, competencies: [] })
    expect(figures.complete).toBe(true)
    expect(figures.competencies['craft']?.value).toBe(2)
    expect(figures.competencies['craft']?.disqualified).toEqual([])
  })

  it('has a name of its own, a copy, and an end', () => {
    const context = testContext()
    const assessment = rated(context)
    const alteration = { ratings: { 'craft.testing': 3 }, signals: { 'pitfall.1': 'often' } } as const
    const first = valueOf(createScenario(context, { assessment, name: 'One', alteration }))
    const copy = valueOf(duplicateScenario(context, { id: first.id, name: 'Two' }))
    valueOf(renameScenario(context, { id: first.id, name: '甲' }))
    valueOf(changeScenario(context, { id: copy.id, change: { kind: 'reset' } }))
    const listed = valueOf(listScenarios(context, { assessment }))
    expect(listed.map(({ name, ratings }) => [name, ratings])).toEqual([
      ['甲', { 'craft.testing': 3 }],
      ['Two', {}],
    ])
    valueOf(deleteScenario(context, { id: first.id }))
    expect(valueOf(listScenarios(context, { assessment })).map(({ name }) => name)).toEqual(['Two'])
    expect(renameScenario(context, { id: first.id, name: 'x' })).toMatchObject({ error: { code: 'not-found' } })
    valueOf(emptyTrash(context))
    expect(tableRows(context.db)['scenario_ratings']).toEqual([])
  })

  it('refuses what the ladder has not, and keeps nothing of it', () => {
    const context = testContext()
    const assessment = rated(context)
    const before = tableRows(context.db)
    const refused = (ratings: Record<string, number>, signals: Record<string, boolean> = {}) =>
      createScenario(context, { assessment, name: 'x', alteration: { ratings, signals } })
    expect(refused({ 'craft.nothing': 1 })).toMatchObject({ error: { code: 'unknown-item' } })
    // The row has no cell for L2.
    expect(refused({ 'craft.design': 2 })).toMatchObject({ error: { code: 'value-off-scale' } })
    expect(refused({}, { 'pitfall.1': true })).toMatchObject({ error: { code: 'value-off-scale' } })
    expect(tableRows(context.db)).toEqual(before)
  })

  it('is in nothing that is read of the assessment, and writes nothing into it', () => {
    const context = testContext()
    const assessment = rated(context)
    const read = () => [
      valueOf(openAssessment(context, { id: assessment })),
      valueOf(listAssessments(context)),
      tableRows(context.db, OF_WHAT_IF),
    ]
    const before = read()
    const alteration = { ratings: { 'craft.testing': 3, 'people.coaching': 1 }, signals: {} }
    const { id } = valueOf(createScenario(context, { assessment, name: 'x', alteration }))
    valueOf(changeScenario(context, { id, change: { kind: 'rate', item: 'craft.review', value: 1 } }))
    valueOf(weighItem(context, { id: assessment, item: 'craft.review', weight: 3 }))
    expect(read()).toEqual(before)
  })
})

describe('the way, as the app asks for it', () => {
  const goal = { kind: 'level', level: 'L3' } as const
  const find = async (context: UseCaseContext, id: AssessmentId, to: WayGoal = goal): Promise<FoundWay> =>
    valueOf(await wayFinder(context, searchHere)['way:find']({ id, goal: to, ticket: 1 }))

  it('comes with what each set would come to', async () => {
    const context = testContext()
    const found = await find(context, rated(context))
    if (found.status !== 'known') throw new Error(found.status)
    expect(found.sets.length).toBeGreaterThan(1)
    for (const { steps, raises, figures } of found.sets) {
      expect(raises).toBe(found.weight)
      expect(steps.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(raises)
      expect(level(figures)).toBe('L3')
    }
  })

  it('[S35] goes round what is hard, in every assessment of the ladder, until it no longer is', async () => {
    const context = testContext()
    const id = rated(context)
    const isHard = async (item: string): Promise<boolean> => {
      const found = await find(context, rated(context))
      if (found.status !== 'known') throw new Error(found.status)
      return found.sets.every(({ steps }) => steps.every((step) => step.item !== item))
    }
    expect(await isHard('craft.review')).toBe(false)
    expect(valueOf(weighItem(context, { id, item: 'craft.review', weight: 5 }))).toEqual({ 'craft.review': 5 })
    expect(await isHard('craft.review')).toBe(true)
    expect(valueOf(weighItem(context, { id, item: 'craft.review', weight: 1 }))).toEqual({})
    expect(await isHard('craft.review')).toBe(false)
    expect(weighItem(context, { id, item: 'nothing', weight: 2 })).toMatchObject({ error: { code: 'unknown-item' } })
  })

  it('names what has to be answered first', async () => {
    const context = testContext()
    const { id } = aDraft(context)
    const found = await find(context, id)
    expect(found).toMatchObject({ status: 'unanswered', items: Object.keys(RATED) })
    expect(smallLadder.competencies).toHaveLength(2)
    expect((await find(context, id, { kind: 'promotion', id: 'none' })).status).toBe('unknown-goal')
  })

  it('is stopped by its ticket, and by a page that begins its tickets anew', async () => {
    const context = testContext()
    const id = rated(context)
    const { 'way:find': ask, 'way:stop': stop } = wayFinder(
      context,
      (_question, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve('stopped'))
        }),
    )
    const [first, second] = [ask({ id, goal, ticket: 1 }), ask({ id, goal, ticket: 2 })]
    const again = ask({ id, goal, ticket: 1 })
    expect(await first).toEqual(err('search-stopped'))
    expect(stop({ ticket: 2 })).toEqual(ok(null))
    expect(await second).toEqual(err('search-stopped'))
    // The one that took the number over is the one meant by it now.
    expect(stop({ ticket: 1 })).toEqual(ok(null))
    expect(await again).toEqual(err('search-stopped'))
    expect(stop({ ticket: 7 })).toEqual(ok(null))
  })

  it('says that a search took too long', async () => {
    const context = testContext()
    const { 'way:find': ask } = wayFinder(context, async () => 'too-much-work')
    expect(await ask({ id: rated(context), goal, ticket: 1 })).toEqual(err('search-too-long'))
  })
})
