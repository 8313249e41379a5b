import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys } from '#renderer/lib/queries.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { SavedFile } from '#shared/ipc/contract.ts'
import type { CheckedPack } from '#shared/ladder-facts.ts'

const SHELF = ['ladders', 'shelf'] as const
/** Where the checked file lies: files opened from outside are laid here, too. */
export const CHECK = ['ladder-check'] as const

/** The ladders with all that is told of them; asked for anew by every screen, since it counts the assessments. */
export const useShelf = () =>
  useQuery({ queryKey: SHELF, queryFn: () => unwrap(bridge().laddersShelf()), staleTime: 0 })

/** The file that was checked last and is neither imported nor put away; it stays while other screens are looked at. */
export const useCheckedPack = (): CheckedPack | null =>
  useQuery<CheckedPack | null>({ queryKey: CHECK, queryFn: () => null, initialData: null, enabled: false }).data

export interface LadderFileCalls {
  /** False where the dialog was closed. */
  readonly choose: () => Promise<boolean>
  readonly checkAgain: (token: string) => Promise<void>
  readonly copyProblems: (token: string) => Promise<unknown>
  readonly putAway: () => void
  readonly importPack: (token: string) => Promise<LadderHash>
  readonly exportTemplate: (ladder: LadderHash) => Promise<SavedFile>
  readonly saveSchema: () => Promise<SavedFile>
  readonly remove: (ladder: LadderHash) => Promise<void>
  /** Out of the trash. */
  readonly putBack: (ladder: LadderHash) => Promise<void>
}

/** What can be done with ladder files; each keeps what is shown in step. @throws CairnError */
export const useLadderFiles = (): LadderFileCalls => {
  const client = useQueryClient()
  return useMemo<LadderFileCalls>(() => {
    const lay = (checked: CheckedPack | null): void => {
      client.setQueryData(CHECK, checked)
    }
    return {
      choose: async () => {
        const checked = await unwrap(bridge().laddersCheckFile())
        if (checked !== null) lay(checked)
        return checked !== null
      },
      checkAgain: async (token) => lay(await unwrap(bridge().laddersCheckAgain({ token }))),
      copyProblems: (token) => unwrap(bridge().laddersCopyProblems({ token })),
      putAway: () => lay(null),
      importPack: async (token) => {
        const { ladder } = await unwrap(bridge().laddersImport({ token }))
        lay(null)
        await client.invalidateQueries({ queryKey: keys.ladders })
        return ladder
      },
      exportTemplate: (ladder) => unwrap(bridge().ladderExportTemplate({ ladder })),
      saveSchema: () => unwrap(bridge().laddersSaveSchema()),
      remove: async (ladder) => {
        await unwrap(bridge().ladderRemove({ ladder }))
        await client.invalidateQueries({ queryKey: keys.ladders })
      },
      putBack: async (ladder) => {
        await unwrap(bridge().trashRestore({ kind: 'ladder', id: ladder }))
        await client.invalidateQueries({ queryKey: keys.ladders })
      },
    }
  }, [client])
}
