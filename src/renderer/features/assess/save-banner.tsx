import { Icon } from '#renderer/components/icon.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { SaveState } from './use-assessment.ts'

/** Stays until what was typed is on disk; never the mark in the corner alone. */
export const SaveBanner = ({
  saveState,
  onRetry,
}: {
  readonly saveState: SaveState
  readonly onRetry: () => Promise<void>
}) => {
  const { say } = useWords()
  const text = useErrorText()
  if (saveState.kind !== 'failed') return null
  return (
    <div className="save-banner" role="alert">
      <Icon name="warning" />
      <p className="grow">
        <b>{say('assess:notSaved')}</b> {text(saveState.error)} {say('assess:keptHere')}
      </p>
      <button type="button" className="btn" onClick={() => void onRetry()}>
        {say('common:retry')}
      </button>
    </div>
  )
}
