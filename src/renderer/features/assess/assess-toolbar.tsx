import { memo, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { TargetMenu } from '#renderer/components/target-menu.tsx'
import { companionOf } from '#renderer/lib/companion.ts'
import { useAssessments, useLadders } from '#renderer/lib/queries.ts'
import { useEqual } from '#renderer/lib/use-equal.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useStable } from '#renderer/lib/use-stable.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, Change, UndoState, UndoStep } from '#shared/assessment-record.ts'
import type { AssessmentId, LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { AboutLadderDialog } from './about-ladder-dialog.tsx'
import type { AssessView } from './assess-view.ts'
import { assessPath } from './assess-view.ts'
import { canEstimate } from './estimates.ts'
import { RateHelpDialog } from './rate-help-dialog.tsx'
import { SavedMark } from './saved-mark.tsx'
import type { SaveState } from './use-assessment.ts'
import './assess-toolbar.css'

/** Title and state at the left; saved, undo, target and the ways on at the right. */
export const AssessToolbar = ({
  record,
  ladder,
  view,
  saveState,
  undoState,
  onUndo,
  onRedo,
  onGo,
  onChange,
}: {
  readonly record: AssessmentRecord
  readonly ladder: Ladder
  readonly view: AssessView
  readonly saveState: SaveState
  readonly undoState: UndoState
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Leaves for another screen, once what is typed is written. */
  readonly onGo: (path: string) => void
  readonly onChange: (change: Change) => Promise<void>
}) => {
  const { say, format } = useWords()
  const now = useNow()
  const companion = useEqual(useCompanion(record))
  const chooseTarget = useStable((target: string | null, track: string | null) => {
    void onChange({ kind: 'target', target, track })
  })
  const locked = record.status === 'completed'
  const undoName = (step: UndoStep | null, verb: 'undo' | 'redo'): string =>
    step === null ? say(`common:${verb}`) : say(`assess:${verb}What`, { what: say(`assess:changed.${step.kind}`) })
  return (
    <header className="toolbar assess-toolbar">
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
      {companion !== null && (
        <button
          type="button"
          className="chip add other-ladder"
          title={companion.title}
          aria-label={say('assess:companion.go', { name: companion.name })}
          onClick={() => onGo(companion.path)}
        >
          <Icon name="swap" />
          <span aria-hidden="true">{companion.short}</span>
        </button>
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
          {/* A reflection has no level to aim for: nothing of it hangs on a target. */}
          {ladder.result.kind !== 'reflection' && (
            <TargetMenu ladder={ladder} target={record.target} track={record.track} onChoose={chooseTarget} />
          )}
        </>
      )}
      <button type="button" className="btn" onClick={() => onGo(`/result/${record.id}`)}>
        {say('assess:seeResult')}
        <Keys keys="Ctrl+R" />
      </button>
      <AssessMenu
        ladder={ladder}
        id={record.id}
        hash={record.ladder}
        locked={locked}
        view={view}
        companion={companion}
        onGo={onGo}
      />
    </header>
  )
}

interface Companion {
  readonly name: string
  readonly short: string
  readonly title: string
  readonly path: string
}

interface AssessMenuProps {
  readonly ladder: Ladder
  readonly id: AssessmentId
  readonly hash: LadderHash
  readonly locked: boolean
  readonly view: AssessView
  readonly companion: Companion | null
  readonly onGo: (path: string) => void
}

/** The other views of the assessment, and what the ladder tells. None of it hangs on an answer. */
const AssessMenu = memo(({ ladder, id, hash, locked, view, companion, onGo }: AssessMenuProps) => {
  const { say } = useWords()
  const [told, setTold] = useState<'ladder' | 'rating' | null>(null)
  const close = (): void => setTold(null)
  return (
    <>
      <MoreMenu
        label={say('assess:more')}
        items={[
          (
            [
              { view: 'form', label: say('assess:toForm'), icon: 'assess' },
              ...(locked ? [] : [{ view: 'review', label: say('assess:reviewAnswers'), icon: 'table' } as const]),
              ...(locked || !canEstimate(ladder)
                ? []
                : [{ view: 'quick', label: say('assess:quick.open'), icon: 'chart' } as const]),
            ] as const
          )
            .filter((way) => way.view !== view)
            .map((way) => ({ ...way, id: way.view, onSelect: () => onGo(assessPath(id, way.view)) })),
          [
            ...(companion === null
              ? []
              : [
                  {
                    id: 'companion',
                    label: say('assess:companion.go', { name: companion.name }),
                    icon: 'swap' as const,
                    onSelect: () => onGo(companion.path),
                  },
                ]),
            { id: 'rating', label: say('help:tab.rate'), icon: 'info', onSelect: () => setTold('rating') },
            { id: 'ladder', label: say('assess:ladder.about'), icon: 'ladders', onSelect: () => setTold('ladder') },
          ],
        ]}
      />
      <RateHelpDialog open={told === 'rating'} onClose={close} />
      <AboutLadderDialog ladder={ladder} hash={hash} open={told === 'ladder'} onClose={close} />
    </>
  )
})

/** The other half of the conversation, by name and address; null where there is none. */
const useCompanion = (record: AssessmentRecord): Companion | null => {
  const { locale } = useWords()
  const found = companionOf(record, useAssessments().data ?? [], useLadders().data ?? [])
  if (found === null) return null
  const { assessment, ladder } = found
  const text = ladderTextIn(ladder, locale)
  return {
    name: text.text(ladder.name),
    short: text.text(ladder.shortName ?? ladder.name),
    title: assessment.title,
    path: assessPath(assessment.id),
  }
}
