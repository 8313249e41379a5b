import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportWay } from '#shared/report-model.ts'
import { wayTitle } from '#shared/wording/report-words.ts'

/** What it would take: how much in words, then each row as the ladder describes it one level up. */
export const PrintedWay = ({ way }: { readonly way: ReportWay }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <h2>{wayTitle(way, say)}</h2>
      <p className="lead">
        <Rich text={way.sentences.join(say('explain:sentenceGap'))} />
      </p>
      {way.steps.length > 0 && (
        <table className="way">
          <thead>
            <tr>
              <th scope="col">{say('report:way.step')}</th>
              <th scope="col">{say('report:way.row')}</th>
            </tr>
          </thead>
          <tbody>
            {way.steps.map(({ id, name, from, to, text }) => (
              <tr key={id}>
                <th scope="row" className="b">
                  {say('report:gaps.way', { from, to })}
                </th>
                <td>
                  <b>{name}</b>
                  {text !== '' && <p className="written">{text}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {way.more > 0 && <p className="q sm">{say('report:way.more', { count: way.more })}</p>}
    </section>
  )
}
