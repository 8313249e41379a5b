import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EvidenceLink } from '#shared/evidence.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { competencyOf, itemName } from '#shared/wording/item-name.ts'
import { bridge, unwrap } from './api.ts'
import { keys, useLadders } from './queries.ts'
import { useWords } from './words-context.tsx'

/** What a claim is called, for a line of its own. */
export interface ClaimName {
  readonly name: string
  /** Where an item is meant and its competency has another name; '' otherwise. */
  readonly competency: string
  readonly ladder: string
}

/** The names of claims, from the newest version of their ladders; ids where a ladder has not been read yet, or is gone. */
export const useClaimNames = (ladderIds: readonly string[]): ((link: EvidenceLink) => ClaimName) => {
  const { locale } = useWords()
  const ladders = useLadders()
  const wanted = (ladders.data ?? []).filter(({ id, current }) => current && ladderIds.includes(id))
  const read = useQueries({
    queries: wanted.map(({ hash }) => ({
      queryKey: keys.ladder(hash),
      queryFn: () => unwrap(bridge().ladderRead({ ladder: hash })),
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
  return useMemo(() => {
    const byId = new Map(read.map((ladder) => [ladder.id, ladder]))
    return (link) => claimName(link, byId.get(link.ladder), locale)
  }, [read, locale])
}

const claimName = ({ ladder: id, claim }: EvidenceLink, ladder: Ladder | undefined, locale: string): ClaimName => {
  if (ladder === undefined) return { name: claim, competency: '', ladder: id }
  const text = ladderTextIn(ladder, locale)
  const whole = ladder.competencies.find((competency) => competency.id === claim)
  if (whole !== undefined) return { name: text.name(whole), competency: '', ladder: text.short(ladder) }
  const competency = competencyOf(ladder, claim)
  return {
    name: itemName({ ladder, text }, claim),
    competency: competency === undefined ? '' : text.name(competency),
    ladder: text.short(ladder),
  }
}
