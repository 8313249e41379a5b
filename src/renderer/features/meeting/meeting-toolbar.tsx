import { Link } from 'wouter'
import { Crumb } from '#renderer/components/crumb.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Meeting } from '#shared/meeting.ts'
import type { MeetingDraft } from './use-meeting-draft.ts'

/** Where we are, whether all is saved, other talks about the same assessment. */
export const MeetingToolbar = ({
  open,
  ladder,
  form,
  own,
  onShow,
  onRemove,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly form: MeetingDraft
  readonly own: readonly Meeting[]
  readonly onShow: (meeting: Meeting | null) => void
  readonly onRemove: () => void
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const errorText = useErrorText()
  const { record } = open
  const leave = (meeting: Meeting | null): void => {
    void form.settle().then(
      () => onShow(meeting),
      () => undefined, // it says itself why, and stays
    )
  }
  return (
    <header className="toolbar meeting-toolbar">
      <Crumb href="/growth" name={text.text(ladder.name)} state={{ ladder: record.ladderId }} far />
      <Crumb href={`/result/${record.id}`} name={record.cycle?.name ?? record.title} />
      <h1>{say('meeting:title')}</h1>
      <span className="grow" />
      <span
        className={form.failure === null ? 'saved' : 'saved danger'}
        role={form.failure === null ? 'status' : 'alert'}
      >
        {form.failure !== null
          ? errorText(form.failure)
          : form.savedAtMs === null
            ? ''
            : say('meeting:saved', { time: format.time(form.savedAtMs) })}
      </span>
      {form.failure !== null && (
        <button type="button" className="btn" onClick={() => void form.settle().catch(() => undefined)}>
          {say('common:retry')}
        </button>
      )}
      <Link href={`/summary/${record.id}`} className="btn">
        <Icon name="print" />
        {say('common:summary')}
      </Link>
      <MoreMenu
        label={say('meeting:more')}
        items={[
          ...(own.length === 0
            ? []
            : [
                own.map((meeting) => ({
                  id: meeting.id,
                  label: say('meeting:talkOf', { day: format.day(meeting.heldOn) }),
                  checked: meeting.id === form.id,
                  onSelect: () => leave(meeting),
                })),
              ]),
          [{ id: 'new', label: say('meeting:another'), icon: 'plus' as const, onSelect: () => leave(null) }],
          [
            {
              id: 'delete',
              label: say('meeting:delete'),
              icon: 'trash' as const,
              danger: true,
              disabled: form.id === null,
              onSelect: onRemove,
            },
          ],
        ]}
      />
    </header>
  )
}
