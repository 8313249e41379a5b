import { useMemo } from 'react'
import { HintList } from '#renderer/components/hint-list.tsx'
import { takes, useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useStable } from '#renderer/lib/use-stable.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Place } from '#shared/assessment-record.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AssessFrame } from './assess-frame.tsx'
import { assessPath } from './assess-view.ts'
import { CompleteButton } from './complete-button.tsx'
import { ReviewBackList } from './review-back-list.tsx'
import { reviewSections } from './review-model.ts'
import { ReviewSectionTable } from './review-section-table.tsx'
import { standingSentences } from './review-standing.ts'
import { sectionsOf } from './sections.ts'
import type { AssessmentActions } from './use-assessment.ts'
import { useLeaveFor } from './use-leave-for.ts'
import { useShownRecord } from './use-shown-record.ts'
import { useStepBack } from './use-step-back.ts'
import './review.css'

/** All answers with their words before it is completed: first what is open or was left for later. */
export const ReviewScreen = ({
  open,
  ladder,
  actions,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly actions: AssessmentActions
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const record = useShownRecord(open, actions)
  const { outcome } = open
  const sections = useMemo(
    () => reviewSections(sectionsOf(ladder), { ladder, text, say, record }),
    [ladder, text, say, record],
  )
  const isDraft = record.status === 'draft'

  const leaveFor = useLeaveFor()
  const jump = (place: Place): void => {
    actions.keepPlace(place)
    leaveFor(assessPath(record.id))
  }
  const undo = useStable(() => void actions.undo())
  const redo = useStable(() => void actions.redo())
  useStepBack({ undo, redo, enabled: isDraft })
  useShortcuts({ 'Ctrl+R': takes(() => leaveFor(`/result/${record.id}`)) })

  return (
    <AssessFrame
      open={open}
      record={record}
      ladder={ladder}
      actions={actions}
      view="review"
      onUndo={undo}
      onRedo={redo}
      onGo={leaveFor}
    >
      <div className="scroll grow review-scroll">
        <div className="page review">
          <header>
            <h2>{say('review:title')}</h2>
            {standingSentences({ say, record, outcome }).map((sentence) => (
              <p key={sentence} className="q prose">
                {sentence}
              </p>
            ))}
          </header>
          <HintList record={record} ladder={ladder} />
          <ReviewBackList
            ladder={ladder}
            sections={sections}
            locked={!isDraft}
            onJump={jump}
            onSettle={(item) => void actions.change({ kind: 'later', item, on: false })}
          />
          {sections.map(({ section, rows }) => (
            <ReviewSectionTable
              key={section.id}
              ladder={ladder}
              section={section}
              rows={rows}
              record={record}
              outcome={outcome}
              onJump={jump}
            />
          ))}
        </div>
      </div>
      <footer className="keys">
        <span className="grow" />
        <button type="button" className="btn" onClick={() => leaveFor(assessPath(record.id))}>
          {say('assess:toForm')}
        </button>
        {isDraft && (
          <CompleteButton
            record={record}
            outcome={outcome}
            // What is not on disk can't be completed; the bar above says why and offers to try again.
            disabled={actions.waiting.length > 0}
          />
        )}
      </footer>
    </AssessFrame>
  )
}
