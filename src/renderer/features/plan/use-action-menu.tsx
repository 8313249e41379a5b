import type { ReactNode } from 'react'
import { useState } from 'react'
import { EditActionDialog } from '#renderer/components/action-dialog.tsx'
import { FailureDialog } from '#renderer/components/assessment-actions.tsx'
import { CyclePicker } from '#renderer/components/cycle-picker.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { DialogForm } from '#renderer/components/dialog-form.tsx'
import type { MenuItem } from '#renderer/components/menu.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { useCycleChoice } from '#renderer/components/use-cycle-choice.ts'
import { useActionCalls } from '#renderer/lib/action-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { Cycle } from '#shared/assessment-record.ts'
import { shifted } from './plan-groups.ts'

interface ActionMenu {
  readonly items: readonly (readonly MenuItem[])[]
  /** To be rendered beside the menu, which is gone by the time they open. */
  readonly dialogs: ReactNode
}

/** What can be done to an action: reword, carry into a cycle, order by hand, drop, open again, delete with a way back. */
export const useActionMenu = (action: Action, group: readonly Action[], cycles: readonly Cycle[]): ActionMenu => {
  const { say } = useWords()
  const calls = useActionCalls()
  const toast = useToast()
  const errorText = useErrorText()
  const [open, setOpen] = useState<'edit' | 'carry' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { id, title, state } = action
  const attempt = (work: Promise<unknown>, after?: () => void): void => {
    work.then(() => after?.()).catch((error: unknown) => setFailure(errorText(error)))
  }
  const remove = (): void =>
    attempt(calls.remove(id), () =>
      toast(say('common:actions.deleted', { title }), {
        label: say('common:undo'),
        onClick: () => attempt(calls.restore(id)),
      }),
    )
  const move = (by: -1 | 1): MenuItem[] => {
    const order = shifted(group, action, by)
    if (order === null) return []
    return [
      {
        id: by === -1 ? 'up' : 'down',
        label: say(by === -1 ? 'plan:menu.up' : 'plan:menu.down'),
        onSelect: () => attempt(calls.arrange(order.map((each) => each.id))),
      },
    ]
  }
  const stateItem = (to: Action['state'], label: string): MenuItem => ({
    id: to,
    label,
    onSelect: () => attempt(calls.setState(id, to)),
  })
  const first: MenuItem[] = [
    { id: 'edit', label: say('plan:menu.edit'), icon: 'pen', onSelect: () => setOpen('edit') },
    { id: 'carry', label: say('plan:menu.carry'), icon: 'calendar', onSelect: () => setOpen('carry') },
    ...move(-1),
    ...move(1),
  ]
  return {
    items: [
      first,
      state === 'open'
        ? [stateItem('dropped', say('plan:menu.drop'))]
        : [{ ...stateItem('open', say('plan:menu.reopen')), icon: 'reopen' }],
      [{ id: 'delete', label: say('common:actions.delete'), icon: 'trash', danger: true, onSelect: remove }],
    ],
    dialogs: (
      <>
        {open === 'edit' && <EditActionDialog action={action} onClose={() => setOpen(null)} />}
        {open === 'carry' && <CarryDialog action={action} cycles={cycles} onClose={() => setOpen(null)} />}
        <FailureDialog text={failure} onClose={() => setFailure(null)} />
      </>
    ),
  }
}

/** Into the newest cycle unless she chooses another. */
const CarryDialog = ({
  action,
  cycles,
  onClose,
}: {
  readonly action: Action
  readonly cycles: readonly Cycle[]
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const calls = useActionCalls()
  const choosing = useCycleChoice(cycles[0]?.id ?? action.cycle)
  return (
    <Dialog wide open onClose={onClose} title={say('plan:carry.title')} description={action.title}>
      <DialogForm
        verb={say('common:actions.move')}
        ready={choosing.isReady}
        onClose={onClose}
        onSubmit={async () => calls.carry([action.id], await choosing.resolve())}
      >
        <CyclePicker choosing={choosing} />
      </DialogForm>
    </Dialog>
  )
}
