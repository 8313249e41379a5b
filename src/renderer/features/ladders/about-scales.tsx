import { useWords } from '#renderer/lib/words-context.tsx'
import { AboutSection } from './about-section.tsx'
import { useReading } from './reading-context.tsx'
import { Spoken, SpokenName } from './spoken.tsx'

/** The named scales, with what their values mean. */
export const AboutScales = () => {
  const { say } = useWords()
  const { ladder } = useReading()
  if (ladder.scales === undefined) return null
  return (
    <AboutSection id="scales" title={say('ladders:about.scales')}>
      {ladder.scales.map(({ id, name, values }) => (
        <section key={id} className="about-scale">
          <h3>{name === undefined ? id : <SpokenName text={name} />}</h3>
          <dl className="facts">
            {values.map(({ value, name: word, meaning }) => (
              <div key={value}>
                <dt>
                  <b className="num">{value}</b> <SpokenName text={word} />
                </dt>
                <dd>{meaning !== undefined && <Spoken text={meaning} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </AboutSection>
  )
}
