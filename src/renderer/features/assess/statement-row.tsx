import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useInSight } from '#renderer/lib/use-in-sight.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { RowEditors } from './row-editors.tsx'
import { RowMarks } from './row-marks.tsx'
import { rowState } from './row-state.ts'
import { RowStates } from './row-states.tsx'
import type { ScaleValue } from './scale-cells.tsx'
import { ScaleCells } from './scale-cells.tsx'
import type { CompetencyFormProps } from './section-form.tsx'
import type { Statement } from './statement-groups.ts'

/** A statement, its place on the scale, its note. */
export const StatementRow = (
  props: CompetencyFormProps & { readonly statement: Statement; readonly scale: readonly ScaleValue[] },
) => {
  const { ladder, record, statement, scale, item } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const current = statement.id === item
  const state = rowState(record, statement.id)
  const words = text.text(statement.text)
  const name = say('assess:statementName', { number: statement.number })
  const place = useInSight<HTMLDivElement>(current)
  return (
    <div className="stmt-row" ref={place} data-current={current} data-item={statement.id}>
      <div className={current ? 'stmt now' : 'stmt'}>
        <span className="q num">{statement.number}</span>
        <div>
          <p className="tx">
            <Rich text={words} />
          </p>
          <RowStates state={state} later={record.later.includes(statement.id)} showNotYet={false} />
        </div>
        <ScaleCells {...props} itemId={statement.id} scale={scale} label={words} current={current} />
        <div className="rh-marks">
          <RowMarks {...props} name={name} itemId={statement.id} state={state} asksNotYet={false} />
        </div>
      </div>
      <RowEditors {...props} name={name} itemId={statement.id} state={state} />
    </div>
  )
}
