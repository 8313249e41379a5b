import { Delta } from '#renderer/components/delta.tsx'
import { ResultGlyph } from '#renderer/components/result-glyph.tsx'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { movedCompetencies } from '#shared/moved-figures.ts'
import { valueScale } from '#shared/value-scale.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { WayWords } from './use-way-words.ts'

/** The result as it is and as it would be, side by side, and every competency that moved by how much. */
export const ComparedFigures = ({
  words,
  before,
  after,
}: {
  readonly words: WayWords
  readonly before: OutcomeFigures
  readonly after: OutcomeFigures
}) => {
  const { say, format, ladder } = words
  const scale = valueScale(ladder)
  const moved = movedCompetencies(ladder, before, after)
  const value = (place: number | null): string =>
    place === null ? say('way:scenario.open') : valueText(scale, place, say, format)
  return (
    <div className="compared">
      <div className="compared-pair">
        <Side words={words} name={say('way:scenario.original')} figures={before} />
        <span className="compared-arrow q" aria-hidden="true">
          →
        </span>
        <Side words={words} name={say('way:scenario.scenario')} figures={after} />
      </div>
      {moved.length > 0 && (
        <table className="moved-table">
          <thead>
            <tr>
              <th scope="col">{say('way:scenario.competency')}</th>
              <th scope="col" className="n">
                {say('way:scenario.original')}
              </th>
              <th scope="col" className="n">
                {say('way:scenario.scenario')}
              </th>
              <th scope="col" className="n">
                {say('way:scenario.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, from, to }) => (
              <tr key={id}>
                <th scope="row">{competencyName(words, id)}</th>
                <td className="n q">{value(from)}</td>
                <td className="n b">{value(to)}</td>
                <td className="n">
                  <Delta
                    value={from === null || to === null ? null : to - from}
                    decimals={isWhole(from) && isWhole(to) ? 0 : 2}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

const isWhole = (value: number | null): boolean => value === null || Number.isInteger(value)

const Side = ({
  words,
  name,
  figures,
}: {
  readonly words: WayWords
  readonly name: string
  readonly figures: OutcomeFigures
}) => {
  const { main, detail } = headlineOf({ ...words, levels: words.ladder.levels }, figures)
  return (
    <section className="compared-side" aria-label={name}>
      <ResultGlyph figures={figures} levels={words.ladder.levels} height={52} />
      <div>
        <p className="xs q">{name}</p>
        <p className="compared-main">{main}</p>
        <p className="s q">{detail}</p>
      </div>
    </section>
  )
}
