import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { TargetMenu } from '#renderer/components/target-menu.tsx'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, Change, UndoState, UndoStep } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { SavedMark } from './saved-mark.tsx'
import type { SaveState } from './use-assessment.ts'

/** Title and state at the left; saved, undo, target and the way to the result at the right. */
export const AssessToolbar = ({
  record,
  ladder,
  saveState,
  undoState,
  onUndo,
  onRedo,
  onResult,
  onChange,
}: {
  readonly record: AssessmentRecord
  readonly ladder: Ladder
  readonly saveState: SaveState
  readonly undoState: UndoState
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onResult: () => void
  readonly onChange: (change: Change) => Promise<void>
}) => {
  const { say, format } = useWords()
  const now = useNow()
  const locked = record.status === 'completed'
  const undoName = (step: UndoStep | null, verb: 'undo' | 'redo'): string =>
    step === null ? say(`common:${verb}`) : say(`assess:${verb}What`, { what: say(`assess:changed.${step.kind}`) })
  return (
    <header className="toolbar">
      <h1 className="cut" title={record.title}>
        {record.title}
      </h1>
      {locked ? (
        <span className="chip self">
          <Icon name="check" />
          {say('common:completedOn', {
            date: format.shortDate(record.completedAtMs ?? record.updatedAtMs, now),
          })}
        </span>
      ) : (
        <span className="chip">{say('common:draft')}</span>
      )}
      <span className="grow" />
      {!locked && (
        <>
          <SavedMark saveState={saveState} updatedAtMs={record.updatedAtMs} />
          <span className="sep" />
          <button
            type="button"
            className="btn ghost icon"
            disabled={undoState.undo === null}
            aria-label={undoName(undoState.undo, 'undo')}
            title={undoName(undoState.undo, 'undo')}
            onClick={onUndo}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            className="btn ghost icon"
            disabled={undoState.redo === null}
            aria-label={undoName(undoState.redo, 'redo')}
            title={undoName(undoState.redo, 'redo')}
            onClick={onRedo}
          >
            <Icon name="redo" />
          </button>
          <span className="sep" />
          <TargetMenu
            ladder={ladder}
            target={record.target}
            track={record.track}
            onChoose={(target, track) => void onChange({ kind: 'target', target, track })}
          />
        </>
      )}
      <button type="button" className="btn" onClick={onResult}>
        {say('assess:seeResult')}
        <Keys keys="Ctrl+R" />
      </button>
    </header>
  )
}
