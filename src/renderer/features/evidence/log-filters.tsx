import { useId, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useCycles, useLadders } from '#renderer/lib/queries.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLine } from '#shared/evidence.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LogFilter } from './filter-lines.ts'
import { EVERYTHING, isFiltered } from './filter-lines.ts'
import { useKindName } from './use-kind-name.ts'

/** Everything, what is linked to nothing, and more ways to narrow it down. */
export const LogFilters = ({
  lines,
  filter,
  ladder,
  onChange,
}: {
  readonly lines: readonly EvidenceLine[]
  readonly filter: LogFilter
  readonly ladder: Ladder | null
  readonly onChange: (filter: LogFilter) => void
}) => {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const unlinked = lines.filter(({ links }) => links.length === 0).length
  const against = lines.filter(({ stance }) => stance === 'against').length
  return (
    <div className="log-filters">
      <div className="filter-chips">
        <button
          type="button"
          className="chip press"
          aria-pressed={!isFiltered(filter)}
          onClick={() => onChange(EVERYTHING)}
        >
          {say('evidence:filter.all')}
        </button>
        <button
          type="button"
          className="chip press"
          aria-pressed={filter.unlinked}
          onClick={() => onChange({ ...filter, unlinked: !filter.unlinked, ladder: null, competency: null })}
        >
          {say('evidence:filter.unlinked', { count: unlinked })}
        </button>
        {against > 0 && (
          <button
            type="button"
            className="chip press"
            aria-pressed={filter.stance === 'against'}
            onClick={() => onChange({ ...filter, stance: filter.stance === 'against' ? null : 'against' })}
          >
            {say('evidence:filter.against', { count: against })}
          </button>
        )}
        <button
          type="button"
          className="chip press"
          aria-expanded={open}
          aria-pressed={filter.ladder !== null || filter.kind !== null || filter.from !== null || filter.to !== null}
          onClick={() => setOpen((on) => !on)}
        >
          <Icon name="filter" />
          {say('evidence:filter.more')}
        </button>
      </div>
      {open && <MoreFilters lines={lines} filter={filter} ladder={ladder} onChange={onChange} />}
    </div>
  )
}

const MoreFilters = ({
  lines,
  filter,
  ladder,
  onChange,
}: {
  readonly lines: readonly EvidenceLine[]
  readonly filter: LogFilter
  readonly ladder: Ladder | null
  readonly onChange: (filter: LogFilter) => void
}) => {
  const { say } = useWords()
  const kindName = useKindName()
  const id = useId()
  const linked = new Set(lines.flatMap(({ links }) => links.map((link) => link.ladder)))
  const ladders = (useLadders().data ?? []).filter((each) => each.current && linked.has(each.id))
  const cycles = (useCycles().data ?? []).filter(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null)
  const cycle = cycles.find(({ startsOn, endsOn }) => startsOn === filter.from && endsOn === filter.to)
  const kinds = [...new Set(lines.flatMap(({ kind }) => kind ?? []))]
  return (
    <div className="more-filters">
      <label htmlFor={`${id}-ladder`}>{say('evidence:filter.ladder')}</label>
      <select
        id={`${id}-ladder`}
        className="field"
        value={filter.ladder ?? ''}
        onChange={(event) =>
          onChange({ ...filter, ladder: orNull(event.target.value), competency: null, unlinked: false })
        }
      >
        <option value="">{say('evidence:filter.any')}</option>
        {ladders.map((each) => (
          <NameOption key={each.id} of={each} />
        ))}
      </select>
      {ladder !== null && filter.ladder !== null && (
        <>
          <label htmlFor={`${id}-competency`}>{say('evidence:filter.competency')}</label>
          <CompetencySelect
            id={`${id}-competency`}
            ladder={ladder}
            value={filter.competency}
            onChange={(competency) => onChange({ ...filter, competency })}
          />
        </>
      )}
      <label htmlFor={`${id}-kind`}>{say('evidence:filter.kind')}</label>
      <select
        id={`${id}-kind`}
        className="field"
        value={filter.kind ?? ''}
        onChange={(event) => onChange({ ...filter, kind: orNull(event.target.value) })}
      >
        <option value="">{say('evidence:filter.any')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-cycle`}>{say('evidence:filter.cycle')}</label>
      <select
        id={`${id}-cycle`}
        className="field"
        value={cycle?.id ?? ''}
        onChange={(event) => {
          const chosen = cycles.find((each) => each.id === event.target.value)
          onChange({ ...filter, from: chosen?.startsOn ?? null, to: chosen?.endsOn ?? null })
        }}
      >
        <option value="">{say('evidence:filter.any')}</option>
        {cycles.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  )
}

const NameOption = ({ of }: { readonly of: Parameters<typeof useLadderText>[0] & Pick<Ladder, 'id' | 'name'> }) => (
  <option value={of.id}>{useLadderText(of).name(of)}</option>
)

const CompetencySelect = ({
  id,
  ladder,
  value,
  onChange,
}: {
  readonly id: string
  readonly ladder: Ladder
  readonly value: string | null
  readonly onChange: (competency: string | null) => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  return (
    <select id={id} className="field" value={value ?? ''} onChange={(event) => onChange(orNull(event.target.value))}>
      <option value="">{say('evidence:filter.any')}</option>
      {ladder.competencies.map((competency) => (
        <option key={competency.id} value={competency.id}>
          {text.name(competency)}
        </option>
      ))}
    </select>
  )
}

const orNull = (value: string): string | null => (value === '' ? null : value)
