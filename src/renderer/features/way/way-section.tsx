import { useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { useFoundWay } from '#renderer/lib/found-way.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { FoundWay, WayGoal } from '#shared/way.ts'
import { goalName, stepsText } from '#shared/wording/way-sentences.ts'
import { firstGoal } from '#shared/first-goal.ts'
import { GoalMenu } from './goal-menu.tsx'
import { Searching } from './searching.tsx'
import { StepTexts } from './step-texts.tsx'
import { triedSteps } from './tried-steps.ts'
import { useAttempt } from './use-attempt.tsx'
import { actionOf, useMakeActions } from './use-make-actions.ts'
import { useWayWords, type WayWords } from './use-way-words.ts'
import { WayAnswer } from './way-answer.tsx'
import { wayAddress } from './way-address.ts'
import { WhatIfCard } from './what-if-card.tsx'
import './way.css'

/** As many steps as are told in full here; all of them are on the page. */
const TOLD = 2

/** "What would it take?" and "what if…", beside each other, as a part of the result. */
export const WaySection = ({ open, ladder }: { readonly open: OpenAssessment; readonly ladder: Ladder }) => {
  const { record, outcome } = open
  const words = useWayWords(ladder)
  const { say } = words
  const [chosen, setChosen] = useState<WayGoal | null>(null)
  const goal = chosen ?? firstGoal(ladder, record.target, outcome)
  const found = useFoundWay(record, goal)
  const way = found.data
  const steps = way?.status === 'known' ? triedSteps(way.sets) : []
  return (
    <div className="way-section">
      <section aria-label={say('way:title')} className="way-take">
        <h2>{say('way:title')}</h2>
        <div className="row way-goal">
          <span className="s q">{say('way:toReach')}</span>
          <GoalMenu words={words} goal={goal} onChoose={setChosen} />
        </div>
        {found.isError && <LoadError error={found.error} onRetry={() => void found.refetch()} />}
        <Searching words={words} found={found} />
        {way !== undefined && <WayAnswer words={words} way={way} record={record} figures={outcome} />}
        {way !== undefined && <FirstWay words={words} way={way} open={open} />}
      </section>
      <WhatIfCard key={`${record.id} ${JSON.stringify(goal)}`} words={words} open={open} steps={steps} />
    </div>
  )
}

/** What the first steps ask for in the ladder's words, and where they can go from here. */
const FirstWay = ({
  words,
  way,
  open,
}: {
  readonly words: WayWords
  readonly way: FoundWay
  readonly open: OpenAssessment
}) => {
  const { say } = words
  const { record } = open
  const make = useMakeActions(words)
  const { attempt, failure } = useAttempt()
  if (way.status !== 'known') return null
  const [first, ...others] = way.sets
  if (first === undefined || first.steps.length === 0) return null
  const why = say('way:actionWhy', { steps: stepsText(words, first.raises), goal: goalName(words, way.goal) })
  const adopt = (): void =>
    attempt(() => make(first.steps.map((step) => actionOf(words, record, step, { why, goal: way.goal }))))
  return (
    <>
      {first.steps.slice(0, TOLD).map((step) => (
        <StepTexts key={step.item} words={words} step={step} isNamed />
      ))}
      <div className="row way-buttons">
        <button type="button" className="btn" onClick={adopt}>
          <Icon name="plus" />
          {say(first.steps.length === 1 ? 'way:action' : 'way:actions')}
        </button>
        <Link className="btn ghost" href={wayAddress(record.id, way.goal)}>
          {others.length === 0
            ? say('way:open')
            : say('way:other', { count: others.length, steps: say('way:otherSteps', { count: first.raises }) })}
        </Link>
      </div>
      {failure}
    </>
  )
}
