import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { AssessScreen } from './assess-screen.tsx'
import { assessViewOf } from './assess-view.ts'
import { QuickScreen } from './quick-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { useAssessment } from './use-assessment.ts'

/**
 * `/assess/:id`, `/assess/:id/quick` and `/assess/:id/review`: reads the assessment and its ladder, then hands over to
 * the screen. What is not on disk yet is kept across all three.
 */
export const AssessPage = ({ id, view }: { readonly id: string; readonly view?: string | undefined }) => {
  const { query, actions } = useAssessment(assessmentId.parse(id))
  const ladder = useLadder(query.data?.record.ladder)
  if (query.isError) return <LoadError error={query.error} onRetry={() => void query.refetch()} />
  if (ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (query.data === undefined || ladder.data === undefined) return <Loading />
  const shown = { open: query.data, ladder: ladder.data, actions }
  switch (assessViewOf(view)) {
    case 'form':
      return <AssessScreen {...shown} />
    case 'quick':
      return <QuickScreen {...shown} />
    case 'review':
      return <ReviewScreen {...shown} />
  }
}
