import { dayOf } from '#shared/day-of.ts'
import type { CommitmentId, MeetingId } from '#shared/ids.ts'
import type { Commitment, Meeting, MeetingFields } from '#shared/meeting.ts'
import type { Profile } from '#shared/settings.ts'

/** A promise as it stands in the form; known by its key until it has an id. */
export interface DraftPromise extends Pick<Commitment, 'by' | 'text' | 'dueOn' | 'state'> {
  readonly key: string
  readonly id: CommitmentId | null
}

/** A talk as it stands in the form. */
export interface Draft extends Omit<MeetingFields, 'commitments'> {
  readonly id: MeetingId | null
  readonly commitments: readonly DraftPromise[]
}

export const newDraft = ({ manager }: Pick<Profile, 'manager'>, nowMs: number): Draft => ({
  id: null,
  heldOn: dayOf(nowMs),
  withWhom: manager,
  words: '',
  agreed: {},
  commitments: [],
})

export const draftOf = ({ id, heldOn, withWhom, words, agreed, commitments }: Meeting): Draft => ({
  id,
  heldOn,
  withWhom,
  words,
  agreed,
  commitments: commitments.map((each) => ({
    key: each.id,
    id: each.id,
    by: each.by,
    text: each.text,
    dueOn: each.dueOn,
    state: each.state,
  })),
})

/** One that says nothing yet, and so isn't kept. */
export const isBlank = ({ words, agreed, commitments }: Draft): boolean =>
  words.trim() === '' && Object.keys(agreed).length === 0 && commitments.every(({ text }) => text.trim() === '')

/** What is saved of it. @param ids of promises that were saved meanwhile, by their keys */
export const fieldsOf = (
  { heldOn, withWhom, words, agreed, commitments }: Draft,
  ids: ReadonlyMap<string, CommitmentId>,
): MeetingFields => ({
  heldOn,
  withWhom,
  words,
  agreed,
  commitments: commitments
    .filter(({ text }) => text.trim() !== '')
    .map(({ key, id, by, text, dueOn, state }) => ({ id: ids.get(key) ?? id, by, text, dueOn, state })),
})
