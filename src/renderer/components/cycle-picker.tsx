import { useId } from 'react'
import { useCycles } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { CycleFieldset } from './cycle-fieldset.tsx'
import type { CycleChoosing } from './use-cycle-choice.ts'

const NEW = 'new'
const NONE = 'none'

/** A menu of cycles, with a new one and none at its end; a new one shows its fields underneath. */
export const CyclePicker = ({ choosing }: { readonly choosing: CycleChoosing }) => {
  const { say } = useWords()
  const id = useId()
  const cycles = useCycles().data ?? []
  const { choice, setChoice, fields, setFields } = choosing
  const choose = (value: string): void => {
    const known = cycles.find((cycle) => cycle.id === value)
    setChoice(known === undefined ? { kind: value === NEW ? 'new' : 'none' } : { kind: 'known', id: known.id })
  }
  return (
    <>
      <div>
        <label className="l" htmlFor={id}>
          {say('common:actions.cycle')}
        </label>
        <select
          id={id}
          className="field"
          value={choice.kind === 'known' ? choice.id : choice.kind === 'new' ? NEW : NONE}
          onChange={(event) => choose(event.target.value)}
        >
          {cycles.map((cycle) => (
            <option key={cycle.id} value={cycle.id}>
              {cycle.name}
            </option>
          ))}
          <option value={NEW}>{say('common:actions.newCycle')}</option>
          <option value={NONE}>{say('common:actions.noCycle')}</option>
        </select>
      </div>
      {choice.kind === 'new' && <CycleFieldset fields={fields} onChange={setFields} idPrefix={`${id}-new`} />}
    </>
  )
}
