import { Icon } from '#renderer/components/icon.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useCountsText } from '#renderer/lib/use-counts-text.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { BackupCounts, BackupEntry, RecoveryState } from '#shared/store-safety.ts'

/** What is safe, what may be missing, and what is kept. */
export const RecoveryFacts = ({
  state,
  newestGood,
}: {
  readonly state: RecoveryState
  /** The newest backup that is whole. */
  readonly newestGood: (BackupEntry & { readonly counts: BackupCounts }) | undefined
}) => {
  const { say } = useWords()
  const when = useWhen()
  const countsText = useCountsText()
  return (
    <dl className="facts">
      {state.canLook || newestGood !== undefined ? (
        <div className="safe">
          <dt>
            <Icon name="check" />
            {say('safety:recovery.safe')}
          </dt>
          <dd>
            {state.canLook || newestGood === undefined ? (
              say('safety:recovery.safeFile')
            ) : (
              <Rich
                text={say('safety:recovery.safeBackup', {
                  when: when(newestGood.atMs),
                  counts: countsText(newestGood.counts),
                })}
              />
            )}
          </dd>
        </div>
      ) : (
        <div className="lacking">
          <dt>
            <Icon name="warning" />
            {say('safety:recovery.noneTitle')}
          </dt>
          <dd>{say(state.canExport ? 'safety:recovery.noneExport' : 'safety:recovery.none')}</dd>
        </div>
      )}
      {newestGood !== undefined && !state.canLook && (
        <div className="lacking">
          <dt>
            <Icon name="warning" />
            {say('safety:recovery.missingTitle')}
          </dt>
          <dd>
            {state.changedAtMs === null || state.changedAtMs < newestGood.atMs
              ? say('safety:recovery.missingUnknown', { from: when(newestGood.atMs) })
              : say('safety:recovery.missingSince', { from: when(newestGood.atMs), to: when(state.changedAtMs) })}
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Icon name="folder" />
          {say('safety:recovery.kept')}
        </dt>
        <dd>{say(state.changedAtMs === null ? 'safety:recovery.untouched' : 'safety:recovery.keptText')}</dd>
      </div>
    </dl>
  )
}
