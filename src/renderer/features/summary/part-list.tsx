import { useId } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LeavingPart } from './leaving-parts.ts'

/** Sections with how much there is of each. */
export const PartList = ({ title, parts }: { readonly title: string; readonly parts: readonly LeavingPart[] }) => {
  const { say } = useWords()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {parts.length === 0 ? (
        <p className="s q">{say('summary:leaving.nothing')}</p>
      ) : (
        <ul>
          {parts.map(({ section, count }) => (
            <li key={section}>
              <span className="grow">{say(`summary:section.${section}`)}</span>
              {section !== 'level' && <span className="num q">{count}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
