import { useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useActionCalls } from '#renderer/lib/action-calls.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action, NewAction, Raise } from '#shared/action.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AimIn } from './action-aim.tsx'
import { ActionFieldset, type ActionTexts } from './action-fieldset.tsx'
import { CyclePicker } from './cycle-picker.tsx'
import { Dialog } from './dialog.tsx'
import { DialogForm } from './dialog-form.tsx'
import { RaiseChoices } from './raise-choices.tsx'
import { useToast } from './toasts.tsx'
import { useCycleChoice } from './use-cycle-choice.ts'
import './actions.css'

/** What an action is planned for: everything but what the person writes. */
export type ActionDraft = Omit<NewAction, 'title' | 'why' | 'dueOn'> & { readonly why?: string }

const PLAN = '/growth/plan'
const EMPTY: ActionTexts = { title: '', why: '', dueOn: null }

/** Plans an action. What it is to move is there already, and may be narrowed down to single rows. */
export const NewActionDialog = ({
  draft,
  ladder,
  onClose,
}: {
  readonly draft: ActionDraft
  /** The ladder of what it aims at; null where it has no aim. */
  readonly ladder: Ladder | null
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const calls = useActionCalls()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [texts, setTexts] = useState<ActionTexts>({ ...EMPTY, why: draft.why ?? '' })
  const [raises, setRaises] = useState<readonly Raise[]>(draft.raises)
  const choosing = useCycleChoice(draft.cycle)
  const toast = useToast()
  const [location, navigate] = useLocation()
  return (
    <Dialog wide open onClose={onClose} title={say('plan:new.title')} initialFocus={first}>
      <DialogForm
        verb={say('plan:new.verb')}
        ready={texts.title.trim() !== '' && choosing.isReady}
        onClose={onClose}
        onSubmit={async () => {
          const { ladder: hash, competency, promotion, assessment } = draft
          const cycle = await choosing.resolve()
          const action = { ...texts, title: texts.title.trim(), ladder: hash, competency, promotion, assessment, cycle }
          await calls.create([{ ...action, raises: [...raises] }])
          if (location !== PLAN) {
            toast(say('plan:new.made', { title: action.title }), {
              label: say('plan:new.see'),
              onClick: () => navigate(PLAN),
            })
          }
        }}
      >
        {ladder !== null && (
          <p className="s q">
            <AimIn ladder={ladder} action={{ ...draft, raises: draft.raises.length > 1 ? [] : draft.raises }} />
          </p>
        )}
        <ActionFieldset texts={texts} onChange={setTexts} idPrefix={id} titleRef={first} />
        {ladder !== null && draft.raises.length > 1 && (
          <RaiseChoices ladder={ladder} all={draft.raises} chosen={raises} onChange={setRaises} />
        )}
        <CyclePicker choosing={choosing} />
      </DialogForm>
    </Dialog>
  )
}

/** Other words, another day. */
export const EditActionDialog = ({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) => {
  const { say } = useWords()
  const calls = useActionCalls()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const { title, why, dueOn } = action
  const [texts, setTexts] = useState<ActionTexts>({ title, why, dueOn })
  return (
    <Dialog wide open onClose={onClose} title={say('plan:edit.title')} initialFocus={first}>
      <DialogForm
        verb={say('common:save')}
        ready={texts.title.trim() !== ''}
        onClose={onClose}
        onSubmit={() => calls.update(action.id, { ...texts, title: texts.title.trim() })}
      >
        <ActionFieldset texts={texts} onChange={setTexts} idPrefix={id} titleRef={first} />
      </DialogForm>
    </Dialog>
  )
}
