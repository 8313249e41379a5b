import type { Page } from '@playwright/test'
import type { AssessmentId } from '#shared/ids.ts'
import { wholeChanges } from '../../support/whole-changes.ts'

export interface WholeAssessment {
  readonly title: string
  readonly cycle: { readonly name: string; readonly startsOn: string; readonly endsOn: string }
  readonly target: string | null
  /** From the lowest answer, 0, to the highest, 1: where the answers lie; each a little beside the one before. */
  readonly height: number
  /** Whose view it is, where it isn't her own. */
  readonly manager?: string
}

/**
 * Puts one completed assessment of a ladder a cycle into the running app, every item, signal and fact answered,
 * whatever the ladder's kind. Gives their ids. A cycle of the same name is used again.
 */
export const seedWhole = async (
  page: Page,
  ladderId: string,
  assessments: readonly WholeAssessment[],
): Promise<AssessmentId[]> => {
  await page.waitForFunction(() => 'cairn' in window)
  const { ladder, hash } = await page.evaluate(async (id) => {
    const shelf = await window.cairn.laddersList()
    const entry = shelf.ok ? shelf.value.find((each) => each.id === id && each.current) : undefined
    if (entry === undefined) throw new Error(`no ladder ${id}`)
    const read = await window.cairn.ladderRead({ ladder: entry.hash })
    if (!read.ok) throw new Error(read.error.code)
    return { ladder: read.value, hash: entry.hash }
  }, ladderId)
  const ids: AssessmentId[] = []
  for (const assessment of assessments) {
    const { title, cycle, target, manager } = assessment
    const id = await page.evaluate(
      async ({ hash, title, cycle, target, manager, changes }) => {
        const value = async <T>(
          call: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
        ): Promise<T> => {
          const result = await call
          if (!result.ok) throw new Error(result.error.code)
          return result.value
        }
        const known = (await value(window.cairn.cyclesList())).find(({ name }) => name === cycle.name)
        const { id: cycleId } = known ?? (await value(window.cairn.cycleCreate(cycle)))
        const record = await value(
          window.cairn.assessmentCreate({
            ladder: hash,
            cycle: cycleId,
            title,
            perspective: manager === undefined ? 'self' : 'manager',
            by: manager ?? '',
            target,
            track: null,
          }),
        )
        for (const change of changes) await value(window.cairn.assessmentChange({ id: record.id, change }))
        await value(window.cairn.assessmentComplete({ id: record.id }))
        return record.id
      },
      { hash, title, cycle, target, manager, changes: wholeChanges(ladder, assessment) },
    )
    ids.push(id)
  }
  return ids
}
