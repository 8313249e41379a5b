import { useEffect, useRef, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { bridge, CairnError, unwrap } from '#renderer/lib/api.ts'
import { loadChineseFont } from '#renderer/lib/chinese-font.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useSystemTheme } from '#renderer/lib/use-system-theme.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { RecoveryState } from '#shared/store-safety.ts'
import { AfreshDialogs } from './afresh-dialogs.tsx'
import { ChooseBackupDialog } from './choose-backup-dialog.tsx'
import { RecoveryFacts } from './recovery-facts.tsx'
import { TakeAlteredDialog } from './take-altered-dialog.tsx'
import './recovery.css'

type Open = 'choose' | 'take' | 'afresh' | null

/**
 * The data can't be opened: what happened, what is safe, what may be missing, and the ways back. Nothing is done until
 * she chooses; Esc, and the button that has focus, leave everything as it is. [trust B6]
 */
export const RecoveryScreen = ({ state }: { readonly state: RecoveryState }) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const when = useWhen()
  const quit = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<Open>(null)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [newestGood] = state.backups.flatMap(({ reading, ...backup }) =>
    reading.state === 'whole' ? [{ ...backup, counts: reading.counts }] : [],
  )
  const close = (): void => setOpen(null)

  useSystemTheme()
  useEffect(() => {
    quit.current?.focus()
    void loadChineseFont()
  }, [])
  useEffect(() => {
    // A dialog in front takes Esc for itself.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && open === null && !event.defaultPrevented) void bridge().recoveryQuit()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])

  const attempt = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      setTold(await work())
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  // Where it works the page is loaded anew.
  const restore = (backup: string): void =>
    void attempt(async () => unwrap(bridge().recoveryRestore({ backup })).then(() => null))
  const keepCopy = (): void =>
    void attempt(async () => {
      const kept = await unwrap(bridge().recoveryKeepCopy())
      return kept === null ? null : say('safety:recovery.copied', { name: kept.name, folder: kept.folder })
    })
  const exportReadable = (): void =>
    void attempt(async () => {
      const written = await unwrap(bridge().recoveryExport())
      if (written === null) return null
      const { name, rows, missing, altered } = written
      return say('safety:recovery.exported', { name, rows, missing, altered })
    })

  return (
    <main className="recovery" aria-labelledby="recovery-title">
      <div className="recovery-card">
        <span className="seal caution">
          <Icon name="warning" />
        </span>
        <h1 id="recovery-title">{say(`safety:recovery.title.${titleOf(state)}`)}</h1>
        <p className="prose">
          <Reason state={state} />
        </p>
        <RecoveryFacts state={state} newestGood={newestGood} />
        {failure !== null && (
          <p className="note danger" role="alert">
            <Icon name="warning" />
            {errorText(failure)}
          </p>
        )}
        <p className="told" role="status">
          {told}
        </p>
        <div className="recovery-ways">
          {newestGood !== undefined && (
            <button type="button" className="btn big primary" disabled={busy} onClick={() => restore(newestGood.name)}>
              {say('safety:recovery.restore', { when: when(newestGood.atMs) })}
            </button>
          )}
          {state.backups.length > 1 && (
            <button type="button" className="btn big" disabled={busy} onClick={() => setOpen('choose')}>
              {say('safety:recovery.other')}
            </button>
          )}
          {state.canLook && (
            <button
              type="button"
              className="btn big"
              disabled={busy}
              onClick={() => void attempt(async () => unwrap(bridge().recoveryLook()).then(() => null))}
            >
              {say('safety:recovery.look')}
            </button>
          )}
          {state.changedAtMs !== null && (
            <button type="button" className="btn big" disabled={busy} onClick={keepCopy}>
              {say('safety:recovery.keepCopy')}
            </button>
          )}
          {state.canExport && (
            <button type="button" className="btn big" disabled={busy} onClick={exportReadable}>
              {say('safety:recovery.export')}
            </button>
          )}
          {state.canTakeAltered && (
            <button type="button" className="btn big" disabled={busy} onClick={() => setOpen('take')}>
              {say('safety:recovery.take')}
            </button>
          )}
          <button
            type="button"
            className="btn big"
            disabled={busy}
            onClick={() => void attempt(async () => unwrap(bridge().recoveryRetry()).then(() => null))}
          >
            {say('safety:recovery.tryAgain')}
          </button>
          <button ref={quit} type="button" className="btn big" onClick={() => void bridge().recoveryQuit()}>
            {say('safety:recovery.quit')}
          </button>
          {state.canStartAfresh && (
            <button type="button" className="btn big ghost last" disabled={busy} onClick={() => setOpen('afresh')}>
              {say('safety:recovery.afresh')}
            </button>
          )}
        </div>
        <p className="s q">{say('safety:recovery.next')}</p>
      </div>
      <ChooseBackupDialog open={open === 'choose'} backups={state.backups} onClose={close} onChoose={restore} />
      <TakeAlteredDialog
        open={open === 'take'}
        onClose={close}
        onConfirm={() => void attempt(async () => unwrap(bridge().recoveryTakeAltered()).then(() => null))}
      />
      <AfreshDialogs
        open={open === 'afresh'}
        onClose={close}
        onConfirm={() => void attempt(async () => unwrap(bridge().recoveryStartAfresh()).then(() => null))}
      />
    </main>
  )
}

const titleOf = ({ error }: RecoveryState): 'damaged' | 'altered' | 'missing' | 'other' => {
  if (error.code === 'database-damaged') return 'damaged'
  if (error.code === 'database-altered') return 'altered'
  return error.code === 'database-missing' || error.code === 'database-empty' ? 'missing' : 'other'
}

const Reason = ({ state }: { readonly state: RecoveryState }) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const { error, fileName } = state
  if (error.code === 'database-damaged') return <Rich text={say('safety:recovery.damaged', { file: fileName })} />
  if (error.code === 'database-altered') {
    const count = Number(error.detail?.['rows'] ?? 0)
    return <Rich text={say('safety:recovery.altered', { file: fileName, count })} />
  }
  return <>{errorText(new CairnError(error))}</>
}
