import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useFigureFocus, WhyContext, whyState } from '#renderer/lib/why-place.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AssessmentTable } from './assessment-table.tsx'
import { CompetencyHistory } from './competency-history.tsx'
import { competencySeries } from './competency-series.ts'
import { type GrowthView, GrowthToolbar } from './growth-toolbar.tsx'
import { historyOf } from './history.ts'
import { HistorySection } from './history-section.tsx'
import { KindHistorySection } from './kind-history-section.tsx'
import type { GrowthState } from './navigation-state.ts'
import { type ChosenPair, SideBySide } from './side-by-side.tsx'
import './growth.css'
import './kinds.css'

/** One ladder over cycles: the result, each competency, every assessment, and any two of them side by side. */
export const GrowthScreen = ({
  assessments,
  ladder,
  ladders,
  choices,
  onChoose,
  asked,
}: {
  readonly assessments: readonly AssessmentSummary[]
  readonly ladder: Ladder
  readonly ladders: readonly LadderEntry[]
  readonly choices: readonly string[]
  readonly onChoose: (ladder: string) => void
  readonly asked: GrowthState
}) => {
  const text = useLadderText(ladder)
  const { kind } = ladder.result
  const [view, setView] = useState<GrowthView>(asked.view ?? 'chart')
  const comparison = useRef<HTMLHeadingElement>(null)
  const slots = useMemo(() => historyOf(assessments), [assessments])
  const newest = slots.findLast(({ main }) => main !== null)?.main ?? null
  const target = newest?.target ?? null
  const series = useMemo(() => competencySeries(ladder, text, slots, target), [ladder, text, slots, target])

  const goCompare = useCallback(() => {
    comparison.current?.scrollIntoView({ block: 'start' })
    comparison.current?.focus({ preventScroll: true })
  }, [])
  // The charts are painted first; what lies under them is made ready meanwhile, a little at a time.
  const isWhole = useDeferredValue(true, false)
  const [isBack] = useState(() => whyState(window.history.state) !== null)
  const isAsked = asked.compare !== undefined && assessments.some(({ id }) => id === asked.compare?.after)
  const [pair, setPair] = useState<ChosenPair>(() => (isAsked && asked.compare) || { before: null, after: null })
  useEffect(() => {
    if (isAsked && isWhole && !isBack) goCompare()
  }, [isAsked, isWhole, isBack, goCompare])
  useFigureFocus(isWhole)
  const place = useMemo(() => ({ id: null, state: { ladder: ladder.id, view } }), [ladder.id, view])
  useShortcuts({
    T: () => setView(view === 'chart' ? 'table' : 'chart'),
    C: goCompare,
  })

  return (
    <WhyContext value={place}>
      <GrowthToolbar
        ladder={ladder}
        ladders={ladders}
        choices={choices}
        onChoose={onChoose}
        view={view}
        onView={setView}
        onCompare={goCompare}
      />
      <div className="scroll grow growth-scroll">
        <div className="page growth">
          {kind === 'weighted-bands' ? (
            <HistorySection ladder={ladder} slots={slots} target={target} view={view} />
          ) : (
            <KindHistorySection ladder={ladder} kind={kind} slots={slots} target={target} view={view} />
          )}
          <CompetencyHistory ladder={ladder} slots={slots} series={series} target={target} view={view} />
          {isWhole && (
            <>
              <AssessmentTable
                ladder={ladder}
                assessments={assessments}
                onCompare={(before, after) => {
                  setPair({ before, after })
                  goCompare()
                }}
              />
              <SideBySide assessments={assessments} chosen={pair} onChoose={setPair} headingRef={comparison} />
            </>
          )}
        </div>
      </div>
    </WhyContext>
  )
}
