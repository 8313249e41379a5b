import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { unroundedAverage } from '#shared/average-figures.ts'
import { hundredthsText } from '#shared/hundredths-text.ts'
import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { overallSentences } from '#shared/wording/overall-sentence.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'
import { WhySection } from './why-section.tsx'

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
}) => (
  <WhySection wording={wording} sentences={overallSentences({ ...wording, outcome, target })} trace={trace}>
    <Sum outcome={outcome} />
  </WhySection>
)

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
        <WhyLink
          part="overall"
          figure="overall value"
          name={say('result:sum.rounded')}
          value={format.number(average.value, average.decimals)}
        >
          <b>{format.number(average.value, average.decimals)}</b>
        </WhyLink>
      </dd>
    </dl>
  )
}
