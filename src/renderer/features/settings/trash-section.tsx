import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { safetyKeys, useRestore, useTrash } from '#renderer/lib/safety-calls.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Purged, TrashEntry } from '#shared/store-safety.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { SettingRow } from './setting-row.tsx'
import { useTrashName } from './use-trash-name.ts'

/** What was deleted in the last thirty days: back, or gone for good. */
export const TrashSection = () => {
  const { say, format } = useWords()
  const client = useQueryClient()
  const toast = useToast()
  const now = useNow()
  const nameOf = useTrashName()
  const errorText = useErrorText()
  const takeBack = useRestore()
  const entries = useTrash().data ?? []
  const [purging, setPurging] = useState<TrashEntry | 'all' | null>(null)
  const [told, setTold] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<unknown>(null)

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure(null)
    setTold([])
    try {
      await work()
    } catch (error) {
      setFailure(error)
    }
    await client.invalidateQueries({ queryKey: safetyKeys.trash })
    await client.invalidateQueries({ queryKey: safetyKeys.backups })
  }
  const restore = (entry: TrashEntry): void =>
    void attempt(async () => {
      await takeBack(entry.entry)
      toast(say('safety:trash.restored', { title: nameOf(entry) }))
    })
  const purge = (entry: TrashEntry | 'all', backups: boolean): void =>
    void attempt(async () => {
      const purged = await unwrap(
        entry === 'all' ? bridge().trashEmpty({ backups }) : bridge().trashPurge({ entry: entry.entry, backups }),
      )
      setTold(tellOf(purged))
    })
  const tellOf = ({ purged, backups }: Purged): readonly string[] => {
    const gone = say('safety:trash.gone', { count: purged })
    if (backups === null) return [gone]
    return [
      gone,
      say('safety:trash.rewritten', { count: backups.rewritten }),
      ...(backups.failed > 0 ? [say('safety:trash.notRewritten', { count: backups.failed })] : []),
      ...(backups.isSecondMissing ? [say('safety:trash.secondMissing')] : []),
    ]
  }
  return (
    <section>
      <div className="head-line">
        <h2>{say('safety:trash.title')}</h2>
        <span className="s q">{say('safety:trash.lead')}</span>
      </div>
      <div className="card pad">
        {entries.length === 0 && <p className="set s q">{say('safety:trash.empty')}</p>}
        {entries.map((entry) => (
          <SettingRow
            key={`${entry.entry.kind} ${entry.entry.id}`}
            title={nameOf(entry)}
            text={[
              say(`safety:trash.kind.${entry.entry.kind}`),
              ...(entry.entry.kind === 'assessment' ? [say('safety:trash.answers', { count: entry.answers })] : []),
              say('safety:trash.times', {
                deleted: format.shortDate(entry.deletedAtMs, now),
                goes: format.shortDate(entry.goesAtMs, now),
              }),
            ].join(' · ')}
          >
            <button
              type="button"
              className="btn"
              aria-label={say('safety:trash.restoreName', { title: nameOf(entry) })}
              onClick={() => restore(entry)}
            >
              {say('safety:trash.restore')}
            </button>
            <button
              type="button"
              className="btn ghost"
              aria-label={say('safety:trash.purgeName', { title: nameOf(entry) })}
              onClick={() => setPurging(entry)}
            >
              {say('safety:trash.purge')}
            </button>
          </SettingRow>
        ))}
        {entries.length > 1 && (
          <div className="set">
            <span className="grow" />
            <button type="button" className="btn danger" onClick={() => setPurging('all')}>
              <Icon name="trash" />
              {say('safety:trash.emptyAll')}
            </button>
          </div>
        )}
        <div role="status">
          {told.map((line) => (
            <p key={line} className="s q">
              {line}
            </p>
          ))}
        </div>
        {failure !== null && (
          <p className="note danger" role="alert">
            <Icon name="warning" />
            {errorText(failure)}
          </p>
        )}
      </div>
      <PurgeDialog entry={purging} onClose={() => setPurging(null)} onPurge={purge} />
    </section>
  )
}
