import { useState } from 'react'
import { FailureDialog } from '#renderer/components/assessment-actions.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useFigureFocus, WhyContext } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { headlineLevel } from '#shared/result-figures.ts'
import { conditionChecks, fitChecks } from './checks.ts'
import { closestOf } from './missing.ts'
import { MonthsLine } from './months-line.tsx'
import { promotionState } from './navigation-state.ts'
import type { Promoting } from './promoting.ts'
import { PromotionToolbar } from './promotion-toolbar.tsx'
import { ShapeCard } from './shape-card.tsx'
import { nextTransition, transitionsOf } from './transitions.ts'
import { usePreparation } from './use-preparation.ts'
import { WayCard } from './way-card.tsx'
import './promotion.css'

/** One transition at a time, its alternatives side by side. */
export const PromotionScreen = ({
  basis,
  choices,
  history,
  onChoose,
  ladder,
  outcome,
}: {
  readonly basis: AssessmentSummary
  readonly choices: readonly AssessmentSummary[]
  /** Every assessment of the ladder. */
  readonly history: readonly AssessmentSummary[]
  readonly onChoose: (id: AssessmentId) => void
  readonly ladder: Ladder
  readonly outcome: Outcome
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const errorText = useErrorText()
  const transitions = transitionsOf(ladder)
  const first = nextTransition(ladder, transitions, { reached: headlineLevel(outcome), target: basis.target })
  const [chosen, setChosen] = useState<string | null>(() => promotionState(window.history.state).transition ?? null)
  const [failure, setFailure] = useState<string | null>(null)
  const { preparation, error, refetch } = usePreparation(basis.ladder)
  useFigureFocus(preparation !== undefined)
  if (error !== null) return <LoadError error={error} onRetry={() => void refetch()} />
  if (preparation === undefined) return <Loading />
  const transition = transitions.find(({ id }) => id === chosen) ?? first
  const saving = (work: Promise<void>): Promise<void> => work.catch((reason: unknown) => setFailure(errorText(reason)))
  const promoting: Promoting = {
    basis,
    ladder,
    wording: { say, format, text, ladder, outcome },
    preparation: {
      of: preparation.of,
      fill: (...change) => saving(preparation.fill(...change)),
      start: (...change) => saving(preparation.start(...change)),
    },
  }
  const ways =
    transition?.promotions.map((promotion) => {
      const track = ladder.tracks?.find(({ id }) => id === promotion.track) ?? null
      const conditions = conditionChecks(promotion, outcome)
      const fits = track === null ? [] : fitChecks(track, outcome, conditions)
      return { id: promotion.id, promotion, track, checks: [...conditions, ...fits] }
    }) ?? []
  const closest = closestOf(ways)
  const place = { id: basis.id, state: { basis: basis.id, transition: transition?.id } }
  return (
    <WhyContext value={place}>
      <PromotionToolbar ladder={ladder} basis={basis} choices={choices} onChoose={onChoose} />
      <div className="scroll grow">
        <div className="page promotion">
          {transition !== null && (
            <>
              <div className="row transition-row">
                <Segments
                  label={say('promotion:transition')}
                  value={transition.id}
                  onChange={setChosen}
                  options={transitions.map(({ id, from, to, promotions }) => ({
                    value: id,
                    label: `${from} → ${to}`,
                    ...(promotions.some((each) => isMet(outcome, each.id)) ? { icon: 'check' as const } : {}),
                  }))}
                />
                <MonthsLine key={transition.id} transition={transition} history={history} promoting={promoting} />
              </div>
              <div className={ways.length + transition.shapes.length > 1 ? 'ways several' : 'ways'}>
                {ways.map(({ id, promotion, track, checks }) => (
                  <WayCard
                    key={id}
                    promotion={promotion}
                    track={track}
                    checks={checks}
                    isClosest={id === closest}
                    promoting={promoting}
                  />
                ))}
                {transition.shapes.map((track) => (
                  <ShapeCard
                    key={track.id}
                    track={track}
                    checks={fitChecks(track, outcome, [])}
                    promoting={promoting}
                  />
                ))}
              </div>
            </>
          )}
        </div>
      </div>
      <FailureDialog text={failure} onClose={() => setFailure(null)} />
    </WhyContext>
  )
}

const isMet = (outcome: Outcome, promotion: string): boolean =>
  outcome.promotions?.some(({ id, met }) => id === promotion && met === true) ?? false
