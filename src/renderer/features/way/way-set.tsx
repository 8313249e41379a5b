import { Icon } from '#renderer/components/icon.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import type { WaySet as Set } from '#shared/way.ts'
import { competencyOf, itemName } from '#shared/wording/item-name.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import { effectSentence, evidencedText } from '#shared/wording/way-sentences.ts'
import { HardMenu } from './hard-menu.tsx'
import { StepTexts } from './step-texts.tsx'
import type { WayWords } from './use-way-words.ts'

interface SetProps {
  readonly words: WayWords
  readonly set: Set
  /** Its place among the ways, counted from 1, and how many there are. */
  readonly place: { readonly number: number; readonly count: number }
  readonly figures: OutcomeFigures
  readonly hard: Readonly<Record<string, number>>
  readonly onWeigh: (item: string, weight: number) => void
  readonly onTry: () => void
  readonly onAdopt: () => void
}

/** One set of steps: what would come of it, and each row as the ladder describes it now and as it is wanted. */
export const WaySet = ({ words, set, place, figures, hard, onWeigh, onTry, onAdopt }: SetProps) => {
  const { say, text, ladder } = words
  const title = say('way:wayOf', place)
  return (
    <section className="way-set" aria-label={title}>
      <div className="h">
        <h2>{title}</h2>
        <span className="s q">{evidencedText(words, set)}</span>
        <span className="grow" />
        <button
          type="button"
          className="btn"
          onClick={onTry}
          aria-label={say('way:of', { what: say('way:tryIt'), of: title })}
        >
          {say('way:tryIt')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={onAdopt}
          aria-label={say('way:of', { what: say(set.steps.length === 1 ? 'way:action' : 'way:actions'), of: title })}
        >
          <Icon name="plus" />
          {say(set.steps.length === 1 ? 'way:action' : 'way:actions')}
        </button>
      </div>
      <p className="s">
        <Rich text={effectSentence(words, figures, set.figures)} />
      </p>
      <ol className="way-steps">
        {set.steps.map((step) => {
          const { item, from, to } = step
          const competency = competencyOf(ladder, item)
          return (
            <li key={item}>
              <p className="row way-step-head">
                <span className="m">{itemName(words, item)}</span>
                <span className="q s">
                  {competency === undefined || competency.id === item ? '' : text.name(competency)}
                </span>
                <span className="grow" />
                <span className="num s">
                  {itemValueName(words, item, from)} → <b>{itemValueName(words, item, to)}</b>
                </span>
                <HardMenu
                  words={words}
                  item={item}
                  weight={hard[item] ?? 1}
                  onWeigh={(weight) => onWeigh(item, weight)}
                />
              </p>
              <StepTexts words={words} step={step} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
