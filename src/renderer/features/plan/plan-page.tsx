import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useActions, useAssessments, useCycles } from '#renderer/lib/queries.ts'
import { PlanScreen } from './plan-screen.tsx'

/** `/growth/plan`: what she means to do next, by when, and what came of what she did. */
export const PlanPage = () => {
  const actions = useActions()
  const assessments = useAssessments()
  const cycles = useCycles()
  const failed = actions.error ?? assessments.error ?? cycles.error
  if (failed !== null) {
    const again = [actions, assessments, cycles].map((query) => query.refetch)
    return <LoadError error={failed} onRetry={() => void Promise.all(again.map((refetch) => refetch()))} />
  }
  if (actions.data === undefined || assessments.data === undefined || cycles.data === undefined) return <Loading />
  return <PlanScreen actions={actions.data} assessments={assessments.data} cycles={cycles.data} />
}
