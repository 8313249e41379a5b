import { useWords } from '#renderer/lib/words-context.tsx'
import { hundredthsText } from '#shared/hundredths-text.ts'
import type { Competency } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { levelSections } from './competency-sections.ts'
import { ExpectedLine } from './expected-line.tsx'
import { keyed } from '#renderer/components/keyed.ts'
import { LevelGrid } from './level-grid.tsx'
import { LevelPair } from './level-pair.tsx'
import { useReading } from './reading-context.tsx'
import type { ReadingView } from './reading-view.ts'
import { neighbours } from './reading-view.ts'
import { SectionTitle } from './section-title.tsx'
import { Spoken, SpokenName } from './spoken.tsx'
import { StatementList } from './statement-list.tsx'

/** Everything that a ladder tells about one competency. */
export const CompetencyReader = ({
  competency,
  view,
}: {
  readonly competency: Competency
  readonly view: ReadingView
}) => {
  const { say, locale } = useWords()
  const { ladder } = useReading()
  const sections = levelSections(ladder, competency)
  const pair = view.kind === 'pair' ? neighbours(ladder, view.above) : null
  const { told } = competency
  return (
    <section className="reader-section" id={competency.id}>
      <CompetencyHead competency={competency} />
      {told !== undefined && (
        <div className="told">
          <h3>{say('ladders:section.told')}</h3>
          <ul className="points">
            {keyed(told).map(([key, text]) => (
              <li key={key}>
                <Spoken text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <StatementList competency={competency} />
      {pair === null
        ? sections.map((section) => (
            <section key={section.id} className="level-section">
              <h3>
                <SectionTitle title={section.title} />
              </h3>
              <LevelGrid section={section} />
            </section>
          ))
        : sections.length > 0 && (
            <LevelPair
              sections={sections}
              below={pair.below}
              above={pair.above}
              label={say('ladders:compare.caption', {
                what: ladderTextIn(ladder, locale).name(competency),
                below: pair.below,
                above: pair.above,
              })}
            />
          )}
    </section>
  )
}

/** Name, area, weight, rule, what each level expects, and the summary. */
const CompetencyHead = ({ competency }: { readonly competency: Competency }) => {
  const { say, format } = useWords()
  const { ladder } = useReading()
  const { name, weight, summary, instrument } = competency
  const area = ladder.areas?.find(({ id }) => id === competency.area)
  return (
    <>
      <div className="reader-head">
        <h2>
          <SpokenName text={name} />
        </h2>
        <p className="s q">
          {area !== undefined && (
            <span>
              <SpokenName text={area.name} />
            </span>
          )}
          {weight !== undefined && (
            <span>{say('ladders:reader.weight', { weight: hundredthsText(format, Math.round(weight * 100)) })}</span>
          )}
          {instrument.kind === 'dimensions' && (
            <span>
              {say('ladders:reader.rule', { need: instrument.rule.need, count: instrument.dimensions.length })}
            </span>
          )}
        </p>
      </div>
      {summary !== undefined && <Spoken text={summary} />}
      <ExpectedLine competency={competency.id} />
    </>
  )
}
