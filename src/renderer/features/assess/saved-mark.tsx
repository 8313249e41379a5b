import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { SaveState } from './use-assessment.ts'

/** "Saved 14:32:08" only once it is on disk; the live region says it without the time, and only when the state changes. */
export const SavedMark = ({
  saveState,
  updatedAtMs,
}: {
  readonly saveState: SaveState
  readonly updatedAtMs: number
}) => {
  const { say, format } = useWords()
  const failed = saveState.kind === 'failed'
  const saving = saveState.kind === 'saving'
  const atMs = saveState.kind === 'saved' ? saveState.atMs : updatedAtMs
  return (
    <>
      <span
        className={failed ? 'saved failed' : 'saved'}
        aria-hidden="true"
        data-save={saveState.kind}
        data-saved-at={atMs}
      >
        {failed && <Icon name="warning" />}
        {!failed && !saving && <Icon name="check" />}
        {failed
          ? say('assess:notSaved')
          : saving
            ? say('assess:saving')
            : say('assess:savedAt', { time: format.time(atMs) })}
      </span>
      <span className="sr" role="status">
        {failed ? say('assess:notSaved') : saving || saveState.kind === 'idle' ? '' : say('assess:saved')}
      </span>
    </>
  )
}
