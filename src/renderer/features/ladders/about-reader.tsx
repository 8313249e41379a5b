import { useWords } from '#renderer/lib/words-context.tsx'
import type { ShelfEntry } from '#shared/ladder-facts.ts'
import { AboutLevels } from './about-levels.tsx'
import { AboutPromotions, AboutTracks } from './about-promotions.tsx'
import { AboutResult } from './about-result.tsx'
import { AboutScales } from './about-scales.tsx'
import { AboutSection } from './about-section.tsx'
import { AboutSource } from './about-source.tsx'
import { CoverageList } from './coverage-list.tsx'
import { countsText } from './counts-text.ts'
import { keyed } from '#renderer/components/keyed.ts'
import { useReading } from './reading-context.tsx'
import { Spoken, SpokenName } from './spoken.tsx'

/** What a ladder is for, how it works, and where it comes from. */
export const AboutReader = ({ entry }: { readonly entry: ShelfEntry | undefined }) => {
  const { say, format } = useWords()
  const { ladder } = useReading()
  const { purpose, howToUse, guides, areas } = ladder
  return (
    <div className="about-reader">
      <AboutSection id="purpose" title={say('ladders:about.purpose')}>
        <Spoken text={purpose} />
        {entry !== undefined && (
          <>
            <p className="s q">{countsText(say, format, entry.counts)}</p>
            <CoverageList languages={entry.languages} coverage={entry.coverage} />
          </>
        )}
      </AboutSection>
      {howToUse !== undefined && (
        <AboutSection id="how" title={say('ladders:about.howToUse')}>
          <Spoken text={howToUse} />
        </AboutSection>
      )}
      {(guides ?? []).map(({ id, title, text, points, steps }) => (
        <AboutSection key={id} id={`guide ${id}`} title={<SpokenName text={title} />}>
          {text !== undefined && <Spoken text={text} />}
          {points !== undefined && (
            <ul className="points">
              {keyed(points).map(([key, point]) => (
                <li key={key}>
                  <Spoken text={point} />
                </li>
              ))}
            </ul>
          )}
          {steps !== undefined && (
            <ol className="numbered">
              {keyed(steps).map(([key, step]) => (
                <li key={key}>
                  <Spoken text={step} />
                </li>
              ))}
            </ol>
          )}
        </AboutSection>
      ))}
      <AboutLevels />
      {areas?.some(({ summary }) => summary !== undefined) === true && (
        <AboutSection id="areas" title={say('ladders:about.areas')}>
          <dl className="facts">
            {areas.map(({ id, name, summary }) => (
              <div key={id}>
                <dt>
                  <SpokenName text={name} />
                </dt>
                <dd>{summary !== undefined && <Spoken text={summary} />}</dd>
              </div>
            ))}
          </dl>
        </AboutSection>
      )}
      <AboutResult />
      <AboutScales />
      <AboutPromotions />
      <AboutTracks />
      <AboutSource />
    </div>
  )
}
