import { useWords } from '#renderer/lib/words-context.tsx'
import type { CycleFields } from '#shared/assessment-record.ts'

/** A cycle's name and dates; the dates may stay empty. */
export const CycleFieldset = ({
  fields,
  onChange,
  idPrefix,
}: {
  readonly fields: CycleFields
  readonly onChange: (fields: CycleFields) => void
  readonly idPrefix: string
}) => {
  const { say } = useWords()
  const day = (value: string): string | null => (value === '' ? null : value)
  return (
    <div className="fields three">
      <div>
        <label className="l" htmlFor={`${idPrefix}-name`}>
          {say('common:cycle.name')}
        </label>
        <input
          id={`${idPrefix}-name`}
          className="field"
          value={fields.name}
          maxLength={120}
          required
          onChange={(event) => onChange({ ...fields, name: event.target.value })}
        />
      </div>
      <div>
        <label className="l" htmlFor={`${idPrefix}-starts`}>
          {say('common:cycle.starts')}
        </label>
        <input
          id={`${idPrefix}-starts`}
          className="field"
          type="date"
          value={fields.startsOn ?? ''}
          max={fields.endsOn ?? undefined}
          onChange={(event) => onChange({ ...fields, startsOn: day(event.target.value) })}
        />
      </div>
      <div>
        <label className="l" htmlFor={`${idPrefix}-ends`}>
          {say('common:cycle.ends')}
        </label>
        <input
          id={`${idPrefix}-ends`}
          className="field"
          type="date"
          value={fields.endsOn ?? ''}
          min={fields.startsOn ?? undefined}
          onChange={(event) => onChange({ ...fields, endsOn: day(event.target.value) })}
        />
      </div>
    </div>
  )
}
