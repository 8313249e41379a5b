import type { WayQuestion } from '#main/assessments/found-way.ts'
import { readHardItems, writeHardItem } from '#main/storage/hard-items.ts'
import { reading, transact } from '#main/storage/transact.ts'
import type { SearchWay } from '#main/threads/way-search.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Handlers, Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { answersOf, loadAssessment } from './loaded-assessment.ts'

/** What it would take to a goal: one search after the other or side by side, each stopped once nobody waits for it. */
export function wayFinder(context: UseCaseContext, search: SearchWay): Pick<Handlers, 'way:find' | 'way:stop'> {
  const running = new Map<number, AbortController>()
  const stop = (ticket: number): void => {
    running.get(ticket)?.abort()
  }
  return {
    'way:find': async ({ ticket, ...input }) => {
      const question = wayQuestion(context, input)
      if (!question.ok) return question
      stop(ticket) // of a page that is gone: tickets begin anew with each
      const controller = new AbortController()
      running.set(ticket, controller)
      try {
        const found = await search(question.value, controller.signal)
        if (found === 'stopped') return err('search-stopped')
        return found === 'too-much-work' ? err('search-too-long') : ok(found)
      } finally {
        if (running.get(ticket) === controller) running.delete(ticket)
      }
    },
    'way:stop': ({ ticket }) => {
      stop(ticket)
      return ok(null)
    },
  }
}

/** All that a search needs, as it is now: the answers, their very ladder, and what is hard for the person. */
function wayQuestion(context: UseCaseContext, { id, goal }: Omit<Input<'way:find'>, 'ticket'>): Result<WayQuestion> {
  const { db } = context
  return reading<WayQuestion>(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { ladder } = loaded.value.shelved
    return ok({ ladder, answers: answersOf(loaded.value), goal, hard: readHardItems(db, ladder.id) })
  })
}

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
