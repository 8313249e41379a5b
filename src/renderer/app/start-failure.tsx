import { Icon } from '#renderer/components/icon.tsx'
import type { CairnError } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useSystemTheme } from '#renderer/lib/use-system-theme.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** The store could not be opened: what happened, what is safe, what to do. Nothing was changed. */
export const StartFailure = ({ error }: { readonly error: CairnError }) => {
  const { say } = useWords()
  const text = useErrorText()
  useSystemTheme()
  return (
    <main className="state-page">
      <div className="state-card">
        <div className="row">
          <span className="seal danger">
            <Icon name="warning" />
          </span>
          <h1>{say('errors:start.title')}</h1>
        </div>
        <p>{text(error)}</p>
        <p className="q">{say('errors:start.safe')}</p>
      </div>
    </main>
  )
}
