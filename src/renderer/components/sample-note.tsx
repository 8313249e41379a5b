import { useState } from 'react'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useSample } from '#renderer/lib/use-sample.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Icon } from './icon.tsx'
import { useToast } from './toasts.tsx'

/** Says that some of what is here is a sample, and takes it out in one go. Nothing where there is none. */
export const SampleNote = () => {
  const { say } = useWords()
  const errorText = useErrorText()
  const toast = useToast()
  const { samples, remove } = useSample()
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  if (samples === 0) return null
  return (
    <div className="note sample">
      <Icon name="info" />
      <div className="row">
        <p className="grow">{failure === null ? say('home:sample.note', { count: samples }) : errorText(failure)}</p>
        <button type="button" className="btn" onClick={() => setAsked(true)}>
          {say('home:sample.remove')}
        </button>
      </div>
      <ConfirmDialog
        open={asked}
        title={say('home:sample.removeTitle')}
        text={say('home:sample.removeText')}
        verb={say('home:sample.remove')}
        danger
        onConfirm={() => void remove().then(() => toast(say('home:sample.removed')), setFailure)}
        onClose={() => setAsked(false)}
      />
    </div>
  )
}
