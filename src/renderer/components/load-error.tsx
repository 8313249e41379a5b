import { Link } from 'wouter'
import { CairnError } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { Icon } from './icon.tsx'

/**
 * Something that could not be read: what happened, what is safe, and what to do next. What is gone stays gone however
 * often it is tried: then there is only the way on.
 */
export const LoadError = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const { say } = useWords()
  const text = useErrorText()
  const isGone = error instanceof CairnError && error.code === 'not-found'
  return (
    <div className="page">
      <div className="note danger load-error" role="alert">
        <Icon name="warning" />
        <div>
          <h2>{say('common:unread.title')}</h2>
          <p>{text(error)}</p>
          <p className="q">{say('common:unread.safe')}</p>
          <p className="row">
            {onRetry !== undefined && !isGone && (
              <button type="button" className="btn" onClick={onRetry}>
                {say('common:retry')}
              </button>
            )}
            <Link href="/" className="btn">
              {say('common:fault.home')}
            </Link>
          </p>
        </div>
      </div>
    </div>
  )
}
