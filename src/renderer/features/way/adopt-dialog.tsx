import { useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { DialogForm } from '#renderer/components/dialog-form.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { itemsOf } from '#shared/items.ts'
import type { ScoredScenario } from '#shared/scenario.ts'
import { actionOf, useMakeActions } from './use-make-actions.ts'
import type { WayWords } from './use-way-words.ts'

/** As many actions as are made at once. */
const MOST = 60

interface AdoptProps {
  readonly words: WayWords
  readonly record: AssessmentRecord
  readonly scenario: ScoredScenario
  readonly onClose: () => void
}

/** Turns the rows that a scenario raises into actions of the plan, those that are ticked. */
export const AdoptDialog = ({ open, ...rest }: AdoptProps & { readonly open: boolean }) => {
  const { say } = rest.words
  return (
    <Dialog
      wide
      open={open}
      onClose={rest.onClose}
      title={say('way:scenario.adoptTitle')}
      description={say('way:scenario.adoptText')}
    >
      {open && <AdoptForm {...rest} />}
    </Dialog>
  )
}

const AdoptForm = ({ words, record, scenario, onClose }: AdoptProps) => {
  const { say, ladder } = words
  const make = useMakeActions(words)
  const why = say('way:scenario.adoptWhy', { name: scenario.name })
  const actions = itemsOf(ladder).flatMap(({ id }) => {
    const to = scenario.ratings[id]
    const from = record.ratings[id] ?? null
    if (to === undefined || to <= (from ?? 0)) return []
    return [{ id, action: actionOf(words, record, { item: id, from, to }, { why, goal: null }) }]
  })
  const [left, setLeft] = useState<readonly string[]>(() => actions.slice(MOST).map(({ id }) => id))
  const chosen = actions.filter(({ id }) => !left.includes(id))
  return (
    <DialogForm
      verb={say('way:scenario.adoptVerb', { count: chosen.length })}
      ready={chosen.length > 0 && chosen.length <= MOST}
      onClose={onClose}
      onSubmit={() => make(chosen.map(({ action }) => action))}
    >
      {actions.length === 0 ? (
        <p className="s q">{say('way:scenario.adoptNone')}</p>
      ) : (
        <ul className="adopt-list">
          {actions.map(({ id, action }) => (
            <li key={id}>
              <Checkbox
                checked={!left.includes(id)}
                onChange={(on) => setLeft(on ? left.filter((each) => each !== id) : [...left, id])}
              >
                <span className="s">{action.title}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </DialogForm>
  )
}
