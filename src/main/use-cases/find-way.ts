import { alteredAnswers } from '#main/assessments/altered-answers.ts'
import { evidencedItems } from '#main/scoring/gather-result.ts'
import { readSheet } from '#main/scoring/answer-sheet.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import { readHardItems, writeHardItem } from '#main/storage/hard-items.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { FoundWay, WayStep } from '#shared/way.ts'
import type { UseCaseContext } from './context.ts'
import { answersOf, loadAssessment, withoutTrace } from './loaded-assessment.ts'

/** What it would take to a goal, and what each set of raises would come to; with what is hard for the person. */
export function findWay(context: UseCaseContext, { id, goal }: Input<'way:find'>): Result<FoundWay> {
  const { db } = context
  return reading<FoundWay>(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { ladder } = loaded.value.shelved
    const answers = answersOf(loaded.value)
    const hard = readHardItems(db, ladder.id)
    const answer = shortestWay(ladder, answers, goal, new Map(Object.entries(hard)))
    if (answer.status !== 'known') return ok({ ...answer, goal, hard })
    const evidenced = evidencedItems(readSheet(ladder, answers))
    const setOf = (steps: readonly WayStep[]) => {
      const ratings = Object.fromEntries(steps.map(({ item, to }) => [item, to]))
      return {
        steps,
        raises: raisesOf(steps),
        evidenced: raisesOf(steps.filter(({ item }) => evidenced.has(item))),
        figures: withoutTrace(context.score(ladder, alteredAnswers(answers, { ratings, signals: {} }))),
      }
    }
    const { raises: weight, steps, alternatives, because } = answer.way
    const sets = weight === null ? [] : [steps, ...alternatives].map(setOf)
    return ok({ status: 'known', goal, hard, weight, sets, because })
  })
}

const raisesOf = (steps: readonly WayStep[]): number => steps.reduce((sum, { from, to }) => sum + to - from, 0)

/** Keeps what a raise of an item weighs for the person: of the ladder, whichever assessment it was said in. */
export function weighItem(
  context: UseCaseContext,
  { id, item, weight }: Input<'way:weigh'>,
): Result<Readonly<Record<string, number>>> {
  return transact(context.db, (db) => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { ladder, vocabulary } = loaded.value.shelved
    if (!vocabulary.items.has(item)) return err('unknown-item')
    writeHardItem(db, ladder.id, item, weight)
    return ok(readHardItems(db, ladder.id))
  })
}
