import type { Text } from '#shared/text.ts'
import type { LevelSection } from './competency-sections.ts'
import { levelsOf } from './competency-sections.ts'
import { keyed } from '#renderer/components/keyed.ts'
import { LevelTag } from './level-tag.tsx'
import { useReading } from './reading-context.tsx'
import { Spoken } from './spoken.tsx'

declare module 'react' {
  interface CSSProperties {
    /** How many levels the ladder has: reader.css makes as many columns where there is room. */
    '--levels'?: number
  }
}

/** What a section says at every level, side by side as far as there is room. */
export const LevelGrid = ({ section }: { readonly section: LevelSection }) => {
  const { ladder } = useReading()
  return (
    <dl
      className={section.shape === 'list' ? 'level-grid wide' : 'level-grid'}
      style={{ '--levels': ladder.levels.length }}
    >
      {levelsOf(ladder, section).map(({ id }) => (
        <div key={id}>
          <dt>
            <LevelTag id={id} scale={section.scale} />
          </dt>
          <dd>
            <LevelTexts shape={section.shape} texts={section.byLevel[id] ?? []} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a section says at one level. */
export const LevelTexts = ({
  shape,
  texts,
}: {
  readonly shape: LevelSection['shape']
  readonly texts: readonly Text[]
}) => {
  if (shape === 'list')
    return (
      <ul className="points">
        {keyed(texts).map(([key, text]) => (
          <li key={key}>
            <Spoken text={text} />
          </li>
        ))}
      </ul>
    )
  return keyed(texts).map(([key, text]) => (
    <div key={key} className={shape === 'quote' ? 'quote' : undefined}>
      <Spoken text={text} />
    </div>
  ))
}
