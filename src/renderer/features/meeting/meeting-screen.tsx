import { useState } from 'react'
import { useToast } from '#renderer/components/toasts.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useMeetingCalls } from '#renderer/lib/meeting-queries.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Meeting } from '#shared/meeting.ts'
import type { Profile } from '#shared/settings.ts'
import { MeetingForm } from './meeting-form.tsx'
import type { Draft } from './meeting-draft.ts'
import { draftOf, newDraft } from './meeting-draft.ts'
import { MeetingToolbar } from './meeting-toolbar.tsx'
import { useMeetingDraft } from './use-meeting-draft.ts'

/** The form of one talk: the latest about this assessment, or a new one. Everything is saved as it is typed. */
export const MeetingScreen = ({
  open,
  ladder,
  meetings,
  profile,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly meetings: readonly Meeting[]
  readonly profile: Profile
}) => {
  const now = useNow()
  const own = meetings.filter(({ assessment }) => assessment === open.record.id)
  const [start, setStart] = useState<{ readonly draft: Draft; readonly number: number }>(() => ({
    draft: own[0] === undefined ? newDraft(profile, now) : draftOf(own[0]),
    number: 0,
  }))
  const show = (draft: Draft): void => setStart(({ number }) => ({ draft, number: number + 1 }))
  return (
    <OneMeeting
      key={start.number}
      start={start.draft}
      open={open}
      ladder={ladder}
      meetings={meetings}
      own={own}
      onShow={(meeting) => show(meeting === null ? newDraft(profile, now) : draftOf(meeting))}
    />
  )
}

const OneMeeting = ({
  start,
  open,
  ladder,
  meetings,
  own,
  onShow,
}: {
  readonly start: Draft
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly meetings: readonly Meeting[]
  readonly own: readonly Meeting[]
  /** Another talk; null is a new one. */
  readonly onShow: (meeting: Meeting | null) => void
}) => {
  const { say } = useWords()
  const toast = useToast()
  const errorText = useErrorText()
  const calls = useMeetingCalls()
  const form = useMeetingDraft(start, open.record.id)
  const [failure, setFailure] = useState<string | null>(null)
  const attempt = (work: Promise<void>): void => {
    setFailure(null)
    void work.catch((error: unknown) => setFailure(errorText(error)))
  }
  const remove = async (): Promise<void> => {
    const id = await form.settle()
    if (id === null) {
      onShow(own[0] ?? null)
      return
    }
    await calls.remove(id)
    onShow(own.find((meeting) => meeting.id !== id) ?? null)
    toast(say('meeting:deleted'), {
      label: say('common:undo'),
      onClick: () =>
        attempt(
          calls.restore(id).then((meeting) => {
            if (meeting !== undefined) onShow(meeting)
          }),
        ),
    })
  }
  return (
    <>
      <MeetingToolbar
        open={open}
        ladder={ladder}
        form={form}
        own={own}
        onShow={onShow}
        onRemove={() => attempt(remove())}
      />
      {failure !== null && (
        <p className="note danger meeting-failure" role="alert">
          {failure}
        </p>
      )}
      <MeetingForm
        open={open}
        ladder={ladder}
        form={form}
        before={meetings.filter(({ id }) => id !== form.id)}
        onMark={(id, state) => attempt(calls.mark(id, state))}
      />
    </>
  )
}
