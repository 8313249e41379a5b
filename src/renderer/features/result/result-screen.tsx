import type { ReactNode } from 'react'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import { HintList } from '#renderer/components/hint-list.tsx'
import { useCommand } from '#renderer/lib/commands.ts'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useFigureFocus, WhyContext } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { ExpectationTable } from './expectation-table.tsx'
import { profileRows } from './profile-rows.ts'
import { PromotionList } from './promotion-list.tsx'
import { ResultBody } from './result-body.tsx'
import { ResultToolbar } from './result-toolbar.tsx'
import { SnapshotLine } from './snapshot-line.tsx'
import { ThreeAnswers } from './three-answers.tsx'
import { traceGroups } from '#shared/wording/trace-groups.ts'
import './checks.css'
import './kinds.css'
import './profile.css'
import './result.css'
import './told.css'
import './trace-steps.css'

/** One assessment's result: the level and why, the profile, and what else the ladder asks, each by itself. */
export const ResultScreen = ({
  open,
  ladder,
  below,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly below?: ReactNode
}) => {
  const { record, outcome, previous } = open
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const [, navigate] = useLocation()
  const goSummary = useCallback(() => navigate(`/summary/${record.id}`), [navigate, record.id])
  useCommand('summary', goSummary)
  useShortcuts({
    'Ctrl+P': (event) => {
      event.preventDefault()
      goSummary()
    },
  })

  const wording = useMemo<WordingInput>(
    () => ({ say, format, text, ladder, outcome }),
    [say, format, text, ladder, outcome],
  )
  const shape = useMemo(
    () => ({ ladder, text, outcome, target: record.target, previous: previous?.outcome ?? null }),
    [ladder, text, outcome, record.target, previous],
  )
  const rows = useMemo(() => profileRows(shape), [shape])
  const trace = useMemo(() => traceGroups(wording), [wording])
  const previousName = previous === null ? null : (previous.cycle?.name ?? previous.title)

  const between =
    previous === null || previousName === null
      ? null
      : { ladderId: record.ladderId, before: previous.id, beforeName: previousName, after: record.id }
  const place = useMemo(() => ({ id: record.id }), [record.id])
  useFigureFocus()

  return (
    <WhyContext value={place}>
      <ResultToolbar open={open} ladder={ladder} onSummary={goSummary} />
      <div className="scroll grow result-scroll">
        <div className="page result">
          <ResultBody
            wording={wording}
            record={record}
            previous={previous}
            previousName={previousName}
            between={between}
            rows={rows}
            trace={trace}
          />
          {below}
          {(outcome.expectations !== undefined || outcome.promotions !== undefined) && (
            <div className="result-answers">
              <ThreeAnswers wording={wording} />
              <ExpectationTable wording={wording} target={record.target} />
              <PromotionList wording={wording} />
            </div>
          )}
          <HintList record={record} ladder={ladder} />
          <SnapshotLine record={record} />
        </div>
      </div>
    </WhyContext>
  )
}
