import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { SaveState } from './use-assessment.ts'

/** Stays until what was typed is on disk; never the mark in the corner alone. What waits can be kept elsewhere meanwhile. */
export const SaveBanner = ({
  id,
  saveState,
  waiting,
  onRetry,
}: {
  readonly id: AssessmentId
  readonly saveState: SaveState
  readonly waiting: readonly Change[]
  readonly onRetry: () => Promise<void>
}) => {
  const { say } = useWords()
  const text = useErrorText()
  const [copied, setCopied] = useState<string | null>(null)
  if (saveState.kind !== 'failed') return null
  const copy = async (): Promise<void> => {
    try {
      const written = await unwrap(bridge().assessmentSaveCopy({ id, changes: [...waiting] }))
      setCopied(written === null ? null : say('safety:unsaved.copied', { name: written.name, folder: written.folder }))
    } catch (error) {
      setCopied(text(error))
    }
  }
  return (
    <div className="save-banner" role="alert" data-failure={saveState.error.code}>
      <Icon name="warning" />
      <p className="grow">
        <b>{say('assess:notSaved')}</b>{' '}
        {[text(saveState.error), say('assess:keptHere'), ...(copied === null ? [] : [copied])].join(
          say('explain:sentenceGap'),
        )}
      </p>
      <button type="button" className="btn" onClick={() => void onRetry()}>
        {say('common:retry')}
      </button>
      <button type="button" className="btn" onClick={() => void copy()}>
        {say('safety:unsaved.copy')}
      </button>
    </div>
  )
}
