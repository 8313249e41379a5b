import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { ToldScreen } from './told-screen.tsx'

/** `/result/:id/why/:part`: how every figure came about, opened at one of them. */
export const ToldPage = ({ id, part }: { readonly id: string; readonly part: string | undefined }) => {
  const open = useOpenAssessment(assessmentId.parse(id))
  const ladder = useLadder(open.data?.record.ladder)
  if (open.isError) return <LoadError error={open.error} onRetry={() => void open.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (open.data === undefined || ladder.data === undefined) return <Loading />
  return (
    <ToldScreen
      open={open.data}
      ladder={ladder.data}
      part={part === undefined ? 'overall' : decodeURIComponent(part)}
    />
  )
}
