import { useQuery } from '@tanstack/react-query'
import { Dialog } from '#renderer/components/dialog.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { useChangeText } from './use-change-text.ts'
import './history-dialog.css'

/** Every value that a row ever had, and the way back to each. */
export const HistoryDialog = ({
  id,
  item,
  name,
  ladder,
  onChange,
  onClose,
}: {
  readonly id: AssessmentId
  readonly item: string
  readonly name: string
  readonly ladder: Ladder
  readonly onChange: (change: Change) => Promise<void>
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const when = useWhen()
  const changeText = useChangeText(ladder)
  const past = useQuery({
    queryKey: ['history', id, item],
    queryFn: () => unwrap(bridge().assessmentHistory({ id, key: item })),
    // It grows with every answer, and is asked for when it is opened.
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={say('safety:history.title', { row: name })}
      description={say('safety:history.text')}
    >
      {past.isError && (
        <p className="note danger" role="alert">
          {errorText(past.error)}
        </p>
      )}
      {past.data?.length === 0 && <p className="q">{say('safety:history.nothing')}</p>}
      <ol className="past-values">
        {past.data?.map(({ seq, atMs, change, stands }) => {
          const value = changeText(change)
          return (
            <li key={seq}>
              <div className="grow">
                <p className="past-value">{value}</p>
                <p className="s q">{when(atMs)}</p>
              </div>
              {stands ? (
                <span className="chip">{say('safety:history.stands')}</span>
              ) : (
                <button
                  type="button"
                  className="btn"
                  aria-label={say('safety:history.restoreName', { value })}
                  onClick={() => {
                    onClose()
                    void onChange(change)
                  }}
                >
                  {say('safety:history.restore')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:close')}
        </button>
      </div>
    </Dialog>
  )
}
