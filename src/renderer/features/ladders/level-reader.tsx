import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder, Level } from '#shared/ladder.ts'
import { levelAt } from '#shared/level-place.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { levelSections } from './competency-sections.ts'
import { LevelTexts } from './level-grid.tsx'
import { LevelPair } from './level-pair.tsx'
import { useReading } from './reading-context.tsx'
import type { ReadingView } from './reading-view.ts'
import { neighbours } from './reading-view.ts'
import { SectionTitle } from './section-title.tsx'
import { spanText } from './span-text.ts'
import { Spoken, SpokenName } from './spoken.tsx'

/** Everything that a ladder tells about one level, competency by competency; beside the level below where asked. */
export const LevelReader = ({ level, view }: { readonly level: Level; readonly view: ReadingView }) => {
  const { say, locale } = useWords()
  const { ladder } = useReading()
  const text = ladderTextIn(ladder, locale)
  const pair = view.kind === 'pair' ? neighbours(ladder, ladder.levels.indexOf(level)) : null
  return (
    <section className="reader-section">
      <LevelHead level={level} />
      {view.kind === 'pair' && pair === null && (
        <p className="q">{say('ladders:compare.first', { level: level.id })}</p>
      )}
      {ladder.competencies.map((competency) => {
        const sections = levelSections(ladder, competency).filter(
          ({ byLevel }) => byLevel[level.id] !== undefined || (pair !== null && byLevel[pair.below] !== undefined),
        )
        if (sections.length === 0) return null
        const expected = ladder.expectations?.levels[level.id]?.[competency.id]
        return (
          <section key={competency.id} className="level-section of-level">
            <h3>
              <SpokenName text={competency.name} />
              {expected !== undefined && (
                <span className="s q">
                  {say('ladders:reader.expected', {
                    level: level.id,
                    of: levelAt(ladder, expected)?.id ?? `${expected}`,
                  })}
                </span>
              )}
            </h3>
            {pair === null ? (
              <dl className="of-level-list">
                {sections.map((section) => (
                  <div key={section.id}>
                    <dt>
                      <SectionTitle title={section.title} />
                    </dt>
                    <dd>
                      <LevelTexts shape={section.shape} texts={section.byLevel[level.id] ?? []} />
                    </dd>
                  </div>
                ))}
              </dl>
            ) : (
              <LevelPair
                sections={sections}
                below={pair.below}
                above={pair.above}
                label={say('ladders:compare.caption', { what: text.name(competency), ...pair })}
              />
            )}
          </section>
        )
      })}
    </section>
  )
}

const LevelHead = ({ level }: { readonly level: Ladder['levels'][number] }) => {
  const { say, format } = useWords()
  const { id, name, summary, band, seats } = level
  return (
    <>
      <div className="reader-head">
        <h2>
          <span className="lv">{id}</span> {name !== undefined && <SpokenName text={name} />}
        </h2>
        <p className="s q">
          {band !== undefined && (
            <span>
              {say('ladders:about.bandIs', { from: format.number(band.from, 1), to: format.number(band.to, 1) })}
            </span>
          )}
          {seats !== undefined && <span>{say('ladders:about.seats', { seats: spanText(seats) })}</span>}
        </p>
      </div>
      {summary !== undefined && <Spoken text={summary} />}
    </>
  )
}
