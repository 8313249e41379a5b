import { useWords } from '#renderer/lib/words-context.tsx'
import type { Text } from '#shared/text.ts'
import { findTerms, foldText } from '#renderer/lib/find-in-text.ts'
import { languageName } from './language-name.ts'
import type { ProseMarks } from './marked-prose.tsx'
import { MarkedProse } from './marked-prose.tsx'
import { proseOf } from './prose.ts'
import { useReading } from './reading-context.tsx'
import { spokenLines } from './spoken-lines.ts'
import type { SpokenLine } from './spoken-lines.ts'

const NONE: readonly string[] = []

/** A text of the pack in the languages that are read, one under the other, each marked up as its own language. */
export const Spoken = ({
  text,
  terms,
  more = NONE,
}: {
  readonly text: Text
  /** Folded search terms that are marked. */
  readonly terms?: readonly string[]
  /** Further languages to show: those in which a search found the text. */
  readonly more?: readonly string[]
}) => {
  const { ladder, languages } = useReading()
  return spokenLines(text, [...new Set([...languages, ...more])], ladder.languages).map((line) => (
    <SpokenBlock key={line.language} line={line} marks={hitsIn(line, terms)} />
  ))
}

const hitsIn = ({ text }: SpokenLine, terms: readonly string[] | undefined): ProseMarks | undefined =>
  terms === undefined ? undefined : { kind: 'hit', ranges: findTerms(foldText(proseOf(text).plain), terms) ?? [] }

/** One wording, with its language told where it stands in for another. */
export const SpokenBlock = ({
  line,
  marks,
  className = '',
}: {
  readonly line: SpokenLine
  readonly marks?: ProseMarks | undefined
  readonly className?: string
}) => (
  <div className={`spoken ${className}`} lang={line.language}>
    <MarkedProse prose={proseOf(line.text)} marks={marks} />
    <StandIn line={line} />
  </div>
)

/** A name in the languages that are read, in one line. */
export const SpokenName = ({ text }: { readonly text: Text }) => {
  const { ladder, languages } = useReading()
  return spokenLines(text, languages, ladder.languages).map((line, index) => (
    <span key={line.language} lang={line.language} className={index === 0 ? undefined : 'term'}>
      <MarkedProse prose={proseOf(line.text)} inline />
      <StandIn line={line} />
    </span>
  ))
}

const StandIn = ({ line }: { readonly line: SpokenLine }) => {
  const { say, locale } = useWords()
  if (line.standsInFor.length === 0) return null
  const names = line.standsInFor.map(languageName)
  return (
    <span className="stand-in" lang={locale}>
      {say('ladders:reader.standIn', { language: languageName(line.language), missing: names.join(' · ') })}
    </span>
  )
}
