import { carryActions, createActions, setActionState } from '#main/use-cases/actions.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { markCommitment, saveMeeting } from '#main/use-cases/meetings.ts'
import { dayOf } from '#shared/day-of.ts'
import type { ActionId, AssessmentId, CycleId, LadderHash } from '#shared/ids.ts'
import { dayIn, halvesBefore, lastDayOf } from './half-year.ts'
import { SAMPLE_PERSON } from './sample-person.ts'
import { SAMPLE_ACTIONS, SAMPLE_TALKS } from './sample-plans.ts'
import type { SampleAction, SampleTalk } from './sample-plans.ts'
import type { SamplePlan } from './sample-time.ts'
import { dayBack, onDay, stored } from './sample-time.ts'

/** One cycle as it is stored, with what she made of it. */
export interface SeededCycle {
  readonly cycle: CycleId
  readonly assessment: AssessmentId
}

interface Seeded {
  readonly ladder: LadderHash
  /** By how many half years back. */
  readonly cycles: ReadonlyMap<number, SeededCycle>
}

/** Her talks so far: the manager's words, agreed values, and promises with what became of them. */
export const seedTalks = (context: UseCaseContext, plan: SamplePlan, { cycles }: Seeded): void => {
  for (const talk of SAMPLE_TALKS) {
    const heldOn = dayBack(context, plan, talk.heldOn)
    const about = cycles.get(talk.about)
    if (heldOn !== null && about !== undefined) seedTalk(context, plan, { talk, heldOn, assessment: about.assessment })
  }
}

const seedTalk = (
  context: UseCaseContext,
  plan: SamplePlan,
  {
    talk,
    heldOn,
    assessment,
  }: { readonly talk: SampleTalk; readonly heldOn: string; readonly assessment: AssessmentId },
): void => {
  const { locale, now, marked } = plan
  const fields = {
    heldOn,
    withWhom: SAMPLE_PERSON.profile[locale].manager,
    words: talk.words[locale],
    agreed: { ...talk.agreed },
    commitments: talk.promises.map(({ by, text, dueOn }) => ({
      id: null,
      by,
      text: marked(text[locale]),
      dueOn: dueOn === null ? null : dayIn(halvesBefore(now, dueOn[0]), dueOn[1], dueOn[2]),
      state: 'open' as const,
    })),
  }
  const { commitments } = stored(saveMeeting(onDay(context, heldOn), { id: null, assessment, fields }))
  for (const [index, { since }] of talk.promises.entries()) {
    const commitment = commitments[index]
    const on = since === undefined ? null : dayBack(context, plan, since.on)
    if (since === undefined || on === null || commitment === undefined) continue
    stored(markCommitment(onDay(context, on), { id: commitment.id, state: since.state }))
  }
}

/** What she means to do about her gaps; one is done, one was carried on and is late. */
export const seedActions = (context: UseCaseContext, plan: SamplePlan, seeded: Seeded): ActionId[] =>
  SAMPLE_ACTIONS.map((action) => seedAction(context, plan, seeded, action))

const seedAction = (
  context: UseCaseContext,
  plan: SamplePlan,
  { ladder, cycles }: Seeded,
  action: SampleAction,
): ActionId => {
  const { locale, now, marked } = plan
  const lastDay = (halvesBack: number): string => lastDayOf(halvesBefore(now, halvesBack))
  const from = cycles.get(action.from)
  const [first, ...later] = action.plannedFor
  const [made] = stored(
    createActions(onDay(context, lastDay(action.from)), {
      actions: [
        {
          title: marked(action.title[locale]),
          why: action.why[locale],
          dueOn: dayOf(context.clock.nowMs() + action.dueInDays * DAY_MS),
          ladder,
          competency: action.competency,
          raises: [...action.raises],
          promotion: null,
          assessment: from?.assessment ?? null,
          cycle: cycles.get(first)?.cycle ?? null,
        },
      ],
    }),
  )
  if (made === undefined) throw new Error('the sample’s action is not there')
  for (const next of later) {
    const cycle = cycles.get(next)?.cycle ?? null
    stored(carryActions(onDay(context, lastDay(next + 1)), { ids: [made.id], cycle }))
  }
  const doneOn = action.doneOn === undefined ? null : dayBack(context, plan, action.doneOn)
  if (doneOn !== null) stored(setActionState(onDay(context, doneOn), { id: made.id, state: 'done' }))
  return made.id
}

const DAY_MS = 86_400_000
