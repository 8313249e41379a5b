import type { UseQueryResult } from '@tanstack/react-query'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { ReportPreview } from '#shared/ipc/contract.ts'
import type { ReportOptions } from '#shared/report-options.ts'

/** Choices rest for this long before pages are asked for, so that typing a name asks once. */
const QUIET_MS = 300

/**
 * The pages as main would print them now. The ones before stay (`isPlaceholderData`) until those are there; none is kept
 * once nobody looks at it.
 */
export const usePreview = (record: AssessmentRecord, options: ReportOptions): UseQueryResult<ReportPreview> => {
  const asked = useRested(options)
  // Questions are part of the pages and are saved from this screen: with each change the pages are asked for anew.
  const { id, updatedAtMs, questions } = useRested(record)
  return useQuery({
    queryKey: ['preview', id, updatedAtMs, questions, asked],
    queryFn: () => unwrap(bridge().reportPreview({ id, options: asked })),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    gcTime: 0,
  })
}

/** A value once it has rested. */
const useRested = <T>(value: T): T => {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), QUIET_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
