import type { AssessmentRecord, OutcomeFigures } from '#shared/assessment-record.ts'
import { type Item, itemsOf } from '#shared/items.ts'
import type { ScenarioChange, ScoredScenario } from '#shared/scenario.ts'
import { valueScale } from '#shared/value-scale.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { WayWords } from './use-way-words.ts'
import { ValueChoice } from './value-choice.tsx'

interface RowsProps {
  readonly words: WayWords
  readonly record: AssessmentRecord
  readonly scenario: ScoredScenario
  readonly before: OutcomeFigures
  readonly movedOnly: boolean
  readonly onChange: (change: ScenarioChange) => void
}

/** Every row of the ladder, by competency, with the values it may take. */
export const ScenarioRows = ({ words, record, scenario, before, movedOnly, onChange }: RowsProps) => {
  const { say, format, text, ladder } = words
  const scale = valueScale(ladder)
  const items = itemsOf(ladder).filter(({ id }) => !movedOnly || scenario.ratings[id] !== undefined)
  const value = (figures: OutcomeFigures, id: string): string => {
    const place = figures.competencies[id]?.value ?? null
    return place === null ? say('way:scenario.open') : valueText(scale, place, say, format)
  }
  const groups = [
    ...ladder.competencies.map(({ id, ...competency }) => ({
      id,
      name: text.name({ id, ...competency }),
      items: items.filter((item) => item.competency === id),
      from: value(before, id),
      to: value(scenario.figures, id),
    })),
    ...(ladder.contrasts ?? []).map((group) => ({
      id: group.id,
      name: text.text(group.name),
      items: items.filter((item) => item.competency === null && item.id.startsWith(`${group.id}.`)),
      from: '',
      to: '',
    })),
  ].filter((group) => group.items.length > 0)
  return (
    <>
      {groups.map((group) => (
        <section className="scenario-group" key={group.id} aria-label={group.name}>
          <h3 className="row">
            <span>{group.name}</span>
            <span className="grow" />
            <span className="num s q">
              {group.from === group.to ? group.to : `${group.from} → `}
              {group.from !== group.to && <b>{group.to}</b>}
            </span>
          </h3>
          <ul>
            {group.items.map((item) => (
              <ScenarioRow
                key={item.id}
                words={words}
                item={item}
                record={record}
                tried={scenario.ratings[item.id]}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const ScenarioRow = ({
  words,
  item: { id, values },
  record,
  tried,
  onChange,
}: {
  readonly words: WayWords
  readonly item: Item
  readonly record: AssessmentRecord
  readonly tried: number | undefined
  readonly onChange: (change: ScenarioChange) => void
}) => {
  const { say } = words
  const original = record.ratings[id] ?? null
  const row = itemName(words, id)
  const was =
    original !== null
      ? itemValueName(words, id, original)
      : say(record.notApplicable[id] === undefined ? 'way:scenario.open' : 'way:scenario.setAside')
  return (
    <li className={tried === undefined ? 'scenario-row' : 'scenario-row is-moved'}>
      <span className="scenario-row-name">{row}</span>
      <span className="num s q">
        {was}
        {tried !== undefined && (
          <>
            {' '}
            → <b>{itemValueName(words, id, tried)}</b>
          </>
        )}
      </span>
      {tried !== undefined && (
        <button
          type="button"
          className="link-button s"
          aria-label={say('way:scenario.back', { row })}
          onClick={() => onChange({ kind: 'back', at: id })}
        >
          {say('way:scenario.putBack')}
        </button>
      )}
      <ValueChoice
        words={words}
        item={id}
        values={values}
        original={original}
        value={tried ?? original}
        label={row}
        onChoose={(value) => onChange({ kind: 'rate', item: id, value })}
      />
    </li>
  )
}
