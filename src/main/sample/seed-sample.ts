import type { UseCaseContext } from '#main/use-cases/context.ts'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { listLadders, readLadder } from '#main/use-cases/ladders.ts'
import type { Result } from '#shared/app-error.ts'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId, CycleId } from '#shared/ids.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import type { HalfYear } from './half-year.ts'
import { firstDayOf, halvesBefore, lastDayOf } from './half-year.ts'
import type { SampleCycle } from './sample-person.ts'
import { SAMPLE_CYCLES, SAMPLE_DRAFT, SAMPLE_PERSON } from './sample-person.ts'

export interface SeededSample {
  /** Oldest first; the last one is what she brings to the 1:1. */
  readonly completed: readonly AssessmentId[]
  readonly draft: AssessmentId
  readonly cycles: readonly CycleId[]
}

export interface SamplePlan {
  readonly locale: Locale
  /** The half year of her draft. */
  readonly now: HalfYear
  /** The name of a cycle, marked as a sample where somebody could take it for her own. */
  readonly cycleName: (half: HalfYear) => string
}

/**
 * Answers the sample person's cycles as she would have, through the very use cases that the page calls; each at its own
 * end. @throws where one refuses, since nothing here depends on what a person entered
 */
export const seedSample = (context: UseCaseContext, plan: SamplePlan): SeededSample => {
  const entry = sampleLadder(context)
  if (entry === undefined) throw new Error(`the sample's ladder ${SAMPLE_PERSON.ladder} is not installed`)
  const ladder = value(readLadder(context, { ladder: entry.hash }))
  const completed = SAMPLE_CYCLES.map((sample) => answerCycle(context, plan, { sample, entry, ladder }))
  const draft = answerCycle(context, plan, { sample: SAMPLE_DRAFT, entry, ladder })
  return {
    completed: completed.map(({ assessment }) => assessment),
    draft: draft.assessment,
    cycles: [...completed, draft].map(({ cycle }) => cycle),
  }
}

/** The ladder that the sample person goes by; undefined where it is not installed. */
export const sampleLadder = (context: UseCaseContext): LadderEntry | undefined =>
  value(listLadders(context)).find(({ id, current }) => id === SAMPLE_PERSON.ladder && current)

const answerCycle = (
  given: UseCaseContext,
  { locale, now, cycleName }: SamplePlan,
  { sample, entry, ladder }: { readonly sample: SampleCycle; readonly entry: LadderEntry; readonly ladder: Ladder },
): { readonly assessment: AssessmentId; readonly cycle: CycleId } => {
  const half = halvesBefore(now, sample.halvesBack)
  const isDraft = sample.halvesBack === 0
  const atMs = Date.parse(`${isDraft ? firstDayOf(half) : lastDayOf(half)}T09:00:00Z`)
  const context: UseCaseContext = { ...given, clock: { ...given.clock, nowMs: () => atMs } }
  const cycle = value(
    createCycle(context, { name: cycleName(half), startsOn: firstDayOf(half), endsOn: lastDayOf(half) }),
  )
  const { id } = value(
    createAssessment(context, {
      ladder: entry.hash,
      cycle: cycle.id,
      title: `${ladderTextIn(ladder, locale).text(ladder.name)} · ${cycle.name}`,
      perspective: 'self',
      by: '',
      target: SAMPLE_PERSON.target,
      track: null,
    }),
  )
  for (const change of changesOf(sample, ladder, locale)) value(changeAssessment(context, { id, change }))
  if (!isDraft) value(completeAssessment(context, { id }))
  return { assessment: id, cycle: cycle.id }
}

const changesOf = (sample: SampleCycle, ladder: Ladder, locale: Locale): Change[] => [
  ...ratingsOf(sample, ladder),
  ...Object.entries(sample.notes).flatMap(([item, note]): Change[] => [
    { kind: 'note', item, text: note.text[locale] },
    ...(note.private === true ? [{ kind: 'private', item, on: true } as const] : []),
  ]),
  ...(sample.questions.length === 0
    ? []
    : [{ kind: 'questions', questions: sample.questions.map((question) => question[locale]) } as const]),
]

/** The sample's levels by item: its rows stand in the ladder's order. */
const ratingsOf = (sample: SampleCycle, ladder: Ladder): Change[] =>
  ladder.competencies.flatMap(({ id, instrument }) => {
    if (instrument.kind !== 'dimensions') return []
    const rows = sample.rows[id] ?? []
    return instrument.dimensions.flatMap((dimension, index): Change[] => {
      const rating = rows[index]
      return rating === undefined || rating === null
        ? []
        : [{ kind: 'rate', item: `${id}.${dimension.id}`, value: rating }]
    })
  })

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`the sample could not be stored: ${result.error.code}`)
  return result.value
}
