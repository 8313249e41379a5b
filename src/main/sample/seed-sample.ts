import type { UseCaseContext } from '#main/use-cases/context.ts'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { listLadders, readLadder } from '#main/use-cases/ladders.ts'
import type { Change } from '#shared/assessment-record.ts'
import type { ActionId, AssessmentId, CycleId, EvidenceId } from '#shared/ids.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import { firstDayOf, halvesBefore, lastDayOf } from './half-year.ts'
import type { SampleCycle } from './sample-person.ts'
import { SAMPLE_CYCLES, SAMPLE_DRAFT, SAMPLE_PERSON } from './sample-person.ts'
import type { SamplePlan } from './sample-time.ts'
import { onDay, stored } from './sample-time.ts'
import { seedEvidence } from './seed-evidence.ts'
import type { SeededCycle } from './seed-plans.ts'
import { seedActions, seedTalks } from './seed-plans.ts'

export interface SeededSample {
  /** Oldest first; the last one is what she brings to the 1:1. */
  readonly completed: readonly AssessmentId[]
  readonly draft: AssessmentId
  readonly cycles: readonly CycleId[]
  readonly evidence: readonly EvidenceId[]
  readonly actions: readonly ActionId[]
}

/**
 * Does what the sample person would have done, day by day and through the very use cases that the page calls: notes
 * evidence, answers each cycle at its end, talks it over with her manager, plans what comes next.
 */
export const seedSample = (context: UseCaseContext, plan: SamplePlan): SeededSample => {
  const entry = sampleLadder(context)
  if (entry === undefined) throw new Error(`the sample's ladder ${SAMPLE_PERSON.ladder} is not installed`)
  const ladder = stored(readLadder(context, { ladder: entry.hash }))
  const evidence: EvidenceId[] = []
  const seeded = [...SAMPLE_CYCLES, SAMPLE_DRAFT].map((sample): [number, SeededCycle] => {
    evidence.push(...seedEvidence(context, plan, sample.halvesBack))
    return [sample.halvesBack, answerCycle(context, plan, { sample, entry, ladder })]
  })
  const cycles = new Map(seeded)
  seedTalks(context, plan, { ladder: entry.hash, cycles })
  const assessments = seeded.map(([, { assessment }]) => assessment)
  const draft = assessments.pop()
  if (draft === undefined) throw new Error('the sample has no draft')
  return {
    completed: assessments,
    draft,
    cycles: seeded.map(([, { cycle }]) => cycle),
    evidence,
    actions: seedActions(context, plan, { ladder: entry.hash, cycles }),
  }
}

/** The ladder that the sample person goes by; undefined where it is not installed. */
export const sampleLadder = (context: UseCaseContext): LadderEntry | undefined =>
  stored(listLadders(context)).find(({ id, current }) => id === SAMPLE_PERSON.ladder && current)

const answerCycle = (
  given: UseCaseContext,
  { locale, now, cycleName }: SamplePlan,
  { sample, entry, ladder }: { readonly sample: SampleCycle; readonly entry: LadderEntry; readonly ladder: Ladder },
): SeededCycle => {
  const half = halvesBefore(now, sample.halvesBack)
  const isDraft = sample.halvesBack === 0
  const context = onDay(given, isDraft ? firstDayOf(half) : lastDayOf(half))
  const cycle = stored(
    createCycle(context, { name: cycleName(half), startsOn: firstDayOf(half), endsOn: lastDayOf(half) }),
  )
  const { id } = stored(
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
  for (const change of changesOf(sample, ladder, locale)) stored(changeAssessment(context, { id, change }))
  if (!isDraft) stored(completeAssessment(context, { id }))
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
