import type { ReactNode } from 'react'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AssessToolbar } from './assess-toolbar.tsx'
import type { AssessView } from './assess-view.ts'
import { LockedBanner } from './locked-banner.tsx'
import { SaveBanner } from './save-banner.tsx'
import type { AssessmentActions } from './use-assessment.ts'
import './assess.css'

/** What stands above every view of an assessment: its title and state, and whatever keeps it from being changed or saved. */
export const AssessFrame = ({
  open,
  record,
  ladder,
  actions,
  view,
  onUndo,
  onRedo,
  onGo,
  children,
}: {
  readonly open: OpenAssessment
  /** As it is shown, with what is not on disk yet. */
  readonly record: AssessmentRecord
  readonly ladder: Ladder
  readonly actions: AssessmentActions
  readonly view: AssessView
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Leaves for another screen, once what is typed is written. */
  readonly onGo: (path: string) => void
  readonly children: ReactNode
}) => (
  <>
    <AssessToolbar
      record={record}
      ladder={ladder}
      view={view}
      saveState={actions.saveState}
      undoState={open.undo}
      onUndo={onUndo}
      onRedo={onRedo}
      onGo={onGo}
      onChange={actions.change}
    />
    {record.status === 'completed' && <LockedBanner id={record.id} />}
    <SaveBanner id={record.id} saveState={actions.saveState} waiting={actions.waiting} onRetry={actions.retry} />
    {children}
  </>
)
