import { ladderCoverage } from '#main/evidence/ladder-coverage.ts'
import { lastMonths } from '#main/evidence/months.ts'
import { readAnswers } from '#main/storage/answers.ts'
import { listOfLadder, readAssessmentHead } from '#main/storage/assessments.ts'
import { listLiveCounted } from '#main/storage/counted-evidence.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { LadderCoverage } from '#shared/evidence-coverage.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'

/** What stands behind each row of a ladder today, beside what the person last said of it. */
export function evidenceCoverage(context: UseCaseContext, input: Input<'evidence:coverage'>): Result<LadderCoverage> {
  const { db, clock, shelf } = context
  return reading(db, () => {
    const shelved = shelf.find(db, input.ladder)
    if (shelved === null) return err('ladder-not-found')
    const { ladder } = shelved
    const today = localDay(clock.nowMs())
    const months = lastMonths(today, input.months)
    const rated = lastRated(db, ladder.id)
    return ok({
      assessment: rated && { id: rated.id, title: rated.title },
      months,
      claims: ladderCoverage(
        ladder,
        listLiveCounted(db, { ladderId: ladder.id, upTo: null, assessment: rated?.id ?? null }),
        { ratings: rated?.ratings ?? {}, today, months },
      ),
    })
  })
}

/** The person's own latest assessment in which anything is rated, by the days of the cycles. */
function lastRated(db: ReadableDb, ladderId: string) {
  const order = listOfLadder(db, { ladderId, perspective: 'self' }).toSorted(
    (a, b) => b.day.localeCompare(a.day) || b.seq - a.seq,
  )
  for (const { id } of order) {
    const { ratings } = readAnswers(db, id)
    if (Object.keys(ratings).length > 0) return { id, title: readAssessmentHead(db, id)?.title ?? '', ratings }
  }
  return null
}

/** The day on the person's wall. */
function localDay(atMs: number): string {
  const at = new Date(atMs)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
