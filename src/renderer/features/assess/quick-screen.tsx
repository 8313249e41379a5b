import { useEffect, useRef, useState } from 'react'
import { Redirect } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { takes, useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useSingleKeys } from '#renderer/lib/use-single-keys.ts'
import { useStable } from '#renderer/lib/use-stable.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { estimateValues } from '#shared/estimate-values.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AssessFrame } from './assess-frame.tsx'
import { assessPath } from './assess-view.ts'
import { canEstimate } from './estimates.ts'
import { nextOpen } from './matrix-model.ts'
import { QuickCompetency } from './quick-competency.tsx'
import type { AssessmentActions } from './use-assessment.ts'
import { useLeaveFor } from './use-leave-for.ts'
import { useShownRecord } from './use-shown-record.ts'
import { useStepBack } from './use-step-back.ts'
import './quick.css'

/** One level per competency in about three minutes: estimates, which the form replaces one by one. */
export const QuickScreen = ({
  open,
  ladder,
  actions,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly actions: AssessmentActions
}) => {
  const { say } = useWords()
  const record = useShownRecord(open, actions)
  const singleKeys = useSingleKeys()
  const { outcome } = open
  const list = useRef<HTMLOListElement>(null)
  // What is answered row by row has its level already and is only shown.
  const asked = ladder.competencies.map(({ id }) => id).filter((id) => outcome.competencies[id]?.complete !== true)
  const isOpen = (id: string): boolean => asked.includes(id) && record.estimates[id] === undefined
  const [at, setAt] = useState(() => asked.find(isOpen) ?? asked[0] ?? null)
  const [column, setColumn] = useState(1)
  const values = at === null ? [] : (estimateValues(ladder, at) ?? [])

  const focusRow = useStable(() => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus())
  })
  const enter = (id: string): void => {
    setAt(id)
    setColumn(record.estimates[id] ?? 1)
    focusRow()
  }
  const estimate = (id: string, value: number | null): void => {
    void actions.change({ kind: 'estimate', id, value })
    if (value === null) return
    setColumn(value)
    const next = nextOpen(asked, id, isOpen)
    if (next !== null) enter(next)
    else focusRow()
  }
  const turn = (step: 1 | -1): void => {
    const next = at === null ? undefined : asked[asked.indexOf(at) + step]
    if (next !== undefined) enter(next)
  }
  const shift = (step: 1 | -1): void => {
    const next = values[values.indexOf(column) + step]
    if (next === undefined) return
    setColumn(next)
    focusRow()
  }
  const leaveFor = useLeaveFor()
  const toForm = (): void => leaveFor(assessPath(record.id))
  const stepBack = (direction: 'undo' | 'redo'): void => {
    void actions[direction]().then((saved) => {
      const touched = (direction === 'undo' ? saved?.undo.redo : saved?.undo.undo)?.at ?? null
      if (touched !== null && asked.includes(touched)) enter(touched)
    })
  }
  const undo = useStable(() => stepBack('undo'))
  const redo = useStable(() => stepBack('redo'))
  useStepBack({ undo, redo, enabled: true })

  const digits =
    at === null
      ? {}
      : Object.fromEntries(values.filter((value) => value < 10).map((value) => [`${value}`, () => estimate(at, value)]))
  useShortcuts({
    ...(singleKeys
      ? {
          ...digits,
          Backspace: () => {
            if (at !== null) estimate(at, null)
          },
        }
      : {}),
    ArrowDown: takes(() => shift(1)),
    ArrowUp: takes(() => shift(-1)),
    'Ctrl+Enter': takes(() => turn(1)),
    'Ctrl+Shift+Enter': takes(() => turn(-1)),
    'Ctrl+R': takes(() => leaveFor(`/result/${record.id}`)),
  })
  useEffect(focusRow, [focusRow])

  if (record.status === 'completed' || !canEstimate(ladder)) return <Redirect to={assessPath(record.id)} replace />
  const left = asked.filter(isOpen).length
  return (
    <AssessFrame
      open={open}
      record={record}
      ladder={ladder}
      actions={actions}
      view="quick"
      onUndo={undo}
      onRedo={redo}
      onGo={leaveFor}
    >
      <div className="scroll grow quick-scroll">
        <div className="quick">
          <header>
            <h2>{say('assess:quick.title')}</h2>
            <p className="q prose">{say('assess:quick.text')}</p>
          </header>
          <ol ref={list}>
            {ladder.competencies.map((competency) => (
              <QuickCompetency
                key={competency.id}
                ladder={ladder}
                competency={competency}
                record={record}
                outcome={outcome}
                current={competency.id === at}
                column={column}
                onEnter={() => enter(competency.id)}
                onColumn={setColumn}
                onEstimate={(value) => estimate(competency.id, value)}
              />
            ))}
          </ol>
        </div>
      </div>
      <footer className="keys">
        {singleKeys && values.length > 0 && (
          <span>
            <kbd>{values[0]}</kbd>–<kbd>{values.at(-1)}</kbd> {say('assess:key.estimate')}
          </span>
        )}
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {say('assess:key.level')}
        </span>
        <span>
          <Keys keys="Ctrl+Enter" /> {say('assess:key.nextCompetency')}
        </span>
        <span className="grow" />
        <p className="q num" role="status">
          {left === 0 ? say('assess:quick.done') : say('assess:quick.left', { count: left })}
        </p>
        <button type="button" className={left === 0 ? 'btn primary' : 'btn'} onClick={toForm}>
          {say('assess:quick.toForm')}
          <Icon name="forward" />
        </button>
      </footer>
    </AssessFrame>
  )
}
