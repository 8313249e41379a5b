import type { ReactNode } from 'react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAssessmentCalls } from '#renderer/lib/assessment-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { type ActedOn, DuplicateDialog, MoveDialog, RenameDialog } from './assessment-dialogs.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Dialog } from './dialog.tsx'
import { FormDialog } from './form-dialog.tsx'
import type { MenuItem } from './menu.tsx'
import { useToast } from './toasts.tsx'

export interface AssessmentMenu {
  readonly items: readonly (readonly MenuItem[])[]
  /** To be rendered beside the menu, which is gone by the time they open. */
  readonly dialogs: ReactNode
}

/**
 * What can be done to an assessment as a whole: rename, duplicate, move to a cycle, reopen where it is completed, delete
 * with a way back.
 * @param options.onDeleted where the screen that shows it goes once it is gone
 */
export const useAssessmentMenu = (
  assessment: ActedOn,
  options: { readonly onDeleted?: () => void } = {},
): AssessmentMenu => {
  const { say } = useWords()
  const errorText = useErrorText()
  const toast = useToast()
  const calls = useAssessmentCalls()
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<'rename' | 'duplicate' | 'move' | 'form' | 'reopen' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { id, title, status, perspective } = assessment
  const close = (): void => setOpen(null)

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      setFailure(errorText(error))
    }
  }
  const remove = (): Promise<void> =>
    attempt(async () => {
      await calls.remove(id, options.onDeleted)
      toast(say('common:actions.deleted', { title }), {
        label: say('common:undo'),
        onClick: () =>
          void calls.restore(id).catch((error: unknown) => {
            toast(say('common:actions.notRestored', { title, why: errorText(error) }))
          }),
      })
    })
  const reopen = (): Promise<void> =>
    attempt(async () => {
      await calls.reopen(id)
      toast(say('common:actions.reopened', { title }))
    })
  const onMade = (made: AssessmentRecord): void =>
    toast(say('common:actions.duplicated', { title: made.title }), {
      label: say('common:actions.open'),
      onClick: () => navigate(`/assess/${made.id}`),
    })

  return {
    items: [
      [
        { id: 'rename', label: say('common:actions.renameMore'), icon: 'pen', onSelect: () => setOpen('rename') },
        {
          id: 'duplicate',
          label: say('common:actions.duplicateMore'),
          icon: 'copy',
          onSelect: () => setOpen('duplicate'),
        },
        { id: 'move', label: say('common:actions.moveMore'), icon: 'calendar', onSelect: () => setOpen('move') },
        ...(perspective === 'self'
          ? [{ id: 'form', label: say('exchange:form.action'), icon: 'talk', onSelect: () => setOpen('form') } as const]
          : []),
        ...(status === 'completed'
          ? [
              {
                id: 'reopen',
                label: say('common:actions.reopenMore'),
                icon: 'reopen',
                onSelect: () => setOpen('reopen'),
              } as const,
            ]
          : []),
      ],
      [
        {
          id: 'delete',
          label: say('common:actions.delete'),
          icon: 'trash',
          danger: true,
          onSelect: () => void remove(),
        },
      ],
    ],
    dialogs: (
      <>
        {open === 'rename' && <RenameDialog assessment={assessment} onClose={close} />}
        {open === 'duplicate' && <DuplicateDialog assessment={assessment} onClose={close} onMade={onMade} />}
        {open === 'move' && <MoveDialog assessment={assessment} onClose={close} />}
        {open === 'form' && <FormDialog assessment={assessment} onClose={close} />}
        <ReopenDialog open={open === 'reopen'} onClose={close} onConfirm={() => void reopen()} />
        <FailureDialog text={failure} onClose={() => setFailure(null)} />
      </>
    ),
  }
}

/** A completed assessment is a snapshot: it is opened again on purpose, and history shows that it was. */
export const ReopenDialog = (props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}) => {
  const { say } = useWords()
  return (
    <ConfirmDialog
      {...props}
      title={say('common:actions.reopenTitle')}
      text={say('common:actions.reopenText')}
      verb={say('common:actions.reopen')}
    />
  )
}

/** What could not be done, and why; it stays until it is read. */
export const FailureDialog = ({ text, onClose }: { readonly text: string | null; readonly onClose: () => void }) => {
  const { say } = useWords()
  return (
    <Dialog open={text !== null} onClose={onClose} title={say('common:actions.failed')} description={text ?? ''}>
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:close')}
        </button>
      </div>
    </Dialog>
  )
}
