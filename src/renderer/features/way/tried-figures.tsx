import { ResultGlyph } from '#renderer/components/result-glyph.tsx'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { moveTexts } from '#shared/wording/way-sentences.ts'
import type { WayWords } from './use-way-words.ts'

/** What is tried comes to this: the result, and which competencies moved. Said aloud as it changes. */
export const TriedFigures = ({
  words,
  before,
  after,
  isTried,
}: {
  readonly words: WayWords
  readonly before: OutcomeFigures
  readonly after: OutcomeFigures
  readonly isTried: boolean
}) => {
  const { say, ladder } = words
  const { main, detail } = headlineOf({ ...words, levels: ladder.levels }, after)
  const moves = moveTexts(words, before, after).map((text) => text.replaceAll('**', ''))
  return (
    <div className="tried">
      <ResultGlyph figures={after} levels={ladder.levels} height={34} />
      <p role="status">
        <b>{headText(say, isTried, main, detail)}</b>
        <span className="xs q">
          {moves.length === 0
            ? say('way:whatIf.notSaved')
            : say('way:whatIf.notSavedMoved', { moves: moves.join(say('way:effectGap')) })}
        </span>
      </p>
    </div>
  )
}

const headText = (say: WayWords['say'], isTried: boolean, main: string, detail: string): string => {
  if (detail === '') return isTried ? say('way:whatIf.with', { main }) : say('way:whatIf.asItIs', { main })
  return isTried ? say('way:whatIf.withDetail', { main, detail }) : say('way:whatIf.asItIsDetail', { main, detail })
}
