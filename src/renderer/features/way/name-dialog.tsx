import type { RefObject } from 'react'
import { useId, useRef, useState } from 'react'
import { Dialog } from '#renderer/components/dialog.tsx'
import { DialogForm } from '#renderer/components/dialog-form.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

interface NameProps {
  readonly verb: string
  readonly suggested: string
  readonly onName: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks what a scenario is to be called. */
export const NameDialog = ({
  open,
  title,
  text,
  ...rest
}: NameProps & { readonly open: boolean; readonly title: string; readonly text?: string }) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog open={open} onClose={rest.onClose} title={title} description={text} initialFocus={field}>
      {open && <NameForm {...rest} field={field} />}
    </Dialog>
  )
}

const NameForm = ({
  verb,
  suggested,
  onName,
  onClose,
  field,
}: NameProps & { readonly field: RefObject<HTMLInputElement | null> }) => {
  const { say } = useWords()
  const id = useId()
  const [name, setName] = useState(suggested)
  return (
    <DialogForm verb={verb} ready={name.trim() !== ''} onClose={onClose} onSubmit={() => onName(name.trim())}>
      <div>
        <label className="l" htmlFor={id}>
          {say('way:scenario.name')}
        </label>
        <input
          id={id}
          ref={field}
          className="field"
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </DialogForm>
  )
}
