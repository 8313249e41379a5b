import { useState } from 'react'
import { useAssessments, useLadder, useLadders } from '#renderer/lib/queries.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'

/** The ladder whose claims are looked at: the one used last, until another is chosen. */
export const useCoverageLadder = (): {
  /** Those in use; all of them while none is. */
  readonly ladders: readonly LadderEntry[]
  readonly hash: LadderHash | undefined
  readonly ladder: Ladder | undefined
  readonly choose: (hash: string) => void
} => {
  const [chosen, setChosen] = useState<string | null>(null)
  const assessments = useAssessments().data ?? []
  const current = (useLadders().data ?? []).filter((entry) => entry.current)
  const used = current.filter(({ id }) => assessments.some(({ ladderId }) => ladderId === id))
  const ladders = used.length > 0 ? used : current
  const newest = [...assessments].sort((a, b) => b.updatedAtMs - a.updatedAtMs)[0]
  const entry =
    ladders.find(({ hash }) => hash === chosen) ?? ladders.find(({ id }) => id === newest?.ladderId) ?? ladders[0]
  const ladder = useLadder(entry?.hash).data
  return { ladders, hash: entry?.hash, ladder, choose: setChosen }
}
