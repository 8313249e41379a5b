import { Icon } from '#renderer/components/icon.tsx'
import { keyed } from '#renderer/components/keyed.ts'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { stepMark } from '#shared/wording/step-mark.ts'
import type { ToldStep } from '#shared/wording/trace-sentence.ts'

/** Steps as they are read: the rule's name, the sentence, what went in; what decided and what reads otherwise stand out. */
export const ToldSteps = ({ lines }: { readonly lines: readonly ToldStep[] }) => {
  const { say } = useWords()
  return (
    <ol className="told-steps">
      {lines.map((line) => (
        <li key={JSON.stringify(line)} className={`told-step is-${line.role}`}>
          <p className="told-head">
            <span className="m">{line.title}</span>
            <span className="xs q num">{say('result:told.rule', { rule: line.rule })}</span>
            {line.role !== 'step' && (
              <span className="chip warn small">
                {line.role === 'barrier' && <Icon name="flag" />}
                {stepMark(say, line.role)}
              </span>
            )}
          </p>
          <p className="prose">
            <Rich text={line.text} />
          </p>
          {line.inputs.length > 0 && (
            <dl className="told-inputs num" aria-label={say('result:told.inputs')}>
              {keyed(line.inputs).map(([key, { name, value }]) => (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {line.result !== '' && (
            <p className="told-result num">
              <span aria-hidden="true">→ </span>
              <b>{line.result}</b>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
