import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useAppState, useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { SummaryScreen } from './summary-screen.tsx'
import './summary.css'

/** `/summary/:id`: reads the assessment, its ladder and whose name heads the page. */
export const SummaryPage = ({ id }: { readonly id: string }) => {
  const state = useAppState()
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (state.data === undefined || open.data === undefined || ladder.data === undefined) return <Loading />
  return <SummaryScreen state={state.data} open={open.data} ladder={ladder.data} />
}
