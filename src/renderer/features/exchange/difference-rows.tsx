import { keyed } from '#renderer/components/keyed.ts'
import { useLadder } from '#renderer/lib/queries.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ArchiveEntry } from '#shared/archive/archive-review.ts'
import { useDifferenceWords } from './use-difference-words.ts'

/** What differs between here and the file, value by value, with both and when each came about. */
export const DifferenceRows = ({ entry, name }: { readonly entry: ArchiveEntry; readonly name: string }) => {
  const { say } = useWords()
  const when = useWhen()
  const ladder = useLadder(entry.ladder ?? undefined)
  const words = useDifferenceWords(ladder.data ?? null)
  const { differences, differing, changedHereMs, changedThereMs } = entry
  return (
    <>
      <table className="difference-table" aria-label={say('exchange:review.showFor', { what: name })}>
        <thead>
          <tr>
            <th scope="col">{say('exchange:review.value')}</th>
            <th scope="col">{say('exchange:review.here')}</th>
            <th scope="col">{say('exchange:review.there')}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(differences).map(([key, difference]) => (
            <tr key={key}>
              <th scope="row">{words.name(difference)}</th>
              <td>
                <Value text={words.value(difference, 'here')} at={difference.hereAtMs ?? changedHereMs} when={when} />
              </td>
              <td>
                <Value
                  text={words.value(difference, 'there')}
                  at={difference.thereAtMs ?? changedThereMs}
                  when={when}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {differing > differences.length && (
        <p className="xs q">{say('exchange:review.moreDifferences', { count: differing - differences.length })}</p>
      )}
    </>
  )
}

const Value = ({
  text,
  at,
  when,
}: {
  readonly text: string
  readonly at: number | null
  readonly when: (atMs: number) => string
}) => (
  <>
    <span className="difference-value" dir="auto">
      {text}
    </span>
    {at !== null && <span className="xs q">{when(at)}</span>}
  </>
)
