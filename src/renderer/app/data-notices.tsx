import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, CairnError, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { safetyKeys, useBackups } from '#renderer/lib/safety-calls.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import './data-notices.css'

/** How often it is looked whether a backup failed, or is overdue. */
const LOOK_MS = 5 * 60_000

/** What she should know of her data's safety, at the top of every screen, until it is dealt with or put away. */
export const DataNotices = () => {
  const { say } = useWords()
  const errorText = useErrorText()
  const when = useWhen()
  const client = useQueryClient()
  const backups = useBackups()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const { refetch } = backups
  useEffect(() => {
    const timer = setInterval(() => void refetch(), LOOK_MS)
    return () => clearInterval(timer)
  }, [refetch])
  const state = backups.data
  if (state === undefined) return null

  const notices = [
    ...(state.failure === null
      ? []
      : [{ id: 'failing', text: say('safety:notice.failing', { why: errorText(new CairnError(state.failure)) }) }]),
    ...(state.secondFailure === null || state.secondFailure.code === 'second-place-missing'
      ? [] // a stick that is not plugged in is no trouble; Settings says so
      : [{ id: 'second', text: say('safety:notice.second', { why: errorText(new CairnError(state.secondFailure)) }) }]),
    ...(state.isOverdue ? [{ id: 'overdue', text: say('safety:notice.overdue') }] : []),
    ...(state.isSpaceShort ? [{ id: 'space', text: say('safety:notice.spaceShort') }] : []),
    ...(state.foreignLogs.length > 0
      ? [{ id: 'foreign', text: say('safety:notice.foreign', { names: state.foreignLogs.join(', ') }) }]
      : []),
    ...(state.folderKind === 'local' ? [] : [{ id: 'folder', text: say(`safety:folder.${state.folderKind}`) }]),
  ].filter(({ id }) => !hidden.has(id))
  const { restored, looking } = state
  return (
    <>
      {looking !== null && (
        <div className="data-notice warn" role="status">
          <Icon name="warning" />
          <p className="grow">
            {[
              say('safety:looking.text'),
              errorText(new CairnError(looking.why)),
              ...(looking.left > 0 ? [say('safety:looking.left', { count: looking.left })] : []),
            ].join(say('explain:sentenceGap'))}
          </p>
          <Link className="btn" href="/settings">
            {say('safety:looking.export')}
          </Link>
          {/* Where the file can be opened by now, it is; otherwise the ways back are shown. */}
          <button type="button" className="btn" onClick={() => void bridge().recoveryRetry()}>
            {say('safety:looking.back')}
          </button>
        </div>
      )}
      {restored !== null && (
        <div className="data-notice" role="status">
          <Icon name="info" />
          <p className="grow">{say('safety:notice.restored', { when: when(restored.backupAtMs) })}</p>
          {restored.canUndo && (
            // Where it works the page is loaded anew.
            <button type="button" className="btn" onClick={() => void bridge().backupsUndoRestore()}>
              {say('safety:notice.undo')}
            </button>
          )}
          <button
            type="button"
            className="btn ghost"
            onClick={() =>
              void unwrap(bridge().backupsKeepRestore()).then(() =>
                client.invalidateQueries({ queryKey: safetyKeys.backups }),
              )
            }
          >
            {say('safety:notice.keep')}
          </button>
        </div>
      )}
      {notices.map(({ id, text }) => (
        <div key={id} className="data-notice warn" role="status">
          <Icon name="warning" />
          <p className="grow">{text}</p>
          <Link className="btn" href="/settings">
            {say('safety:notice.toBackups')}
          </Link>
          <button
            type="button"
            className="btn ghost icon"
            aria-label={say('safety:notice.hide')}
            onClick={() => setHidden((before) => new Set([...before, id]))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </>
  )
}
