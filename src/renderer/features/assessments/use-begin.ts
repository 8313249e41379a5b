import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys } from '#renderer/lib/queries.ts'
import type { Cycle, CycleFields } from '#shared/assessment-record.ts'
import type { Perspective } from '#shared/assessment.ts'
import type { AssessmentId, LadderHash } from '#shared/ids.ts'

export interface Beginning {
  readonly ladder: LadderHash
  /** The ladder's name, for the title. */
  readonly name: string
  readonly target: string | null
}

export interface BeginInput {
  /** One that is there, one to be made, or none. */
  readonly cycle: Cycle | CycleFields | null
  readonly perspective: Perspective
  readonly by: string
  /** The first is the one to go on with. */
  readonly beginnings: readonly [Beginning, ...Beginning[]]
}

/**
 * Makes the drafts, and their cycle where it is a new one. What was made before a failure is not made again on the next
 * try. @throws CairnError
 */
export const useBegin = (): ((input: BeginInput) => Promise<AssessmentId>) => {
  const client = useQueryClient()
  const madeCycle = useRef<Cycle | null>(null)
  const madeDrafts = useRef(new Map<LadderHash, AssessmentId>())
  return async ({ cycle, perspective, by, beginnings }) => {
    const into = cycle === null || 'id' in cycle ? cycle : (madeCycle.current ?? (await makeCycle(cycle)))
    if (cycle !== null && !('id' in cycle)) madeCycle.current = into
    const begin = async ({ ladder, name, target }: Beginning): Promise<AssessmentId> => {
      const known = madeDrafts.current.get(ladder)
      if (known !== undefined) return known
      const title = into === null ? name : `${name} · ${into.name}`
      const draft = { ladder, cycle: into?.id ?? null, title, perspective, by, target, track: null }
      const { id } = await unwrap(bridge().assessmentCreate(draft))
      madeDrafts.current.set(ladder, id)
      return id
    }
    const [first, ...others] = beginnings
    const id = await begin(first)
    for (const other of others) await begin(other)
    await Promise.all([
      client.invalidateQueries({ queryKey: keys.cycles }),
      client.invalidateQueries({ queryKey: keys.assessments }),
      client.invalidateQueries({ queryKey: keys.state }),
    ])
    return id
  }
}

const makeCycle = (fields: CycleFields): Promise<Cycle> =>
  unwrap(bridge().cycleCreate({ ...fields, name: fields.name.trim() }))
