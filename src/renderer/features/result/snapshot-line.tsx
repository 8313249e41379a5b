import { useState } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'

/** Which snapshot this is: the ladder's version, and every time it was completed or reopened. */
export const SnapshotLine = ({ record }: { readonly record: AssessmentRecord }) => {
  const { say, format } = useWords()
  const [now] = useState(Date.now)
  return (
    <p className="xs q snapshot-line">
      {[
        say('result:snapshot.version', { version: record.ladderVersion }),
        say('result:snapshot.begun', { date: format.shortDate(record.createdAtMs, now) }),
        ...record.events.map(({ kind, atMs }) =>
          say(kind === 'completed' ? 'result:snapshot.completed' : 'result:snapshot.reopened', {
            date: format.shortDate(atMs, now),
          }),
        ),
      ].join(' · ')}
    </p>
  )
}
