import { useId, useState } from 'react'
import { Dialog } from '#renderer/components/dialog.tsx'
import { DialogForm } from '#renderer/components/dialog-form.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keepComposing } from '#renderer/lib/keep-composing.ts'
import { useBackups } from '#renderer/lib/safety-calls.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Asks twice: what goes is said, and a word is typed. The page begins anew once it is done. */
export const DeleteDialog = ({
  assessments,
  onClose,
}: {
  readonly assessments: number
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const id = useId()
  const second = useBackups().data?.secondPlace
  const [typed, setTyped] = useState('')
  const word = say('exchange:delete.word')
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('exchange:delete.title')}
      description={say('exchange:delete.what', { count: assessments })}
    >
      <DialogForm
        verb={say('exchange:delete.verb')}
        danger
        ready={typed.trim().toLowerCase() === word.toLowerCase()}
        onSubmit={async () => {
          await unwrap(bridge().dataDelete({ sure: true }))
        }}
        onClose={onClose}
      >
        <p className="s q">
          {say('exchange:delete.stays')}
          {typeof second === 'string' &&
            `${say('exchange:sentenceGap')}${say('exchange:delete.second', { folder: second })}`}
        </p>
        <div>
          <label className="l" htmlFor={id}>
            {say('exchange:delete.label', { word })}
          </label>
          <input
            id={id}
            className="field"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={keepComposing}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </DialogForm>
    </Dialog>
  )
}
