import { rowOfText } from '#shared/wording/way-sentences.ts'
import { HardMenu } from './hard-menu.tsx'
import type { WayWords } from './use-way-words.ts'

/** What is marked as hard, also where the way goes round it: to be seen, and taken back. */
export const HardList = ({
  words,
  hard,
  onWeigh,
}: {
  readonly words: WayWords
  readonly hard: Readonly<Record<string, number>>
  readonly onWeigh: (item: string, weight: number) => void
}) => {
  const { say } = words
  const items = Object.entries(hard)
  return (
    <section className="hard-list" aria-label={say('way:page.hard')}>
      <div className="h">
        <h2>{say('way:page.hard')}</h2>
      </div>
      <p className="xs q">{say('way:page.hardHint')}</p>
      {items.length === 0 ? (
        <p className="s q">{say('way:page.hardNone')}</p>
      ) : (
        <ul className="plain">
          {items.map(([item, weight]) => (
            <li key={item} className="row">
              <span className="s grow">{rowOfText(words, item)}</span>
              <HardMenu words={words} item={item} weight={weight} onWeigh={(next) => onWeigh(item, next)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
