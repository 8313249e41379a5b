import { useState } from 'react'
import { Switch } from '#renderer/components/switch.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { ScenarioChange, ScoredScenario } from '#shared/scenario.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { ComparedFigures } from './compared-figures.tsx'
import { ScenarioRows } from './scenario-rows.tsx'
import { ScenarioSignals } from './scenario-signals.tsx'
import { useAttempt } from './use-attempt.tsx'
import { useScenarioCalls } from './use-scenarios.ts'
import type { WayWords } from './use-way-words.ts'

/** One scenario: what it comes to beside the assessment, and every answer to try. */
export const ScenarioView = ({
  words,
  open,
  scenario,
}: {
  readonly words: WayWords
  readonly open: OpenAssessment
  readonly scenario: ScoredScenario
}) => {
  const { say } = words
  const { record, outcome } = open
  const calls = useScenarioCalls(record.id)
  const { attempt, failure } = useAttempt()
  const [movedOnly, setMovedOnly] = useState(false)
  const [isAdopting, setIsAdopting] = useState(false)
  const moved = Object.keys(scenario.ratings).length + Object.keys(scenario.signals).length
  const change = (next: ScenarioChange): void => attempt(() => calls.change(scenario.id, next))
  return (
    <div className="scenario-view">
      <h2 className="scenario-name">{scenario.name}</h2>
      <ComparedFigures words={words} before={outcome} after={scenario.figures} />
      <div className="row scenario-bar">
        <p className="s" role="status">
          {moved === 0 ? say('way:scenario.movedNone') : say('way:scenario.moved', { count: moved })}
        </p>
        <span className="grow" />
        {moved > 0 && (
          <>
            <Switch on={movedOnly} onChange={setMovedOnly}>
              <span className="s">{say('way:scenario.changedOnly')}</span>
            </Switch>
            <button type="button" className="btn ghost" onClick={() => change({ kind: 'reset' })}>
              {say('way:scenario.reset')}
            </button>
            <button type="button" className="btn" onClick={() => setIsAdopting(true)}>
              {say('way:scenario.adopt')}
            </button>
          </>
        )}
      </div>
      <ScenarioRows
        words={words}
        record={record}
        scenario={scenario}
        before={outcome}
        movedOnly={movedOnly && moved > 0}
        onChange={change}
      />
      <ScenarioSignals
        words={words}
        record={record}
        scenario={scenario}
        movedOnly={movedOnly && moved > 0}
        onChange={change}
      />
      <AdoptDialog
        words={words}
        record={record}
        scenario={scenario}
        open={isAdopting}
        onClose={() => setIsAdopting(false)}
      />
      {failure}
    </div>
  )
}
