import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { Section } from './sections.ts'

/** The keys that work here, and the next competency. */
export const KeyBar = ({
  ladder,
  sections,
  section,
  choices,
  singleKeys,
  complete,
  onNext,
  onResult,
}: {
  readonly ladder: Ladder
  readonly sections: readonly Section[]
  readonly section: Section
  /** The values of the row in hand. */
  readonly choices: readonly number[]
  readonly singleKeys: boolean
  readonly complete: boolean
  readonly onNext: () => void
  readonly onResult: () => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const next = sections[sections.indexOf(section) + 1]
  const isOfLevels = !choices.includes(0)
  const nameOf = (choice: Section): string => {
    if (choice.kind === 'competency') return text.short(choice.competency)
    return choice.name === null ? say('assess:signals.inTheWay') : text.text(choice.name)
  }
  return (
    <footer className="keys">
      {singleKeys && choices.length > 0 && (
        <span>
          <kbd>{choices[0]}</kbd>–<kbd>{choices.at(-1)}</kbd> {say('assess:key.rate')}
        </span>
      )}
      {singleKeys && isOfLevels && choices.length > 0 && (
        <span>
          <kbd>0</kbd> {say('assess:key.notYet')}
        </span>
      )}
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {say('assess:key.row')}
      </span>
      <span>
        <kbd>←</kbd>
        <kbd>→</kbd> {say('assess:key.level')}
      </span>
      {singleKeys && (
        <span>
          <kbd>N</kbd> {say('assess:key.note')}
        </span>
      )}
      <span>
        <kbd>?</kbd> {say('assess:key.all')}
      </span>
      <span className="grow" />
      {complete || next === undefined ? (
        <button type="button" className={complete ? 'btn primary' : 'btn'} onClick={onResult}>
          {say('assess:seeResult')}
          <Icon name="forward" />
        </button>
      ) : (
        <button type="button" className="btn" onClick={onNext}>
          {nameOf(next)}
          <Keys keys="Ctrl+Enter" />
        </button>
      )}
    </footer>
  )
}
