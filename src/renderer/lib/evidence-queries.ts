import { useQuery } from '@tanstack/react-query'
import type { EvidenceLink } from '#shared/evidence.ts'
import type { AssessmentId, EvidenceId, LadderHash } from '#shared/ids.ts'
import { bridge, unwrap } from './api.ts'

/** All begin with `evidence`: whatever changes the log has all of it read anew. */
export const evidenceKeys = {
  all: ['evidence'],
  list: ['evidence', 'list'],
  entry: (id: EvidenceId) => ['evidence', 'entry', id],
  search: (query: string) => ['evidence', 'search', query],
  counted: (id: AssessmentId) => ['evidence', 'counted', id],
  behind: (id: AssessmentId) => ['evidence', 'behind', id],
  coverage: (ladder: LadderHash | undefined, months: 12 | 24) => ['evidence', 'coverage', ladder ?? 'none', months],
  suggestions: (text: string) => ['evidence', 'suggestions', text],
  candidates: ({ ladder, claim }: EvidenceLink) => ['evidence', 'candidates', ladder, claim],
} as const

export const useEvidenceList = () =>
  useQuery({ queryKey: evidenceKeys.list, queryFn: () => unwrap(bridge().evidenceList()) })

export const useEvidenceEntry = (id: EvidenceId) =>
  useQuery({ queryKey: evidenceKeys.entry(id), queryFn: () => unwrap(bridge().evidenceGet({ id })) })

/** What counts for an assessment: from the log, or as it was when it was completed. */
export const useCountedEvidence = (id: AssessmentId) =>
  useQuery({ queryKey: evidenceKeys.counted(id), queryFn: () => unwrap(bridge().evidenceCounted({ id })) })

/** What stands behind each claim of an assessment; of a completed one as it was then. */
export const useEvidenceBehind = (id: AssessmentId) =>
  useQuery({ queryKey: evidenceKeys.behind(id), queryFn: () => unwrap(bridge().evidenceBehind({ id })) })

/** Undefined while nothing is searched for. */
export const useEvidenceSearch = (query: string) =>
  useQuery({
    queryKey: evidenceKeys.search(query),
    queryFn: () => unwrap(bridge().evidenceSearch({ query })),
    enabled: query !== '',
    placeholderData: (before) => before,
  })

export const useEvidenceCoverage = (ladder: LadderHash | undefined, months: 12 | 24) =>
  useQuery({
    queryKey: evidenceKeys.coverage(ladder, months),
    queryFn: () => {
      if (ladder === undefined) throw new Error('no ladder asked for')
      return unwrap(bridge().evidenceCoverage({ ladder, months }))
    },
    enabled: ladder !== undefined,
  })

/** Claims that a text may be about; none while there is little of it. */
export const useLinkSuggestions = (text: string) =>
  useQuery({
    queryKey: evidenceKeys.suggestions(text),
    queryFn: () => unwrap(bridge().evidenceSuggest({ text })),
    enabled: text.trim().length > 3,
    placeholderData: (before) => before,
  })

export const useEvidenceCandidates = (link: EvidenceLink) =>
  useQuery({ queryKey: evidenceKeys.candidates(link), queryFn: () => unwrap(bridge().evidenceCandidates({ link })) })
