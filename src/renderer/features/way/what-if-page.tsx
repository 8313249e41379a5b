import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { assessmentId } from '#shared/ids.ts'
import { useScenarios } from './use-scenarios.ts'
import { WhatIfScreen } from './what-if-screen.tsx'
import './way.css'
import './what-if.css'

/** `/what-if/:id/:scenario`: the scenarios beside an assessment, one of them open. */
export const WhatIfPage = ({ id, scenario }: { readonly id: string; readonly scenario: string | undefined }) => {
  const assessment = assessmentId.parse(id)
  const open = useOpenAssessment(assessment)
  const ladder = useLadder(open.data?.record.ladder)
  const scenarios = useScenarios(assessment)
  for (const query of [open, ladder, scenarios]) {
    if (query.isError) return <LoadError error={query.error} onRetry={() => void query.refetch()} />
  }
  if (open.data === undefined || ladder.data === undefined || scenarios.data === undefined) return <Loading />
  return <WhatIfScreen open={open.data} ladder={ladder.data} scenarios={scenarios.data} chosen={scenario} />
}
