import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { Icon } from './icon.tsx'

/** A screen whose data could not be read: what happened, and another try. */
export const LoadError = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const { say } = useWords()
  const text = useErrorText()
  return (
    <div className="page">
      <div className="note danger" role="alert">
        <Icon name="warning" />
        <div>
          <p>{text(error)}</p>
          <button type="button" className="btn" onClick={onRetry}>
            {say('common:retry')}
          </button>
        </div>
      </div>
    </div>
  )
}
