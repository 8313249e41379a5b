import { useWords } from '#renderer/lib/words-context.tsx'
import { levelAt } from '#shared/level-place.ts'
import { AboutSection } from './about-section.tsx'
import { useReading } from './reading-context.tsx'
import { spanText } from './span-text.ts'
import { Spoken, SpokenName } from './spoken.tsx'

/** The levels with their bands and seats, and what each of them expects of each competency. */
export const AboutLevels = () => {
  const { say, format } = useWords()
  const { ladder } = useReading()
  const { levels, expectations, competencies } = ladder
  const told = levels.filter(({ id }) => expectations?.levels[id] !== undefined)
  return (
    <AboutSection id="levels" title={say('ladders:about.levels')}>
      <dl className="facts">
        {levels.map(({ id, name, summary, band, seats }) => (
          <div key={id}>
            <dt>
              <span className="lv">{id}</span> {name !== undefined && <SpokenName text={name} />}
            </dt>
            <dd>
              {summary !== undefined && <Spoken text={summary} />}
              <p className="s q inline-facts">
                {band !== undefined && (
                  <span>
                    {say('ladders:about.bandIs', { from: format.number(band.from, 1), to: format.number(band.to, 1) })}
                  </span>
                )}
                {seats !== undefined && <span>{say('ladders:about.seats', { seats: spanText(seats) })}</span>}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      {expectations !== undefined && told.length > 0 && (
        <>
          <h3>{say('ladders:about.expectations')}</h3>
          <table className="about-expectations">
            <thead>
              <tr>
                <th scope="col">{say('ladders:about.competency')}</th>
                {told.map(({ id }) => (
                  <th key={id} scope="col" className="c">
                    {id}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {competencies.map((competency) => (
                <tr key={competency.id}>
                  <th scope="row">
                    <SpokenName text={competency.name} />
                  </th>
                  {told.map(({ id }) => {
                    const position = expectations.levels[id]?.[competency.id]
                    return (
                      <td key={id} className="c">
                        {position === undefined ? '' : (levelAt(ladder, position)?.id ?? position)}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </AboutSection>
  )
}
