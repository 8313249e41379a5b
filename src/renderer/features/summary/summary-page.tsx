import { useQuery } from '@tanstack/react-query'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useAppState, useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { SummaryScreen } from './summary-screen.tsx'
import './summary.css'

/** `/summary/:id`: reads the assessment, its ladder, whose name heads the page, and what was chosen last time. */
export const SummaryPage = ({ id }: { readonly id: string }) => {
  const state = useAppState()
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  const kept = useQuery({
    queryKey: ['summary-choices'],
    queryFn: () => unwrap(bridge().summaryChoices()),
    gcTime: 0, // choices go on being kept while the screen is open: the next time begins with what stands then
  })
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (kept.isError) return <LoadError error={kept.error} onRetry={() => void kept.refetch()} />
  if (state.data === undefined || open.data === undefined || ladder.data === undefined || kept.data === undefined) {
    return <Loading />
  }
  return <SummaryScreen state={state.data} open={open.data} ladder={ladder.data} kept={kept.data} />
}
