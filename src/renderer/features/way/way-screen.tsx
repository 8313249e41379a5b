import { useLocation } from 'wouter'
import { Crumb } from '#renderer/components/crumb.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { useFoundWay } from '#renderer/lib/found-way.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { FoundWay, WayGoal, WaySet as Set } from '#shared/way.ts'
import { goalName, isExactWay, stepsText } from '#shared/wording/way-sentences.ts'
import { GoalMenu } from './goal-menu.tsx'
import { HardList } from './hard-list.tsx'
import { Searching } from './searching.tsx'
import { useAttempt } from './use-attempt.tsx'
import { actionOf, useMakeActions } from './use-make-actions.ts'
import { useScenarioCalls } from './use-scenarios.ts'
import { useWeigh } from './use-weigh.ts'
import { useWayWords, type WayWords } from './use-way-words.ts'
import { WayAnswer } from './way-answer.tsx'
import { WaySet } from './way-set.tsx'

/** The way to one goal, in full. */
export const WayScreen = ({
  open,
  ladder,
  goal,
  onGoal,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly goal: WayGoal | null
  readonly onGoal: (goal: WayGoal) => void
}) => {
  const { record, outcome } = open
  const words = useWayWords(ladder)
  const { say } = words
  const found = useFoundWay(record, goal)
  const way = found.data
  const title = goal === null ? say('way:page.none') : say('way:page.title', { goal: goalName(words, goal) })
  return (
    <>
      <header className="toolbar way-toolbar">
        <Crumb href={`/result/${record.id}`} name={record.title} />
        <h1 className="cut" title={title}>
          {title}
        </h1>
        <span className="grow" />
        <GoalMenu words={words} goal={goal} onChoose={onGoal} />
      </header>
      <div className="scroll grow way-scroll">
        <div className="page way-page">
          {goal === null && <p className="prose">{say('way:goal.noGoal')}</p>}
          {found.isError && <LoadError error={found.error} onRetry={() => void found.refetch()} />}
          <Searching words={words} found={found} />
          {way !== undefined && (
            <>
              <WayAnswer words={words} way={way} record={record} figures={outcome} />
              <Sets words={words} way={way} open={open} />
            </>
          )}
        </div>
      </div>
    </>
  )
}

const Sets = ({
  words,
  way,
  open,
}: {
  readonly words: WayWords
  readonly way: FoundWay
  readonly open: OpenAssessment
}) => {
  const { say, ladder } = words
  const { record, outcome } = open
  const [, navigate] = useLocation()
  const calls = useScenarioCalls(record.id)
  const make = useMakeActions(words)
  const weigh = useWeigh(record.id)
  const { attempt, failure } = useAttempt()
  const sets = way.status === 'known' ? way.sets.filter(({ raises }) => raises > 0) : []
  const name = goalName(words, way.goal)

  const onWeigh = (item: string, weight: number): void => attempt(() => weigh(item, weight))
  const tryIt = (set: Set): void =>
    attempt(async () => {
      const ratings = Object.fromEntries(set.steps.map(({ item, to }) => [item, to]))
      const { id } = await calls.create(say('way:tryName', { goal: name }), { ratings, signals: {} })
      navigate(`/what-if/${record.id}/${id}`)
    })
  const adopt = (set: Set): void =>
    attempt(() => {
      const why = say('way:actionWhy', { steps: stepsText(words, set.raises), goal: name })
      return make(set.steps.map((step) => actionOf(words, record, step, { why, goal: way.goal })))
    })
  const isPoints = ladder.competencies.some(({ instrument }) => instrument.kind === 'statements')
  const isLight = Object.keys(way.hard).length > 0
  return (
    <>
      {sets.length > 0 && (
        <p className="s q">
          {[
            say(isPoints ? 'way:unitPoints' : 'way:unit'),
            ...(isExactWay(words, way)
              ? [
                  say(isLight ? 'way:page.setsLight' : 'way:page.sets', { count: sets.length }),
                  say('way:page.evidenceFirst'),
                  say('way:page.atMost'),
                ]
              : []),
          ].join(' · ')}
        </p>
      )}
      {sets.map((set, index) => (
        <WaySet
          key={JSON.stringify(set.steps)}
          words={words}
          set={set}
          place={{ number: index + 1, count: sets.length }}
          figures={outcome}
          hard={way.hard}
          onWeigh={onWeigh}
          onTry={() => tryIt(set)}
          onAdopt={() => adopt(set)}
        />
      ))}
      {way.status === 'known' && (sets.length > 0 || isLight) && (
        <HardList words={words} hard={way.hard} onWeigh={onWeigh} />
      )}
      {failure}
    </>
  )
}
