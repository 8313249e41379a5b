import type { RefObject } from 'react'
import { useId, useRef, useState } from 'react'
import { useAssessmentCalls } from '#renderer/lib/assessment-calls.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import { CyclePicker } from './cycle-picker.tsx'
import { Dialog } from './dialog.tsx'
import { DialogForm } from './dialog-form.tsx'
import { useCycleChoice } from './use-cycle-choice.ts'

/** What the menu and its dialogs need to know of an assessment; a record is one, and a summary too. */
export type ActedOn = Pick<AssessmentSummary, 'id' | 'title' | 'cycle' | 'status' | 'ladder' | 'target' | 'perspective'>

interface DialogProps {
  readonly assessment: ActedOn
  readonly onClose: () => void
}

export const RenameDialog = ({ assessment, onClose }: DialogProps) => {
  const { say } = useWords()
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog open onClose={onClose} title={say('common:actions.renameTitle')} initialFocus={field}>
      <RenameForm assessment={assessment} onClose={onClose} field={field} />
    </Dialog>
  )
}

const RenameForm = ({
  assessment,
  onClose,
  field,
}: DialogProps & { readonly field: RefObject<HTMLInputElement | null> }) => {
  const { say } = useWords()
  const { rename } = useAssessmentCalls()
  const [title, setTitle] = useState(assessment.title)
  return (
    <DialogForm
      verb={say('common:save')}
      ready={title.trim() !== ''}
      onClose={onClose}
      onSubmit={() => rename(assessment.id, title.trim())}
    >
      <TitleField title={title} onChange={setTitle} field={field} />
    </DialogForm>
  )
}

export const MoveDialog = ({ assessment, onClose }: DialogProps) => {
  const { say } = useWords()
  const { move } = useAssessmentCalls()
  const choosing = useCycleChoice(assessment.cycle?.id ?? null)
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={say('common:actions.moveTitle')}
      description={say('common:actions.moveText')}
    >
      <DialogForm
        verb={say('common:actions.move')}
        ready={choosing.isReady}
        onClose={onClose}
        onSubmit={async () => move(assessment.id, await choosing.resolve())}
      >
        <CyclePicker choosing={choosing} />
      </DialogForm>
    </Dialog>
  )
}

/** @param props.onMade told of the copy, which is a draft */
export const DuplicateDialog = ({
  assessment,
  onClose,
  onMade,
}: DialogProps & { readonly onMade: (made: AssessmentRecord) => void }) => {
  const { say } = useWords()
  const { duplicate } = useAssessmentCalls()
  const choosing = useCycleChoice(assessment.cycle?.id ?? null)
  const [title, setTitle] = useState(say('common:actions.copyOf', { title: assessment.title }).slice(0, 200))
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={say('common:actions.duplicateTitle')}
      description={say('common:actions.duplicateText')}
    >
      <DialogForm
        verb={say('common:actions.duplicate')}
        ready={title.trim() !== '' && choosing.isReady}
        onClose={onClose}
        onSubmit={async () => onMade(await duplicate(assessment.id, title.trim(), await choosing.resolve()))}
      >
        <TitleField title={title} onChange={setTitle} />
        <CyclePicker choosing={choosing} />
      </DialogForm>
    </Dialog>
  )
}

const TitleField = ({
  title,
  onChange,
  field,
}: {
  readonly title: string
  readonly onChange: (title: string) => void
  readonly field?: RefObject<HTMLInputElement | null>
}) => {
  const { say } = useWords()
  const id = useId()
  return (
    <div>
      <label className="l" htmlFor={id}>
        {say('common:actions.titleField')}
      </label>
      <input
        id={id}
        ref={field}
        className="field"
        value={title}
        maxLength={200}
        required
        onFocus={(event) => event.target.select()}
        // Enter that ends a composition is not the Enter that submits.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
        }}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
