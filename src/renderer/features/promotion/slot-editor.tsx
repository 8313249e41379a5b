import { useId } from 'react'
import { Segments } from '#renderer/components/segments.tsx'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { SlotEntry } from '#shared/promotion-preparation.ts'
import { STEP_STATES } from '#shared/promotion-preparation.ts'
import type { SlotKind } from './missing.ts'
import { SlotEvidence } from './slot-evidence.tsx'

/** Everything to be said of a slot; saved as it is typed. A step that is passed, or a piece that has a title, is met. */
export const SlotEditor = ({
  kind,
  text,
  entry,
  onFill,
}: {
  readonly kind: SlotKind
  readonly text: string
  readonly entry: SlotEntry
  readonly onFill: (change: Partial<SlotEntry>) => Promise<void>
}) => {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="slot-editor">
      {kind === 'verification' && (
        <Segments
          label={say('promotion:slot.state', { what: text })}
          value={entry.state ?? 'none'}
          onChange={(chosen) => {
            const state = STEP_STATES.find((each) => each === chosen) ?? null
            void onFill({ state, met: state === 'passed' })
          }}
          options={(['none', ...STEP_STATES] as const).map((state) => ({
            value: state,
            label: say(`promotion:state.${state}`),
          }))}
        />
      )}
      {kind === 'portfolio' && (
        <>
          <TypedField
            id={`${id}-title`}
            label={say('promotion:slot.title')}
            saved={entry.title}
            longest={300}
            onSave={(title) => onFill({ title, ...(entry.title === '' && title !== '' ? { met: true } : {}) })}
          />
          <TypedField
            id={`${id}-link`}
            label={say('promotion:slot.link')}
            saved={entry.link}
            longest={2_000}
            onSave={(link) => onFill({ link })}
          />
        </>
      )}
      <div>
        <label className="l" htmlFor={`${id}-on`}>
          {say('promotion:slot.on')}
        </label>
        <input
          id={`${id}-on`}
          className="field due-field"
          type="date"
          value={entry.on ?? ''}
          min="1970-01-01"
          max="2200-12-31"
          onChange={(event) => void onFill({ on: event.target.value === '' ? null : event.target.value })}
        />
      </div>
      <SlotEvidence text={text} chosen={entry.evidence} onChange={(evidence) => void onFill({ evidence })} />
      <TypedField
        id={`${id}-note`}
        label={say('promotion:slot.note')}
        saved={entry.note}
        longest={20_000}
        isLong
        onSave={(note) => onFill({ note })}
      />
    </div>
  )
}

const TypedField = ({
  id,
  label,
  saved,
  longest,
  isLong = false,
  onSave,
}: {
  readonly id: string
  readonly label: string
  readonly saved: string
  readonly longest: number
  readonly isLong?: boolean
  readonly onSave: (text: string) => Promise<void>
}) => {
  const { text, setText, flush } = useTypedText(saved, onSave)
  const field = {
    id,
    className: 'field',
    value: text,
    maxLength: longest,
    onBlur: () => void flush(),
  }
  return (
    <div>
      <label className="l" htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...field} rows={2} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input {...field} onChange={(event) => setText(event.target.value)} />
      )}
    </div>
  )
}
