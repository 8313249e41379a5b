import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { AssessScreen } from './assess-screen.tsx'
import { useAssessment } from './use-assessment.ts'

/** `/assess/:id`: reads the assessment and its ladder, then hands over to the form. */
export const AssessPage = ({ id }: { readonly id: string }) => {
  const { query, actions } = useAssessment(assessmentId.parse(id))
  const ladder = useLadder(query.data?.record.ladder)
  if (query.isError) return <LoadError error={query.error} onRetry={() => void query.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (query.data === undefined || ladder.data === undefined) return <Loading />
  return <AssessScreen open={query.data} ladder={ladder.data} actions={actions} />
}
