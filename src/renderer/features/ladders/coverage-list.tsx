import { useWords } from '#renderer/lib/words-context.tsx'
import type { Coverage } from '#shared/ladder-facts.ts'
import { languageName } from './language-name.ts'

/** The languages of a ladder, and how much of it each of them has. */
export const CoverageList = ({
  languages,
  coverage,
}: {
  readonly languages: readonly string[]
  readonly coverage: Readonly<Record<string, Coverage>>
}) => {
  const { say, format } = useWords()
  return (
    <ul className="coverage">
      {languages.map((tag) => {
        const { texts = 0, of = 0 } = coverage[tag] ?? {}
        return (
          <li key={tag} className="chip">
            <span lang={tag}>{languageName(tag)}</span>
            {texts < of
              ? say('ladders:list.covers', { texts: format.number(texts), of: format.number(of) })
              : say('ladders:list.coversAll')}
          </li>
        )
      })}
    </ul>
  )
}
