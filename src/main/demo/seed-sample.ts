import type { DataHandlers } from '#main/use-cases/data-handlers.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import type { SampleCycle } from './sample-person.ts'
import { SAMPLE_CYCLES, SAMPLE_DRAFT, SAMPLE_PERSON } from './sample-person.ts'

export interface SeededSample {
  /** The last completed assessment: what she brings to the 1:1. */
  readonly completed: AssessmentId
  readonly draft: AssessmentId
}

export interface SampleSeat {
  readonly handlers: DataHandlers
  /** Sets the clock that the store reads, in UTC milliseconds: each cycle is answered at its own end. */
  readonly setClock: (nowMs: number) => void
}

/** Answers the sample person's cycles as she would have: through the very handlers that the page calls. */
export const seedSample = async ({ handlers, setClock }: SampleSeat, locale: Locale): Promise<SeededSample> => {
  const entry = (await value(handlers['ladders:list'](undefined))).find(
    ({ id, current }) => id === SAMPLE_PERSON.ladder && current,
  )
  if (entry === undefined) throw new Error(`the sample's ladder ${SAMPLE_PERSON.ladder} is not installed`)
  const ladder = await value(handlers['ladder:read']({ ladder: entry.hash }))
  await value(handlers['profile:save'](SAMPLE_PERSON.profile[locale]))
  await value(handlers['settings:save']({ language: locale, welcomed: true }))

  const answer = async (sample: SampleCycle): Promise<AssessmentId> => {
    setClock(Date.parse(`${sample.completed ? sample.endsOn : sample.startsOn}T09:00:00Z`))
    const cycle = await value(
      handlers['cycle:create']({ name: sample.name[locale], startsOn: sample.startsOn, endsOn: sample.endsOn }),
    )
    const { id } = await value(
      handlers['assessment:create']({
        ladder: entry.hash,
        cycle: cycle.id,
        title: `${ladderTextIn(ladder, locale).text(ladder.name)} · ${cycle.name}`,
        perspective: 'self',
        by: '',
        target: SAMPLE_PERSON.target,
        track: null,
      }),
    )
    for (const { item, rating } of ratingsOf(sample, ladder)) {
      await value(handlers['assessment:change']({ id, change: { kind: 'rate', item, value: rating } }))
    }
    for (const [item, note] of Object.entries(sample.notes)) {
      await value(handlers['assessment:change']({ id, change: { kind: 'note', item, text: note.text[locale] } }))
      if (note.private) await value(handlers['assessment:change']({ id, change: { kind: 'private', item, on: true } }))
    }
    if (sample.questions.length > 0) {
      const questions = sample.questions.map((question) => question[locale])
      await value(handlers['assessment:change']({ id, change: { kind: 'questions', questions } }))
    }
    if (sample.completed) await value(handlers['assessment:complete']({ id }))
    return id
  }

  const completed: AssessmentId[] = []
  for (const sample of SAMPLE_CYCLES) completed.push(await answer(sample))
  const last = completed.at(-1)
  if (last === undefined) throw new Error('the sample has no cycle')
  return { completed: last, draft: await answer(SAMPLE_DRAFT) }
}

/** The sample's levels by item: its rows stand in the ladder's order. */
const ratingsOf = (sample: SampleCycle, ladder: Ladder): { readonly item: string; readonly rating: number }[] =>
  ladder.competencies.flatMap(({ id, instrument }) => {
    if (instrument.kind !== 'dimensions') return []
    const rows = sample.rows[id] ?? []
    return instrument.dimensions.flatMap((dimension, index) => {
      const rating = rows[index]
      return rating === undefined || rating === null ? [] : [{ item: `${id}.${dimension.id}`, rating }]
    })
  })

const value = async <T>(call: Result<T> | Promise<Result<T>>): Promise<T> => {
  const result = await call
  if (!result.ok) throw new Error(`the sample could not be stored: ${result.error.code}`)
  return result.value
}
