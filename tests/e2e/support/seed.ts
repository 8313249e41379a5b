import type { Page } from '@playwright/test'
import type { LadderEntry } from '#shared/ipc/contract.ts'

/** Answers in the ladder's order, competency by competency; null leaves a row open. */
export type Rows = Readonly<Record<string, readonly (number | null)[]>>

export interface SeededAssessment {
  readonly title: string
  readonly cycle: { readonly name: string; readonly startsOn: string | null; readonly endsOn: string | null }
  readonly target?: string
  readonly rows?: Rows
  readonly notes?: Readonly<Record<string, string>>
  readonly questions?: readonly string[]
  readonly complete?: boolean
}

/**
 * Puts assessments into the running app through its own bridge, as the page itself does: what a test is not about need
 * not be typed. Gives their ids.
 */
export const seed = async (
  page: Page,
  ladderId: string,
  assessments: readonly SeededAssessment[],
): Promise<string[]> => {
  await page.waitForFunction(() => 'cairn' in window)
  return page.evaluate(
    async ({ ladderId, assessments }) => {
      const value = async <T>(
        call: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
      ): Promise<T> => {
        const result = await call
        if (!result.ok) throw new Error(result.error.code)
        return result.value
      }
      const entry = (await value(window.cairn.laddersList())).find(
        ({ id, current }: LadderEntry) => id === ladderId && current,
      )
      if (entry === undefined) throw new Error(`no ladder ${ladderId}`)
      const ladder = await value(window.cairn.ladderRead({ ladder: entry.hash }))
      const ids: string[] = []
      for (const wanted of assessments) {
        const cycle = await value(window.cairn.cycleCreate(wanted.cycle))
        const record = await value(
          window.cairn.assessmentCreate({
            ladder: entry.hash,
            cycle: cycle.id,
            title: wanted.title,
            perspective: 'self',
            by: '',
            target: wanted.target ?? null,
            track: null,
          }),
        )
        for (const { id: competency, instrument } of ladder.competencies) {
          if (instrument.kind !== 'dimensions') continue
          for (const [index, dimension] of instrument.dimensions.entries()) {
            const rating = wanted.rows?.[competency]?.[index]
            if (rating !== null && rating !== undefined) {
              await value(
                window.cairn.assessmentChange({
                  id: record.id,
                  change: { kind: 'rate', item: `${competency}.${dimension.id}`, value: rating },
                }),
              )
            }
          }
        }
        for (const [item, text] of Object.entries(wanted.notes ?? {})) {
          await value(window.cairn.assessmentChange({ id: record.id, change: { kind: 'note', item, text } }))
        }
        if (wanted.questions !== undefined) {
          await value(
            window.cairn.assessmentChange({
              id: record.id,
              change: { kind: 'questions', questions: [...wanted.questions] },
            }),
          )
        }
        if (wanted.complete === true) await value(window.cairn.assessmentComplete({ id: record.id }))
        ids.push(record.id)
      }
      return ids
    },
    { ladderId, assessments },
  )
}

/** Opens a screen by its address, as a link in the app does. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#${path}`)
}
