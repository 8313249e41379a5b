import { useMemo } from 'react'
import { useEvidenceList } from '#renderer/lib/evidence-queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'

/** The projects that entries name, each once. */
export const useProjects = (): readonly string[] => {
  const { format } = useWords()
  const { data } = useEvidenceList()
  return useMemo(
    () => [...new Set((data ?? []).flatMap(({ project }) => (project === '' ? [] : [project])))].sort(format.compare),
    [data, format],
  )
}
