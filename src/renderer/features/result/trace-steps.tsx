import { keyed } from '#renderer/components/keyed.ts'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ToldStep } from '#shared/wording/trace-sentence.ts'

/** Steps in order: the rule's number, the sentence, what went in, and at the right what came out. */
export const TraceSteps = ({ lines }: { readonly lines: readonly ToldStep[] }) => {
  const { say } = useWords()
  return (
    <ol className="trace-steps">
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>
          <span className="trace-rule num">
            <span className="sr">{say('result:trace.rule')} </span>
            {line.rule}
          </span>
          <div>
            <p>
              <Rich text={line.text} />
            </p>
            {line.inputs.length > 0 && (
              <dl className="trace-inputs num">
                {keyed(line.inputs).map(([key, { name, value }]) => (
                  <div key={key}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
          <span className="trace-result num">{line.result}</span>
        </li>
      ))}
    </ol>
  )
}
