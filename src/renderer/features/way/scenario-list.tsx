import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { ScenarioId } from '#shared/ids.ts'
import type { ScoredScenario } from '#shared/scenario.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { NameDialog } from './name-dialog.tsx'
import { useAttempt } from './use-attempt.tsx'
import { useScenarioCalls } from './use-scenarios.ts'
import type { WayWords } from './use-way-words.ts'

/** Every scenario with what it comes to; the open one is marked. */
export const ScenarioList = ({
  words,
  record,
  scenarios,
  chosen,
}: {
  readonly words: WayWords
  readonly record: AssessmentRecord
  readonly scenarios: readonly ScoredScenario[]
  readonly chosen: ScenarioId
}) => {
  const { say, ladder } = words
  return (
    <nav className="scenario-list" aria-label={say('way:scenario.list')}>
      <ul>
        {scenarios.map((scenario) => {
          const { main, detail } = headlineOf({ ...words, levels: ladder.levels }, scenario.figures)
          return (
            <li key={scenario.id} className={scenario.id === chosen ? 'is-chosen' : ''}>
              <Link
                href={`/what-if/${record.id}/${scenario.id}`}
                {...(scenario.id === chosen ? { 'aria-current': 'page' } : {})}
              >
                <span className="m cut">{scenario.name}</span>
                <span className="xs q cut">{[main, detail].filter((part) => part !== '').join(' · ')}</span>
              </Link>
              <ScenarioMenu words={words} record={record} scenario={scenario} />
            </li>
          )
        })}
      </ul>
      <p className="xs q">{say('way:scenario.aside')}</p>
    </nav>
  )
}

const ScenarioMenu = ({
  words,
  record,
  scenario,
}: {
  readonly words: WayWords
  readonly record: AssessmentRecord
  readonly scenario: ScoredScenario
}) => {
  const { say } = words
  const [, navigate] = useLocation()
  const calls = useScenarioCalls(record.id)
  const toast = useToast()
  const { attempt, failure } = useAttempt()
  const [isNaming, setIsNaming] = useState(false)
  const { id, name } = scenario

  const duplicate = (): void =>
    attempt(async () => {
      const copy = await calls.duplicate(id, say('way:scenario.copyOf', { name }).slice(0, 120))
      navigate(`/what-if/${record.id}/${copy.id}`)
    })
  const remove = (): void =>
    attempt(async () => {
      await calls.remove(id)
      toast(say('way:scenario.deleted', { name }), {
        label: say('way:undo'),
        onClick: () =>
          attempt(async () => {
            await calls.restore(id)
            navigate(`/what-if/${record.id}/${id}`)
          }),
      })
    })
  return (
    <>
      <MoreMenu
        label={say('way:scenario.more', { name })}
        items={[
          [
            { id: 'rename', label: say('way:scenario.rename'), icon: 'pen', onSelect: () => setIsNaming(true) },
            { id: 'duplicate', label: say('way:scenario.duplicate'), icon: 'copy', onSelect: duplicate },
          ],
          [{ id: 'delete', label: say('way:scenario.delete'), icon: 'trash', danger: true, onSelect: remove }],
        ]}
      />
      <NameDialog
        open={isNaming}
        title={say('way:scenario.renameTitle')}
        verb={say('way:scenario.renameVerb')}
        suggested={name}
        onName={(next) => calls.rename(id, next)}
        onClose={() => setIsNaming(false)}
      />
      {failure}
    </>
  )
}
