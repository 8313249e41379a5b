import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportTraceGroup } from '#shared/report-model.ts'
import { stepMark } from '#shared/wording/step-mark.ts'

/** How every figure came about: the rule, what went in, what came out. */
export const PrintedTrace = ({ trace }: { readonly trace: readonly ReportTraceGroup[] }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <h2>{say('report:trace.title')}</h2>
      <p className="q lead">{say('report:trace.intro')}</p>
      {trace.map(({ id, name, lines }) => (
        <div key={id} className="steps">
          <h3>{name === '' ? say('report:trace.overall') : name}</h3>
          <table>
            <tbody>
              {lines.map(({ rule, title, role, text, inputs, result }) => (
                <tr key={`${rule}${text}`}>
                  <th scope="row" className="q">
                    {rule}
                  </th>
                  <td>
                    <p className="step-title">
                      <b>{title}</b>
                      {role !== 'step' && <span className="step-mark">{stepMark(say, role)}</span>}
                    </p>
                    <Rich text={text} />
                    {inputs.length > 0 && (
                      <p className="q sm">
                        {inputs.map((input) => say('report:trace.input', { ...input })).join(say('report:head.gap'))}
                      </p>
                    )}
                  </td>
                  <td className="n b">{result}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  )
}
