import { readCommitment, writeCommitments, writeCommitmentState } from '#main/storage/commitments.ts'
import {
  deleteMeeting as remove,
  listMeetings as list,
  readMeeting,
  writeAgreedValues,
  writeMeeting,
} from '#main/storage/meetings.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { commitmentId, meetingId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Commitment, Meeting, MeetingFields } from '#shared/meeting.ts'
import { valueScale } from '#shared/value-scale.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'

/** All that are about assessments which aren't in the trash, the latest first. */
export function listMeetings({ db }: UseCaseContext): Result<readonly Meeting[]> {
  return reading(db, () => ok(list(db)))
}

/** Keeps what came of a talk, a new one where `id` is null. Promises without words are none. */
export function saveMeeting(context: UseCaseContext, input: Input<'meeting:save'>): Result<Meeting> {
  const { db, clock, newId } = context
  const { fields, assessment } = input
  const atMs = clock.nowMs()
  return transact(db, () => {
    const loaded = loadAssessment(context, db, assessment)
    if (!loaded.ok) return loaded
    const off = offScale(fields.agreed, loaded.value.shelved)
    if (off !== null) return err('value-off-scale', { field: off })
    const before = input.id === null ? null : readMeeting(db, input.id)
    if (input.id !== null && before?.assessment !== assessment) return err('not-found')

    const id = before?.id ?? meetingId.parse(newId())
    const { heldOn, withWhom, words, agreed } = fields
    writeMeeting(db, {
      id,
      assessment,
      heldOn,
      withWhom,
      words,
      createdAtMs: before?.createdAtMs ?? atMs,
      updatedAtMs: atMs,
    })
    writeAgreedValues(db, id, agreed)
    writeCommitments(db, id, commitmentsOf(context, fields, before?.commitments ?? [], atMs))
    const saved = readMeeting(db, id)
    return saved === null ? err('not-found') : ok(saved)
  })
}

/** Puts it into the trash with its values and promises. */
export function deleteMeeting({ db, clock }: UseCaseContext, { id }: Input<'meeting:delete'>): Result<null> {
  return transact(db, () => {
    if (readMeeting(db, id) === null) return err('not-found')
    remove(db, id, clock.nowMs())
    return ok(null)
  })
}

/** Ticks a promise, drops it, or opens it again. */
export function markCommitment({ db, clock }: UseCaseContext, input: Input<'commitment:mark'>): Result<null> {
  return transact(db, () => {
    const { id, state } = input
    const before = readCommitment(db, id)
    if (before === null) return err('not-found')
    writeCommitmentState(db, id, { state, stateAtMs: stateTime(before, state, clock.nowMs()) })
    return ok(null)
  })
}

/** The fields' promises with their ids: those that were there keep theirs, and the time of their state. */
function commitmentsOf(
  { newId }: UseCaseContext,
  { commitments }: MeetingFields,
  before: readonly Commitment[],
  atMs: number,
): Commitment[] {
  return commitments.flatMap(({ id, text, state, ...rest }) => {
    const words = text.trim()
    if (words === '') return []
    const known = before.find((each) => each.id === id)
    return [
      {
        ...rest,
        id: known?.id ?? commitmentId.parse(newId()),
        text: words,
        state,
        stateAtMs: stateTime(known, state, atMs),
      },
    ]
  })
}

function stateTime(before: Commitment | undefined, state: Commitment['state'], atMs: number): number | null {
  if (state === 'open') return null
  return before?.state === state ? (before.stateAtMs ?? atMs) : atMs
}

/** The first competency that the ladder doesn't have, or whose value is off its scale. */
function offScale(
  agreed: MeetingFields['agreed'],
  { ladder }: { readonly ladder: Parameters<typeof valueScale>[0] },
): string | null {
  const scale = valueScale(ladder)
  const isOn = (value: number): boolean =>
    scale.kind === 'levels'
      ? Number.isInteger(value) && value <= scale.ids.length
      : value >= scale.from && value <= scale.to
  const known = new Set(ladder.competencies.map(({ id }) => id))
  return Object.entries(agreed).find(([id, value]) => !known.has(id) || !isOn(value))?.[0] ?? null
}
