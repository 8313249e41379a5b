import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'wouter'
import { indexLadder } from '#renderer/features/ladders/search-ladder.ts'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useEvidenceList, useEvidenceSearch } from '#renderer/lib/evidence-queries.ts'
import { keys, useActions, useAssessments, useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { EvidenceLine } from '#shared/evidence.ts'
import type { EvidenceId, LadderHash } from '#shared/ids.ts'
import { actionItems } from './action-items.ts'
import { assessmentItems } from './assessment-items.ts'
import { commandItems } from './command-items.ts'
import { evidenceHits } from './evidence-items.ts'
import type { IndexedLadder } from './ladder-hits.ts'
import { ladderHits } from './ladder-hits.ts'
import type { PaletteGroup, PaletteHit } from './palette-item.ts'
import { matching, PALETTE_GROUPS } from './palette-item.ts'
import { rowItems } from './row-items.ts'

/** So many of a group at most: who finds more types on, or searches where the group lives. */
const MOST: Readonly<Record<PaletteGroup, number>> = {
  rows: 4,
  assessments: 5,
  evidence: 5,
  actions: 4,
  ladders: 6,
  do: 8,
}
const COMMANDS_ONLY = '>'

export interface PaletteHits {
  readonly groups: readonly { readonly group: PaletteGroup; readonly hits: readonly PaletteHit[] }[]
  readonly hits: readonly PaletteHit[]
}

/** What a query finds, in the groups' order; with nothing typed, what was worked on last and all that can be done. */
export const usePaletteHits = (typed: string): PaletteHits => {
  const { say, format, locale } = useWords()
  const [, navigate] = useLocation()
  const assessments = useAssessments().data ?? NO_ASSESSMENTS
  const ladders = useIndexedLadders()
  const actions = useActions().data ?? NO_ACTIONS
  // Typing stays ahead of the search through every ladder.
  const query = useDeferredValue(typed)
  const entries = useFoundEntries(query)
  return useMemo(() => {
    const commandsOnly = query.startsWith(COMMANDS_ONLY)
    const sought = commandsOnly ? query.slice(1) : query
    const isAsking = sought.trim() !== ''
    const found: Readonly<Record<PaletteGroup, readonly PaletteHit[]>> = {
      do: matching(commandItems(say), sought),
      assessments: commandsOnly ? [] : matching(assessmentItems(assessments, { say, navigate }), sought),
      evidence: evidenceHits(entries.lines, entries.found, { query: sought, format, navigate }),
      actions: commandsOnly || !isAsking ? [] : matching(actionItems(actions, { say, format, navigate }), sought),
      rows: commandsOnly || !isAsking ? [] : matching(rowsOf(assessments, ladders, { locale, navigate }), sought),
      ladders:
        commandsOnly || !isAsking ? [] : inTurn(ladders.map((each) => ladderHits(each, sought, { locale, navigate }))),
    }
    const groups = PALETTE_GROUPS.map((group) => ({
      group,
      hits: found[group].slice(0, commandsOnly || (!isAsking && group === 'do') ? undefined : MOST[group]),
    })).filter(({ hits }) => hits.length > 0)
    return { groups, hits: groups.flatMap(({ hits }) => hits) }
  }, [query, say, format, locale, navigate, assessments, actions, entries, ladders])
}

const NO_ASSESSMENTS: readonly AssessmentSummary[] = []
const NO_ACTIONS: readonly Action[] = []

/** The log, and which of it a query finds: none of it while nothing is asked, or commands alone. */
const useFoundEntries = (
  query: string,
): { readonly lines: readonly EvidenceLine[]; readonly found: readonly EvidenceId[] } => {
  const isAsking = query.trim() !== '' && !query.startsWith(COMMANDS_ONLY)
  const lines = useEvidenceList().data
  const hits = useEvidenceSearch(isAsking ? query.trim().slice(0, LONGEST_SEARCH) : '').data
  return useMemo(
    () => ({ lines: lines ?? [], found: isAsking ? (hits ?? []).map(({ id }) => id) : [] }),
    [lines, hits, isAsking],
  )
}

/** What the log's search takes. */
const LONGEST_SEARCH = 200

/** The first of each, then the second of each: no list hides the others. */
const inTurn = (lists: readonly (readonly PaletteHit[])[]): PaletteHit[] =>
  lists
    .flatMap((list) => list.map((hit, place) => ({ hit, place })))
    .toSorted((a, b) => a.place - b.place)
    .map(({ hit }) => hit)

/** The rows of the newest draft of each ladder. */
const rowsOf = (
  assessments: readonly AssessmentSummary[],
  ladders: readonly IndexedLadder[],
  around: Parameters<typeof rowItems>[2],
) => {
  const drafts = new Map<LadderHash, AssessmentSummary>()
  for (const each of assessments)
    if (
      each.status === 'draft' &&
      (drafts.get(each.ladder)?.updatedAtMs ?? Number.NEGATIVE_INFINITY) < each.updatedAtMs
    )
      drafts.set(each.ladder, each)
  return [...drafts.values()].flatMap((draft) => {
    const known = ladders.find(({ hash }) => hash === draft.ladder)
    return known === undefined ? [] : rowItems(draft, known.ladder, around)
  })
}

/** The ladders in force, read and folded once; the search does without them until they are there. */
const useIndexedLadders = (): readonly IndexedLadder[] => {
  const client = useQueryClient()
  const hashes = (useLadders().data ?? []).filter(({ current }) => current).map(({ hash }) => hash)
  const { data } = useQuery({
    queryKey: ['palette', ...hashes],
    queryFn: async () => {
      const indexed: IndexedLadder[] = []
      for (const hash of hashes) {
        const ladder = await client.query({
          queryKey: keys.ladder(hash),
          queryFn: () => unwrap(bridge().ladderRead({ ladder: hash })),
          staleTime: 'static',
        })
        indexed.push({ hash, ladder, index: indexLadder(ladder) })
      }
      return indexed
    },
    enabled: hashes.length > 0,
  })
  return data ?? NO_LADDERS
}

const NO_LADDERS: readonly IndexedLadder[] = []
