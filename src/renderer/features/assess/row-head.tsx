import { RowMarks } from './row-marks.tsx'
import type { RowState } from './row-state.ts'
import { RowStates } from './row-states.tsx'
import type { RowsProps } from './section-form.tsx'

/** The row's name, its state where no cell can show it, its note, and what else can be done with it. */
export const RowHead = (
  props: RowsProps & {
    readonly name: string
    readonly itemId: string
    readonly current: boolean
    readonly state: RowState
  },
) => (
  <div className={props.current ? 'rh now' : 'rh'}>
    <div className="nm">{props.name}</div>
    <RowStates state={props.state} later={props.record.later.includes(props.itemId)} showNotYet />
    <RowMarks {...props} asksNotYet />
  </div>
)
