import type { ReactNode } from 'react'
import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, CairnError, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useBackups, useTakeBackups } from '#renderer/lib/safety-calls.ts'
import { useCountsText } from '#renderer/lib/use-counts-text.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { BackupsState } from '#shared/store-safety.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { SettingRow } from './setting-row.tsx'

/** How old the last backup is, how to try it, to go back to one, and where else they go. */
export const BackupsSection = () => {
  const { say } = useWords()
  const state = useBackups().data
  const take = useTakeBackups()
  const errorText = useErrorText()
  const when = useWhen()
  const countsText = useCountsText()
  const [told, setTold] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [restoring, setRestoring] = useState(false)
  if (state === undefined) return null

  const attempt = async (work: () => Promise<string | null>): Promise<void> => {
    setFailure(null)
    setTold(null)
    try {
      setTold(await work())
    } catch (error) {
      setFailure(error)
    }
  }
  const change = (call: () => ReturnType<ReturnType<typeof bridge>['backupsState']>): void =>
    void attempt(async () => {
      take(await unwrap(call()))
      return null
    })
  const trial = (): void =>
    void attempt(async () => {
      const { atMs, counts, milliseconds } = await unwrap(bridge().backupsTry())
      return say('safety:backups.tried', { when: when(atMs), counts: countsText(counts), ms: milliseconds })
    })
  const why = failure ?? (state.failure === null ? null : new CairnError(state.failure))
  return (
    <section>
      <div className="head-line">
        <h2>{say('safety:backups.title')}</h2>
        <span className="s q">{say('safety:backups.lead')}</span>
      </div>
      <div className="card pad">
        <LastBackup state={state}>
          <button type="button" className="btn" onClick={() => change(bridge().backupsMake)}>
            {say('safety:backups.now')}
          </button>
          <button type="button" className="btn" disabled={state.backups.length === 0} onClick={trial}>
            {say('safety:backups.try')}
          </button>
          <button
            type="button"
            className="btn ghost"
            disabled={state.backups.length === 0}
            onClick={() => setRestoring(true)}
          >
            {say('safety:backups.restore')}
          </button>
        </LastBackup>
        {why !== null && (
          <p className="note danger" role="alert">
            <Icon name="warning" />
            {errorText(why)}
          </p>
        )}
        <p className="told s" role="status">
          {told}
        </p>
        <SettingRow
          title={say('safety:backups.second')}
          text={
            state.secondPlace === null ? (
              say('safety:backups.secondText')
            ) : (
              <>
                {say('safety:backups.secondSet', { folder: state.secondPlace })}
                {state.secondFailure !== null && (
                  <>
                    <br />
                    <b>{errorText(new CairnError(state.secondFailure))}</b>
                  </>
                )}
              </>
            )
          }
        >
          <button type="button" className="btn" onClick={() => change(bridge().backupsChoosePlace)}>
            {say('safety:backups.choose')}
          </button>
          {state.secondPlace !== null && (
            <button type="button" className="btn ghost" onClick={() => change(bridge().backupsForgetPlace)}>
              {say('safety:backups.forget')}
            </button>
          )}
        </SettingRow>
        {state.restored !== null && (
          <SettingRow
            title={say('safety:backups.restored')}
            text={say('safety:backups.restoredText', {
              at: when(state.restored.atMs),
              when: when(state.restored.backupAtMs),
            })}
          >
            {state.restored.canUndo && (
              <button
                type="button"
                className="btn"
                onClick={() => void attempt(async () => unwrap(bridge().backupsUndoRestore()).then(() => null))}
              >
                {say('safety:notice.undo')}
              </button>
            )}
          </SettingRow>
        )}
      </div>
      <RestoreDialog open={restoring} backups={state.backups} onClose={() => setRestoring(false)} />
    </section>
  )
}

const LastBackup = ({
  state: { backups },
  children,
}: {
  readonly state: BackupsState
  readonly children: ReactNode
}) => {
  const { say, format } = useWords()
  const when = useWhen()
  const now = useNow()
  const [newest] = backups
  const oldest = backups.at(-1)
  const size = format.bytes(backups.reduce((sum, { bytes }) => sum + bytes, 0))
  return (
    <SettingRow
      title={
        newest === undefined ? say('safety:backups.none') : say('safety:backups.last', { when: when(newest.atMs) })
      }
      text={
        oldest === undefined
          ? say('safety:backups.noneText')
          : say('safety:backups.facts', {
              count: backups.length,
              oldest: format.shortDate(oldest.atMs, now),
              size,
            })
      }
    >
      {children}
    </SettingRow>
  )
}
