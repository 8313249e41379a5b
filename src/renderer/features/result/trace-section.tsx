import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import type { ToldStep } from '#shared/wording/trace-sentence.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'
import { TraceSteps } from './trace-steps.tsx'

/** Every step of the rule in words: the whole first, then each competency, then what is asked beside the level. */
export const TraceSection = ({ wording, trace }: { readonly wording: WordingInput; readonly trace: TraceGroups }) => {
  const { say } = useWords()
  const { ladder, text } = wording
  return (
    <div className="trace">
      <section>
        <h3>{say('result:trace.overall')}</h3>
        <TraceSteps lines={trace.overall} />
      </section>
      <section>
        <h3>{say('result:trace.competencies')}</h3>
        {trace.competencies.map(({ id, lines }) => {
          const competency = ladder.competencies.find((candidate) => candidate.id === id)
          return <TraceDetails key={id} title={competency === undefined ? id : text.name(competency)} lines={lines} />
        })}
      </section>
      {trace.expectations.length + trace.promotions.length > 0 && (
        <section>
          <h3>{say('result:trace.beside')}</h3>
          {trace.expectations.length > 0 && (
            <TraceDetails title={say('result:expectations.title')} lines={trace.expectations} />
          )}
          {trace.promotions.length > 0 && (
            <TraceDetails title={say('result:promotions.title')} lines={trace.promotions} />
          )}
        </section>
      )}
    </div>
  )
}

const TraceDetails = ({ title, lines }: { readonly title: string; readonly lines: readonly ToldStep[] }) => {
  const { say } = useWords()
  return (
    <details className="trace-details">
      <summary>
        <span className="m">{title}</span>
        <span className="xs q">{say('result:trace.steps', { count: lines.length })}</span>
      </summary>
      <TraceSteps lines={lines} />
    </details>
  )
}
