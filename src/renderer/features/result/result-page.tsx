import type { ReactNode } from 'react'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ResultScreen } from './result-screen.tsx'

/** `/result/:id`: reads the assessment and the very ladder it was made with, then shows what came of it. */
export const ResultPage = ({
  id,
  below,
}: {
  readonly id: string
  /** What another feature adds under the result. */
  readonly below?: (open: OpenAssessment, ladder: Ladder) => ReactNode
}) => {
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (open.data === undefined || ladder.data === undefined) return <Loading />
  return <ResultScreen open={open.data} ladder={ladder.data} below={below?.(open.data, ladder.data)} />
}
