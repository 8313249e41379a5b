import { DotRow } from '#renderer/components/dot-row.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { contrastEnds, contrastsName } from '#shared/wording/reflection-sentences.ts'
import type { PairRow } from './reflection-rows.ts'

/** Where the person places herself between two wordings, pair by pair. */
export const PairTable = ({ wording, rows }: { readonly wording: WordingInput; readonly rows: readonly PairRow[] }) => {
  const { say } = useWords()
  if (rows.length === 0) return null
  const ends = contrastEnds(wording)
  const name = contrastsName(wording)
  return (
    <section className="competency-table" aria-label={name}>
      <div className="h">
        <h2>{name}</h2>
      </div>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">{say('result:reflection.from')}</th>
            <th scope="col" className="c">
              {say('result:reflection.place')}
            </th>
            <th className="dots-head" aria-hidden="true">
              <span>
                <span>{ends.min}</span>
                <span>{ends.max}</span>
              </span>
            </th>
            <th scope="col">{say('result:reflection.to')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Rich text={row.from} />
              </th>
              <td className={row.value === null ? 'c q' : 'c b'}>
                {row.value ??
                  say(row.state === 'not-applicable' ? 'result:reflection.setAside' : 'result:reflection.notPlaced')}
              </td>
              <td className="dots-cell" aria-hidden="true">
                <DotRow {...ends} self={row.value} width={88} />
              </td>
              <td>
                <Rich text={row.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
