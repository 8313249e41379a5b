import { useState } from 'react'
import { Cairn } from '#renderer/components/cairn.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { GrowthTabs } from '#renderer/components/growth-tabs.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { inTime } from '#renderer/lib/in-time.ts'
import { useAssessments, useLadder, useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { GrowthScreen } from './growth-screen.tsx'
import { type GrowthState, growthState } from './navigation-state.ts'

/** `/growth`: the history of one ladder at a time. */
export const GrowthPage = ({ onNew }: { readonly onNew: () => void }) => {
  const { say } = useWords()
  const assessments = useAssessments()
  const ladders = useLadders()
  // What brought us here is read once; from then on the screen's own choices hold.
  const [asked] = useState<GrowthState>(() => growthState(window.history.state))
  const [chosen, setChosen] = useState<string | null>(asked.ladder ?? null)
  const failed = assessments.error ?? ladders.error
  if (failed !== null) {
    return <LoadError error={failed} onRetry={() => void Promise.all([assessments.refetch(), ladders.refetch()])} />
  }
  if (assessments.data === undefined || ladders.data === undefined) return <Loading />
  const choices = ladderIds(assessments.data)
  const id = chosen !== null && choices.includes(chosen) ? chosen : choices[0]
  if (id === undefined) {
    return (
      <>
        <header className="toolbar growth-toolbar">
          <h1>{say('growth:title')}</h1>
          <GrowthTabs />
        </header>
        <div className="scroll grow">
          <EmptyState
            picture={<Cairn levels={5} filled={0} height={84} />}
            title={say('growth:empty.title')}
            text={say('growth:empty.text')}
            action={
              <button type="button" className="btn big primary" onClick={onNew}>
                <Icon name="plus" />
                {say('common:newAssessment')}
              </button>
            }
          />
        </div>
      </>
    )
  }
  return (
    <LadderHistory
      key={id}
      assessments={assessments.data.filter(({ ladderId }) => ladderId === id)}
      ladders={ladders.data}
      choices={choices}
      onChoose={setChosen}
      asked={asked}
    />
  )
}

/** Reads the ladder that the newest assessment was made with: its levels and names are those of the whole page. */
const LadderHistory = ({
  assessments,
  ...props
}: {
  readonly assessments: readonly AssessmentSummary[]
  readonly ladders: readonly LadderEntry[]
  readonly choices: readonly string[]
  readonly onChoose: (ladder: string) => void
  readonly asked: GrowthState
}) => {
  const newest = assessments.toSorted(inTime).at(-1)
  const ladder = useLadder(newest?.ladder)
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (ladder.data === undefined) return <Loading />
  return <GrowthScreen {...props} assessments={assessments} ladder={ladder.data} />
}

/** Ladders that have assessments, the one last worked on first. */
const ladderIds = (assessments: readonly AssessmentSummary[]): string[] => [
  ...new Set(assessments.toSorted((a, b) => b.updatedAtMs - a.updatedAtMs).map(({ ladderId }) => ladderId)),
]
