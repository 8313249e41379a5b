import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useMeetings } from '#renderer/lib/meeting-queries.ts'
import { useAppState, useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { MeetingScreen } from './meeting-screen.tsx'
import './meeting.css'

/** `/meeting/:id`: what came of the talks about an assessment. */
export const MeetingPage = ({ id }: { readonly id: string }) => {
  const state = useAppState()
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  const meetings = useMeetings()
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (meetings.isError) return <LoadError error={meetings.error} onRetry={() => void meetings.refetch()} />
  if (state.data === undefined || open.data === undefined || ladder.data === undefined || meetings.data === undefined) {
    return <Loading />
  }
  return (
    <MeetingScreen
      key={id}
      open={open.data}
      ladder={ladder.data}
      meetings={meetings.data}
      profile={state.data.profile}
    />
  )
}
