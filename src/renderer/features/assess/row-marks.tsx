import { memo, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { useRowEvidence } from '#renderer/lib/row-evidence.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentId } from '#shared/ids.ts'
import { HistoryDialog } from './history-dialog.tsx'
import type { RowState } from './row-state.ts'
import type { RowsProps } from './section-form.tsx'

export interface RowMarksProps extends RowsProps {
  readonly name: string
  readonly itemId: string
  readonly state: RowState
  /** False where 0 is a cell of the row's own scale. */
  readonly asksNotYet: boolean
}

/** A row's note and evidence, and what else can be done with it. */
export const RowMarks = ({
  name,
  itemId,
  state,
  asksNotYet,
  record,
  ladder,
  locked,
  onEdit,
  onChange,
  onRate,
  editing,
}: RowMarksProps) => {
  const evidence = useRowEvidence(record.id, ladder, itemId).length
  return (
    <Marks
      name={name}
      itemId={itemId}
      id={record.id}
      ladder={ladder}
      answered={state.status !== 'unanswered'}
      asksNotYet={asksNotYet}
      hasNote={record.notes[itemId] !== undefined}
      isPrivate={record.private.includes(itemId)}
      later={record.later.includes(itemId)}
      noteOpen={editing?.item === itemId && editing.field === 'note'}
      evidence={evidence}
      evidenceOpen={editing?.item === itemId && editing.field === 'evidence'}
      locked={locked}
      onEdit={onEdit}
      onChange={onChange}
      onRate={onRate}
    />
  )
}

interface MarksProps
  extends Pick<
    RowMarksProps,
    'name' | 'itemId' | 'ladder' | 'asksNotYet' | 'locked' | 'onEdit' | 'onChange' | 'onRate'
  > {
  readonly id: AssessmentId
  readonly answered: boolean
  readonly hasNote: boolean
  readonly isPrivate: boolean
  readonly later: boolean
  readonly noteOpen: boolean
  /** How many entries stand behind the row, or speak against it. */
  readonly evidence: number
  readonly evidenceOpen: boolean
}

/** Knows only its own row, so that a key on another row doesn't draw it anew. */
const Marks = memo(
  ({
    name,
    itemId,
    id,
    ladder,
    answered,
    asksNotYet,
    hasNote,
    isPrivate,
    later,
    noteOpen,
    evidence,
    evidenceOpen,
    locked,
    onEdit,
    onChange,
    onRate,
  }: MarksProps) => {
    const { say } = useWords()
    const [pastShown, setPastShown] = useState(false)
    return (
      <div className="marks">
        <button
          type="button"
          className={hasNote ? 'has' : ''}
          aria-label={say(hasNote ? 'assess:note.edit' : 'assess:note.add', { row: name })}
          aria-expanded={noteOpen}
          disabled={locked && !hasNote}
          onClick={() => onEdit(noteOpen ? null : { item: itemId, field: 'note' })}
        >
          <Icon name="pen" />
          {hasNote && <span aria-hidden="true">1</span>}
          {isPrivate && <Icon name="lock" />}
        </button>
        <button
          type="button"
          className={evidence > 0 ? 'has' : ''}
          aria-label={say('assess:evidence.open', { row: name, count: evidence })}
          aria-expanded={evidenceOpen}
          disabled={locked && evidence === 0}
          onClick={() => onEdit(evidenceOpen ? null : { item: itemId, field: 'evidence' })}
        >
          <Icon name="evidence" />
          {evidence > 0 && <span aria-hidden="true">{evidence}</span>}
        </button>
        {!locked && (
          <Menu
            trigger={
              <button type="button" aria-label={say('assess:rowMenu', { row: name })}>
                <Icon name="more" />
              </button>
            }
            items={[
              [
                ...(asksNotYet
                  ? [{ id: 'not-yet', label: say('assess:menu.notYet'), keys: '0', onSelect: () => onRate(itemId, 0) }]
                  : []),
                {
                  id: 'not-applicable',
                  label: say('assess:menu.notApplicable'),
                  keys: 'X',
                  onSelect: () => onEdit({ item: itemId, field: 'reason' }),
                },
                {
                  id: 'later',
                  label: say(later ? 'assess:menu.notLater' : 'assess:menu.later'),
                  onSelect: () => void onChange({ kind: 'later', item: itemId, on: !later }),
                },
              ],
              [
                { id: 'history', label: say('safety:history.open'), onSelect: () => setPastShown(true) },
                {
                  id: 'clear',
                  label: say('assess:menu.clear'),
                  icon: 'close',
                  keys: 'Backspace',
                  disabled: !answered,
                  onSelect: () => void onChange({ kind: 'clear', item: itemId }),
                },
              ],
            ]}
          />
        )}
        {pastShown && (
          <HistoryDialog
            id={id}
            item={itemId}
            name={name}
            ladder={ladder}
            onChange={onChange}
            onClose={() => setPastShown(false)}
          />
        )}
      </div>
    )
  },
)
