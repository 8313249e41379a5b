import { useState } from 'react'
import { useLocation } from 'wouter'
import { Crumb } from '#renderer/components/crumb.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ScoredScenario } from '#shared/scenario.ts'
import { NameDialog } from './name-dialog.tsx'
import { ScenarioList } from './scenario-list.tsx'
import { ScenarioView } from './scenario-view.tsx'
import { useScenarioCalls } from './use-scenarios.ts'
import { useWayWords } from './use-way-words.ts'

/** The scenarios of an assessment beside the one that is open. */
export const WhatIfScreen = ({
  open,
  ladder,
  scenarios,
  chosen,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly scenarios: readonly ScoredScenario[]
  readonly chosen: string | undefined
}) => {
  const { record } = open
  const words = useWayWords(ladder)
  const { say } = words
  const [, navigate] = useLocation()
  const calls = useScenarioCalls(record.id)
  const [isNaming, setIsNaming] = useState(false)
  const scenario = scenarios.find(({ id }) => id === chosen) ?? scenarios[0]
  const create = async (name: string): Promise<void> => {
    const { id } = await calls.create(name, { ratings: {}, signals: {} })
    navigate(`/what-if/${record.id}/${id}`)
  }
  const begin = (
    <button type="button" className="btn" onClick={() => setIsNaming(true)}>
      <Icon name="plus" />
      {say('way:scenario.new')}
    </button>
  )
  return (
    <>
      <header className="toolbar way-toolbar">
        <Crumb href={`/result/${record.id}`} name={record.title} />
        <h1 className="cut">{say('way:scenario.title')}</h1>
        <span className="grow" />
        {scenario !== undefined && begin}
      </header>
      {scenario === undefined ? (
        <div className="scroll grow">
          <div className="page">
            <EmptyState title={say('way:scenario.empty')} text={say('way:scenario.emptyText')} action={begin} />
          </div>
        </div>
      ) : (
        <div className="scroll grow what-if-scroll">
          <div className="page what-if-page">
            <ScenarioList words={words} record={record} scenarios={scenarios} chosen={scenario.id} />
            <ScenarioView key={scenario.id} words={words} open={open} scenario={scenario} />
          </div>
        </div>
      )}
      <NameDialog
        open={isNaming}
        title={say('way:scenario.newTitle')}
        text={say('way:scenario.newText')}
        verb={say('way:scenario.create')}
        suggested={say('way:scenario.untitled', { count: scenarios.length + 1 })}
        onName={create}
        onClose={() => setIsNaming(false)}
      />
    </>
  )
}
