import { useLocation } from 'wouter'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { firstGoal } from '#shared/first-goal.ts'
import { goalFrom } from './goals.ts'
import { wayAddress } from './way-address.ts'
import { WayScreen } from './way-screen.tsx'
import './way.css'

/** `/way/:id/level/L4`, `/way/:id/promotion/L2-L3`: every shortest way to a goal, and what each step asks for. */
export const WayPage = ({
  id,
  kind,
  goal,
}: {
  readonly id: string
  readonly kind: string | undefined
  readonly goal: string | undefined
}) => {
  const [, navigate] = useLocation()
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (open.data === undefined || ladder.data === undefined) return <Loading />
  const { record, outcome } = open.data
  const chosen = goalFrom(ladder.data, kind, goal === undefined ? undefined : decodeURIComponent(goal))
  return (
    <WayScreen
      open={open.data}
      ladder={ladder.data}
      goal={chosen ?? firstGoal(ladder.data, record.target, outcome)}
      onGoal={(next) => navigate(wayAddress(record.id, next), { replace: true })}
    />
  )
}
