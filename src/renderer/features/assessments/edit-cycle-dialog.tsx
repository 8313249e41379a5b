import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CycleFieldset } from '#renderer/components/cycle-fieldset.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { keys } from '#renderer/lib/queries.ts'
import { useRestore } from '#renderer/lib/safety-calls.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Cycle, CycleFields } from '#shared/assessment-record.ts'

/** A cycle's name and dates; one that holds nothing can be deleted. */
export const EditCycleDialog = ({ cycle, onClose }: { readonly cycle: Cycle | null; readonly onClose: () => void }) => {
  const { say } = useWords()
  return (
    <Dialog wide open={cycle !== null} onClose={onClose} title={say('home:cycle.title')}>
      {cycle !== null && <EditCycleForm cycle={cycle} onClose={onClose} />}
    </Dialog>
  )
}

const EditCycleForm = ({ cycle, onClose }: { readonly cycle: Cycle; readonly onClose: () => void }) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const client = useQueryClient()
  const toast = useToast()
  const restore = useRestore()
  const [fields, setFields] = useState<CycleFields>({
    name: cycle.name,
    startsOn: cycle.startsOn,
    endsOn: cycle.endsOn,
  })
  const [failure, setFailure] = useState<unknown>(null)
  const done = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
      // Assessments carry their cycle's name.
      await client.invalidateQueries({ queryKey: keys.cycles })
      await client.invalidateQueries({ queryKey: keys.assessments })
      await client.invalidateQueries({ queryKey: ['assessment'] })
      onClose()
    } catch (error) {
      setFailure(error)
    }
  }
  const remove = async (): Promise<void> => {
    await unwrap(bridge().cycleDelete({ id: cycle.id }))
    toast(say('home:cycle.deleted', { name: cycle.name }), {
      label: say('common:undo'),
      onClick: () => void restore({ kind: 'cycle', id: cycle.id }).catch((error: unknown) => toast(errorText(error))),
    })
  }
  return (
    <form
      className="new-assessment"
      onSubmit={(event) => {
        event.preventDefault()
        if (fields.name.trim() !== '')
          void done(() =>
            unwrap(bridge().cycleUpdate({ id: cycle.id, fields: { ...fields, name: fields.name.trim() } })),
          )
      }}
    >
      <CycleFieldset fields={fields} onChange={setFields} idPrefix="edit-cycle" />
      {failure !== null && (
        <p className="note danger" role="alert">
          {errorText(failure)}
        </p>
      )}
      <div className="dialog-buttons">
        {cycle.assessments === 0 && (
          <button type="button" className="btn big danger" onClick={() => void done(remove)}>
            {say('home:cycle.delete')}
          </button>
        )}
        <span className="grow" />
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
        <button type="submit" className="btn big primary" disabled={fields.name.trim() === ''}>
          {say('common:save')}
        </button>
      </div>
    </form>
  )
}
