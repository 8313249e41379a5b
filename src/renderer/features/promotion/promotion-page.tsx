import { useState } from 'react'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { GrowthTabs } from '#renderer/components/growth-tabs.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { inTime } from '#renderer/lib/in-time.ts'
import { useAssessments, useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { promotionState } from './navigation-state.ts'
import { PromotionScreen } from './promotion-screen.tsx'

/** `/growth/promotion`: what every promotion of a ladder asks, and where she stands. */
export const PromotionPage = () => {
  const { say } = useWords()
  const assessments = useAssessments()
  const [chosen, setChosen] = useState<AssessmentId | null>(() => promotionState(window.history.state).basis ?? null)
  if (assessments.isError) return <LoadError error={assessments.error} onRetry={() => void assessments.refetch()} />
  if (assessments.data === undefined) return <Loading />
  // Only results of ladders that define promotions carry their figures.
  const choices = assessments.data
    .filter(({ outcome }) => outcome.promotions !== undefined)
    .toSorted((a, b) => inTime(b, a))
  const basis =
    choices.find(({ id }) => id === chosen) ??
    choices.find(({ perspective, status }) => perspective === 'self' && status === 'completed') ??
    choices[0]
  if (basis === undefined) {
    return (
      <>
        <header className="toolbar growth-toolbar">
          <h1>{say('promotion:title')}</h1>
          <GrowthTabs />
        </header>
        <div className="scroll grow">
          <EmptyState
            title={say('promotion:empty.title')}
            text={say('promotion:empty.text')}
            action={
              <Link className="btn big" href="/ladders">
                {say('common:section.ladders')}
              </Link>
            }
          />
        </div>
      </>
    )
  }
  return (
    <Basis
      key={basis.id}
      basis={basis}
      choices={choices}
      history={assessments.data.filter(({ ladderId }) => ladderId === basis.ladderId)}
      onChoose={setChosen}
    />
  )
}

const Basis = (props: {
  readonly basis: AssessmentSummary
  readonly choices: readonly AssessmentSummary[]
  readonly history: readonly AssessmentSummary[]
  readonly onChoose: (id: AssessmentId) => void
}) => {
  const { basis } = props
  const open = useOpenAssessment(basis.id)
  const ladder = useLadder(basis.ladder)
  const failed = open.error ?? ladder.error
  if (failed !== null)
    return <LoadError error={failed} onRetry={() => void Promise.all([open.refetch(), ladder.refetch()])} />
  if (open.data === undefined || ladder.data === undefined) return <Loading />
  return <PromotionScreen {...props} ladder={ladder.data} outcome={open.data.outcome} />
}
