import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { ShelfEntry } from '#shared/ladder-facts.ts'
import { AboutReader } from './about-reader.tsx'
import { BesideReader } from './beside-reader.tsx'
import { besideOf } from './beside-of.ts'
import { CompetencyReader } from './competency-reader.tsx'
import type { ReaderPlace } from './ladder-entries.ts'
import { LevelReader } from './level-reader.tsx'
import { ReaderNav } from './reader-nav.tsx'
import { ALL_COMPETENCIES } from './reader-place.ts'
import { useReading } from './reading-context.tsx'
import type { ReadingView } from './reading-view.ts'

/** The list of what can be read in this tab, and beside it the text. */
export const ReaderBody = ({
  hash,
  place,
  view,
  entry,
}: {
  readonly hash: LadderHash
  readonly place: ReaderPlace
  readonly view: ReadingView
  readonly entry: ShelfEntry | undefined
}) => (
  <div
    className={place.tab === 'about' ? 'reader-body single' : 'reader-body'}
    id="reader-panel"
    role="tabpanel"
    aria-labelledby={`reader-tab-${place.tab}`}
  >
    {place.tab !== 'about' && <ReaderNav hash={hash} place={place} />}
    {/* Another place begins at its beginning: hence the key. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard */}
    <div key={`${place.tab} ${place.id}`} className="scroll reader-content" tabIndex={0} data-region="reader">
      <ReaderText place={place} view={view} entry={entry} />
    </div>
  </div>
)

const ReaderText = ({
  place,
  view,
  entry,
}: {
  readonly place: ReaderPlace
  readonly view: ReadingView
  readonly entry: ShelfEntry | undefined
}) => {
  const { ladder } = useReading()
  const { say } = useWords()
  if (place.tab === 'about') return <AboutReader entry={entry} />
  if (place.tab === 'level') {
    const level = ladder.levels.find(({ id }) => id === place.id)
    return level === undefined ? null : <LevelReader level={level} view={view} />
  }
  const isAll = place.id === ALL_COMPETENCIES
  const competencies = ladder.competencies.filter(({ id }) => isAll || id === place.id)
  const beside = besideOf(ladder).filter(({ group }) => isAll || group.id === place.id)
  return (
    <>
      {isAll && <p className="sr">{say('ladders:reader.allCompetencies')}</p>}
      {competencies.map((competency) => (
        <CompetencyReader key={competency.id} competency={competency} view={view} />
      ))}
      {beside.map((each) => (
        <BesideReader key={each.group.id} beside={each} />
      ))}
    </>
  )
}
