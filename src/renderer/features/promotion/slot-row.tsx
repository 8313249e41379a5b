import { useId, useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { MetMark } from '#renderer/components/met-mark.tsx'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { dayOf } from '#shared/day-of.ts'
import type { SlotEntry } from '#shared/promotion-preparation.ts'
import type { SlotKind } from './missing.ts'
import { SlotEditor } from './slot-editor.tsx'

/** One slot with what stands of it, and under it, on request, the fields to say so. */
export const SlotRow = ({
  kind,
  number,
  text,
  entry,
  onFill,
}: {
  readonly kind: SlotKind
  readonly number: number
  readonly text: string
  readonly entry: SlotEntry
  readonly onFill: (change: Partial<SlotEntry>) => Promise<void>
}) => {
  const { say, format } = useWords()
  const today = dayOf(useNow())
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { met, on, title, link, note, state, evidence } = entry
  const told = [
    ...(state === null ? [] : [say(`promotion:state.${state}`)]),
    ...(title === '' ? [] : [title]),
    ...(link === '' ? [] : [link]),
    ...(on === null ? [] : [format.day(on)]),
    ...(evidence.length === 0 ? [] : [say('promotion:slot.evidenceCount', { count: evidence.length })]),
  ].join(' · ')
  return (
    <li className="slot">
      <div className="slot-head">
        {kind === 'verification' ? (
          <p className="check-row slot-name">
            {met ? <MetMark met /> : <span className="step-number num">{number}</span>}
            <span>{text}</span>
          </p>
        ) : (
          <Checkbox
            className="slot-name"
            checked={met}
            onChange={(next) => void onFill({ met: next, on: next ? (on ?? today) : on })}
          >
            <span>{text}</span>
          </Checkbox>
        )}
        <button
          type="button"
          className="btn ghost slot-more"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={say('promotion:slot.moreLabel', { what: text })}
          onClick={() => setOpen(!isOpen)}
        >
          {say('promotion:slot.more')}
          <Icon name="down" />
        </button>
      </div>
      {told !== '' && <p className="s q slot-told">{told}</p>}
      {note !== '' && !isOpen && <p className="s q slot-told">{note}</p>}
      <div id={id}>{isOpen && <SlotEditor kind={kind} text={text} entry={entry} onFill={onFill} />}</div>
    </li>
  )
}
