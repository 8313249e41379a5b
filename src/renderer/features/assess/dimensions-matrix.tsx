import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { DimensionsInstrument } from '#shared/ladder.ts'
import type { CompetencyFormProps } from './section-form.tsx'
import { DimensionRow } from './dimension-row.tsx'
import { expectedPosition, matrixRows } from './matrix-model.ts'

/** The descriptors of all levels side by side, one row a dimension; the column that the target expects is marked. */
export const DimensionsMatrix = (props: CompetencyFormProps & { readonly instrument: DimensionsInstrument }) => {
  const { ladder, competency, record, instrument, rows, singleKeys } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const expected = expectedPosition(ladder, record.target, competency.id)
  return (
    <div className="matrix" data-columns={ladder.levels.length}>
      <div className="mh corner" aria-hidden="true" />
      {ladder.levels.map((level, index) => {
        const marked = index + 1 === expected
        return (
          <div key={level.id} className={marked ? 'mh t' : 'mh'} aria-hidden="true">
            <b>{level.id}</b>
            {marked ? (
              <span className="want">◆ {say('assess:expects', { level: record.target ?? '' })}</span>
            ) : (
              <span className="cut" title={text.short({ ...level, id: '' })}>
                {text.short({ ...level, id: '' })}
              </span>
            )}
            {singleKeys && <kbd>{index + 1}</kbd>}
          </div>
        )
      })}
      {matrixRows(competency, instrument)
        .filter((row) => rows.includes(row.item))
        .map((row) => (
          <DimensionRow key={row.item} {...props} row={row} expected={expected} />
        ))}
    </div>
  )
}
