import { Rich } from '#renderer/components/rich.tsx'
import type { WayStep } from '#shared/way.ts'
import { itemValueName, itemValueText, statementText } from '#shared/wording/item-value.ts'
import { rowOfText } from '#shared/wording/way-sentences.ts'
import type { WayWords } from './use-way-words.ts'

/** What the ladder says of a row as it is and as it is wanted, side by side; of a statement, the statement itself. */
export const StepTexts = ({
  words,
  step,
  isNamed = false,
}: {
  readonly words: WayWords
  readonly step: WayStep
  /** True where nothing above it says which row it is. */
  readonly isNamed?: boolean
}) => {
  const { say } = words
  const statement = statementText(words, step.item)
  const side = (head: string, value: number, className: string) => {
    const text = itemValueText(words, step.item, value)
    return (
      <div className={className}>
        <p className="xs q">
          {head} · <b>{itemValueName(words, step.item, value)}</b>
        </p>
        <p className={text === '' ? 's q' : 's'}>{text === '' ? say('way:nothingSaid') : <Rich text={text} />}</p>
      </div>
    )
  }
  return (
    <div className="step-texts">
      {isNamed && statement === '' && <p className="s m step-statement">{rowOfText(words, step.item)}</p>}
      {statement !== '' && (
        <p className="s step-statement">
          <Rich text={statement} />
        </p>
      )}
      {side(say('way:now'), step.from, 'step-now')}
      {side(say('way:wanted'), step.to, 'step-wanted')}
    </div>
  )
}
