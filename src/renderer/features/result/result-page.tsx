import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { ResultScreen } from './result-screen.tsx'

/** `/result/:id`: reads the assessment and the very ladder it was made with, then shows what came of it. */
export const ResultPage = ({ id }: { readonly id: string }) => {
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (open.data === undefined || ladder.data === undefined) return <Loading />
  return <ResultScreen open={open.data} ladder={ladder.data} />
}
