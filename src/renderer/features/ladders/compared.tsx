import { useWords } from '#renderer/lib/words-context.tsx'
import { resolveText } from '#shared/resolve-text.ts'
import type { Text } from '#shared/text.ts'
import type { ProseMarks } from './marked-prose.tsx'
import { proseOf } from './prose.ts'
import { useReading } from './reading-context.tsx'
import { SpokenBlock } from './spoken.tsx'
import { spokenLines } from './spoken-lines.ts'
import type { SpokenLine } from './spoken-lines.ts'
import { wordDifference } from './word-difference.ts'

/**
 * A text of a level with what is new in it against the level below: underlined word by word; where next to nothing is
 * shared, barred as a whole; where nothing is new, that is said.
 * @param below the id of the level below
 */
export const Compared = ({
  text,
  before,
  below,
}: {
  readonly text: Text
  readonly before: Text
  readonly below: string
}) => {
  const { ladder, languages } = useReading()
  return spokenLines(text, languages, ladder.languages).map((line) => (
    <ComparedLine key={line.language} line={line} before={before} below={below} />
  ))
}

const ComparedLine = ({
  line,
  before,
  below,
}: {
  readonly line: SpokenLine
  readonly before: Text
  readonly below: string
}) => {
  const { say } = useWords()
  const { ladder } = useReading()
  const old = resolveText(before, line.language, ladder.languages)
  // Wordings of two languages share no words: there is nothing to compare.
  if (old.language !== line.language) return <SpokenBlock line={line} />
  const difference = wordDifference(proseOf(old.text).plain, proseOf(line.text).plain, line.language)
  if (difference.kind === 'same') return <WithNote line={line} note={say('ladders:compare.same', { level: below })} />
  if (difference.kind === 'rewritten')
    return <WithNote line={line} className="all-new" note={say('ladders:compare.rewritten')} />
  if (difference.added.length === 0) return <WithNote line={line} note={say('ladders:compare.nothingAdded')} />
  return <SpokenBlock line={line} marks={{ kind: 'new', ranges: difference.added }} />
}

const EVERYTHING: ProseMarks = { kind: 'new', ranges: [{ start: 0, end: Number.POSITIVE_INFINITY }] }

const WithNote = ({
  line,
  note,
  className,
}: {
  readonly line: SpokenLine
  readonly note: string
  readonly className?: 'all-new'
}) => (
  <div className="with-note">
    <SpokenBlock line={line} className={className ?? ''} marks={className === undefined ? undefined : EVERYTHING} />
    <p className="compare-note">{note}</p>
  </div>
)
