import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Alteration } from '#shared/scenario.ts'
import type { WayStep } from '#shared/way.ts'
import { NameDialog } from './name-dialog.tsx'
import { TriedFigures } from './tried-figures.tsx'
import { useScenarioCalls } from './use-scenarios.ts'
import type { WayWords } from './use-way-words.ts'
import { WhatIfRow } from './what-if-row.tsx'

/** Tries rows of the way on the spot: every change shows what it would come to, and nothing is saved unless it is kept. */
export const WhatIfCard = ({
  words,
  open,
  steps,
}: {
  readonly words: WayWords
  readonly open: OpenAssessment
  /** The rows to try: those of the ways, each once. */
  readonly steps: readonly WayStep[]
}) => {
  const { say, ladder } = words
  const { record, outcome } = open
  const [, navigate] = useLocation()
  const calls = useScenarioCalls(record.id)
  const [tried, setTried] = useState<Readonly<Record<string, number>>>({})
  const [isNaming, setIsNaming] = useState(false)
  const shown = steps.filter(({ item }) => tried[item] !== undefined)
  const alteration: Alteration = {
    ratings: Object.fromEntries(shown.map(({ item }) => [item, tried[item] ?? 0])),
    signals: {},
  }
  const isTried = shown.length > 0
  const scored = useTried(open, alteration, isTried)
  const errorText = useErrorText()

  const choose = (step: WayStep, value: number): void => {
    const { [step.item]: _before, ...others } = tried
    setTried(value === step.from ? others : { ...others, [step.item]: value })
  }
  const keep = async (name: string): Promise<void> => {
    const { id } = await calls.create(name, alteration)
    navigate(`/what-if/${record.id}/${id}`)
  }
  return (
    <section className="card what-if" aria-label={say('way:whatIf.title')}>
      <div className="h">
        <h2>{say('way:whatIf.title')}</h2>
        <span className="s q">{say('way:whatIf.hint')}</span>
        <Link className="more" href={`/what-if/${record.id}`}>
          {say('way:whatIf.all', { count: itemsOf(ladder).length })}
        </Link>
      </div>
      {steps.length === 0 ? (
        <p className="s q what-if-none">{say('way:whatIf.none')}</p>
      ) : (
        <ul className="what-if-rows">
          {steps.map((step) => (
            <WhatIfRow
              key={step.item}
              words={words}
              step={step}
              value={tried[step.item] ?? step.from}
              onChoose={(value) => choose(step, value)}
            />
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <div className="what-if-foot">
          {scored.isError ? (
            <p className="s" role="alert">
              {say('way:whatIf.failed', { why: errorText(scored.error) })}
            </p>
          ) : (
            <TriedFigures
              words={words}
              before={outcome}
              after={isTried ? (scored.data ?? outcome) : outcome}
              isTried={isTried && scored.data !== undefined}
            />
          )}
          <span className="row what-if-buttons">
            <button type="button" className="btn ghost" disabled={!isTried} onClick={() => setTried({})}>
              {say('way:whatIf.reset')}
            </button>
            <button type="button" className="btn" disabled={!isTried} onClick={() => setIsNaming(true)}>
              {say('way:whatIf.keep')}
            </button>
          </span>
        </div>
      )}
      <NameDialog
        open={isNaming}
        title={say('way:scenario.newTitle')}
        text={say('way:scenario.keepText')}
        verb={say('way:scenario.create')}
        suggested={say('way:scenario.title')}
        onName={keep}
        onClose={() => setIsNaming(false)}
      />
    </section>
  )
}

/** What the tried answers come to; what they came to before stays until the next figures are there. */
const useTried = ({ record }: OpenAssessment, alteration: Alteration, isTried: boolean) =>
  useQuery({
    queryKey: ['what-if', record.id, record.updatedAtMs, alteration],
    queryFn: () => unwrap(bridge().scenarioTry({ id: record.id, alteration })),
    enabled: isTried,
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  })
