import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useAssessmentCalls } from '#renderer/lib/assessment-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { safetyKeys, useTrash } from '#renderer/lib/safety-calls.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { TrashEntry } from '#shared/store-safety.ts'
import { SettingRow } from './setting-row.tsx'

/** What was deleted in the last thirty days: back, or gone for good. */
export const TrashSection = () => {
  const { say, format } = useWords()
  const client = useQueryClient()
  const toast = useToast()
  const now = useNow()
  const errorText = useErrorText()
  const calls = useAssessmentCalls()
  const entries = useTrash().data ?? []
  const [purging, setPurging] = useState<TrashEntry | null>(null)
  const [emptying, setEmptying] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(error)
    }
    await client.invalidateQueries({ queryKey: safetyKeys.trash })
    await client.invalidateQueries({ queryKey: safetyKeys.backups })
  }
  const restore = ({ id, title }: TrashEntry): void =>
    void attempt(async () => {
      await calls.restore(id)
      toast(say('safety:trash.restored', { title }))
    })
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
            key={entry.id}
            title={entry.title}
            text={say('safety:trash.entry', {
              count: entry.answers,
              deleted: format.shortDate(entry.deletedAtMs, now),
              goes: format.shortDate(entry.goesAtMs, now),
            })}
          >
            <button
              type="button"
              className="btn"
              aria-label={say('safety:trash.restoreName', { title: entry.title })}
              onClick={() => restore(entry)}
            >
              {say('safety:trash.restore')}
            </button>
            <button
              type="button"
              className="btn ghost"
              aria-label={say('safety:trash.purgeName', { title: entry.title })}
              onClick={() => setPurging(entry)}
            >
              {say('safety:trash.purge')}
            </button>
          </SettingRow>
        ))}
        {entries.length > 1 && (
          <div className="set">
            <span className="grow" />
            <button type="button" className="btn danger" onClick={() => setEmptying(true)}>
              <Icon name="trash" />
              {say('safety:trash.emptyAll')}
            </button>
          </div>
        )}
        {failure !== null && (
          <p className="note danger" role="alert">
            <Icon name="warning" />
            {errorText(failure)}
          </p>
        )}
      </div>
      <ConfirmDialog
        danger
        open={purging !== null}
        title={say('safety:trash.purgeTitle', { title: purging?.title ?? '' })}
        text={say('safety:trash.purgeText')}
        verb={say('safety:trash.purgeVerb')}
        onClose={() => setPurging(null)}
        onConfirm={() => {
          if (purging !== null) void attempt(() => unwrap(bridge().trashPurge({ id: purging.id })))
        }}
      />
      <ConfirmDialog
        danger
        open={emptying}
        title={say('safety:trash.emptyTitle')}
        text={say('safety:trash.emptyText')}
        verb={say('safety:trash.emptyVerb')}
        onClose={() => setEmptying(false)}
        onConfirm={() => void attempt(() => unwrap(bridge().trashEmpty()))}
      />
    </section>
  )
}
