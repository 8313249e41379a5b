import { useId, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { unroundedAverage } from '#shared/average-figures.ts'
import { hundredthsText } from '#shared/hundredths-text.ts'
import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { overallSentences } from '#shared/wording/overall-sentence.ts'
import type { TraceGroups } from './trace-groups.ts'
import { TraceSection } from './trace-section.tsx'

/** How the level came about: in prose, as a sum, and step by step. */
export const ResultWhy = ({
  wording,
  outcome,
  target,
  trace,
}: {
  readonly wording: WordingInput
  readonly outcome: WeightedBandsOutcome
  readonly target: string | null
  readonly trace: TraceGroups
}) => {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const sentences = overallSentences({ ...wording, outcome, target })
  return (
    <section aria-label={say('result:why.title')}>
      <div className="result-why">
        <p className="prose">
          <Rich text={sentences.join(say('explain:sentenceGap'))} />
        </p>
        <div className="result-sum s num">
          <Sum outcome={outcome} />
          <LinkButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say(open ? 'result:why.hide' : 'result:why.show')}
            <Icon name="down" />
          </LinkButton>
        </div>
      </div>
      <div id={id} hidden={!open}>
        {open && <TraceSection wording={wording} trace={trace} />}
      </div>
    </section>
  )
}

const Sum = ({ outcome }: { readonly outcome: WeightedBandsOutcome }) => {
  const { say, format } = useWords()
  const average = outcome.trace.find((step) => step.step === 'weighted-average')
  if (average === undefined) return null
  const exact = unroundedAverage(average)
  return (
    <dl>
      <dt>{say('result:sum.levels')}</dt>
      <dd>{hundredthsText(format, average.sumHundredths)}</dd>
      <dt>{say('result:sum.weights')}</dt>
      <dd>{hundredthsText(format, average.weightHundredths)}</dd>
      {exact !== null && (
        <>
          <dt>{say('result:sum.exact')}</dt>
          <dd>
            {format.number(exact.value, exact.decimals)}
            {exact.goesOn && '…'}
          </dd>
        </>
      )}
      <dt>{say('result:sum.rounded')}</dt>
      <dd>
        <b>{format.number(average.value, average.decimals)}</b>
      </dd>
    </dl>
  )
}
