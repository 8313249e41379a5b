import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MeetingPage } from '#renderer/features/meeting/meeting-page.tsx'
import { err, ok } from '#shared/app-error.ts'
import { assessmentId, commitmentId, meetingId } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import type { Meeting } from '#shared/meeting.ts'
import { designRatings, namedTrack } from '../../../support/named-track.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const ladder = namedTrack()
const EARLIER: Meeting = {
  id: meetingId.parse('meeting00001'),
  assessment: assessmentId.parse('assessment0'),
  heldOn: '2026-06-30',
  withWhom: '許志明',
  words: '',
  agreed: {},
  commitments: [
    {
      id: commitmentId.parse('commitment01'),
      by: 'manager',
      text: 'Find a mentor',
      dueOn: '2026-07-31',
      state: 'open',
      stateAtMs: null,
    },
  ],
  createdAtMs: 0,
  updatedAtMs: 0,
}

/** The form over talks in memory, kept as main keeps them. */
const renderMeeting = (given: readonly Meeting[] = [], locale: Locale = 'en') => {
  const memory = memoryBridge(ladder, { ratings: designRatings(ladder) }, locale)
  let meetings = [...given]
  const trash: Meeting[] = []
  let fails = false
  const saves: Input<'meeting:save'>[] = []
  const marks: Input<'commitment:mark'>[] = []
  const bridge: Partial<CairnBridge> = {
    ...memory.bridge,
    meetingsList: async () => ok(meetings),
    meetingSave: async (input) => {
      if (fails) return err('disk-full')
      saves.push(input)
      const { fields } = input
      const meeting: Meeting = {
        ...fields,
        id: input.id ?? meetingId.parse(`made${saves.length}0000000`),
        assessment: input.assessment,
        commitments: fields.commitments.map((each, index) => ({
          ...each,
          id: each.id ?? commitmentId.parse(`made${saves.length}x${index}000000`),
          stateAtMs: null,
        })),
        createdAtMs: 0,
        updatedAtMs: Date.UTC(2026, 10, 21, 6, 30),
      }
      meetings = [meeting, ...meetings.filter(({ id }) => id !== meeting.id)]
      return ok(meeting)
    },
    meetingDelete: async ({ id }) => {
      trash.push(...meetings.filter((meeting) => meeting.id === id))
      meetings = meetings.filter((meeting) => meeting.id !== id)
      return ok(null)
    },
    trashRestore: async ({ kind, id }) => {
      const meeting = trash.find((each) => kind === 'meeting' && each.id === id)
      if (meeting === undefined) return err('not-found')
      meetings = [meeting, ...meetings]
      return ok(null)
    },
    commitmentMark: async (input) => {
      marks.push(input)
      return ok(null)
    },
  }
  renderApp(<MeetingPage id={ID} />, { bridge, locale })
  return {
    saves,
    marks,
    meetings: () => meetings,
    fail: (on: boolean) => {
      fails = on
    },
    user: userEvent.setup(),
  }
}

const words = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'What was said' })

it('keeps what is typed as one talk, however fast', async () => {
  const { user, saves, meetings } = renderMeeting()
  await user.type(await words(), 'Nearly there.')
  await user.click(screen.getByRole('button', { name: 'Add a promise' }))
  await user.type(await screen.findByRole('textbox', { name: 'Promise 1' }), 'Lead the review')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Agreed value: English' }), 'L3')
  await waitFor(() => expect(meetings()[0]?.agreed).toEqual({ english: 3 }))
  expect(meetings()).toHaveLength(1)
  expect(meetings()[0]).toMatchObject({
    assessment: ID,
    words: 'Nearly there.',
    commitments: [{ by: 'me', text: 'Lead the review', dueOn: null, state: 'open' }],
  })
  expect(saves[0]?.id).toBeNull()
  expect(saves.slice(1).every(({ id }) => id === meetings()[0]?.id)).toBe(true)
})

it('gives a promise its id once, so that its state is not lost with the next save', async () => {
  const { user, meetings } = renderMeeting()
  await user.click(await screen.findByRole('button', { name: 'Add a promise' }))
  await user.type(await screen.findByRole('textbox', { name: 'Promise 1' }), 'One')
  await waitFor(() => expect(meetings()[0]?.commitments).toHaveLength(1))
  const [before] = meetings()[0]?.commitments ?? []
  await user.type(screen.getByRole('textbox', { name: 'Promise 1' }), ' more')
  await waitFor(() => expect(meetings()[0]?.commitments[0]?.text).toBe('One more'))
  expect(meetings()[0]?.commitments[0]?.id).toBe(before?.id)
})

it('begins another promise with Enter, but not while an input method composes', async () => {
  const { user } = renderMeeting()
  await user.click(await screen.findByRole('button', { name: 'Add a promise' }))
  const first = await screen.findByRole('textbox', { name: 'Promise 1' })
  await user.type(first, '主持回顧')
  fireEvent.keyDown(first, { key: 'Enter', isComposing: true })
  expect(screen.queryByRole('textbox', { name: 'Promise 2' })).toBeNull()
  fireEvent.keyDown(first, { key: 'Enter' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Promise 2' })))
})

it('keeps nothing where nothing was noted', async () => {
  const { user, saves } = renderMeeting()
  const field = await words()
  await user.type(field, 'x')
  await user.clear(field)
  await user.tab()
  expect(saves).toEqual([])
})

it('shows her own values beside those agreed on', async () => {
  renderMeeting()
  const row = await screen.findByRole('row', { name: /^English/ })
  expect(within(row).getByRole('cell', { name: 'L4' })).toBeDefined()
  expect(within(row).getByRole('combobox')).toHaveProperty('value', '')
})

it('begins with what is open from last time, to be ticked', async () => {
  const { user, marks } = renderMeeting([EARLIER])
  await user.click(await screen.findByRole('checkbox', { name: /Find a mentor/ }))
  expect(marks).toEqual([{ id: 'commitment01', state: 'done' }])
})

it('says that it could not be saved, keeps what was typed, and saves it when asked again', async () => {
  const { user, fail, meetings } = renderMeeting()
  fail(true)
  const field = await words()
  await user.type(field, 'Kept.')
  await user.tab()
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
  expect(field).toHaveProperty('value', 'Kept.')
  fail(false)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(meetings()[0]?.words).toBe('Kept.'))
  expect(screen.queryByRole('alert')).toBeNull()
})

it('deletes a talk, and brings it back', async () => {
  const { user, meetings } = renderMeeting([{ ...EARLIER, assessment: ID, words: 'Back again.' }])
  await user.click(await screen.findByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete this talk' }))
  await waitFor(() => expect(meetings()).toEqual([]))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(meetings()[0]).toMatchObject({ words: 'Back again.', heldOn: '2026-06-30' }))
})

it('reads Chinese throughout in Chinese', async () => {
  renderMeeting([EARLIER], 'zh-TW')
  expect(await screen.findByRole('heading', { name: '誰答應了什麼' })).toBeDefined()
  expect(screen.getByRole('heading', { name: '上次未完成的承諾' })).toBeDefined()
  expect(screen.getByText(/許志明/)).toBeDefined()
})
