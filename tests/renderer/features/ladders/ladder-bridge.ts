import { checkPack } from '#main/ladders/check-pack.ts'
import { ladderSummary } from '#main/ladders/ladder-summary.ts'
import type { Result } from '#shared/app-error.ts'
import { err, ok } from '#shared/app-error.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { CheckedPack, PackStanding, ShelfEntry } from '#shared/ladder-facts.ts'
import type { Ladder } from '#shared/ladder.ts'
import { hashOf } from '../../../support/ladder-hash.ts'
import { ladderFrom } from '../../../support/packs.ts'

export const entryOf = (ladder: Ladder, given: Partial<ShelfEntry> = {}): ShelfEntry => ({
  ...ladderSummary(ladder),
  hash: hashOf(ladder),
  builtIn: true,
  current: true,
  purpose: ladder.purpose,
  licence: ladder.licence,
  assessments: 0,
  ...given,
})

/** A bridge over ladders in memory, with a file that the test writes: checked by the real check. */
export const ladderBridge = (ladders: readonly Ladder[], standing: PackStanding = { kind: 'new' }) => {
  const entries = ladders.map((ladder) => entryOf(ladder))
  const byHash = new Map<LadderHash, Ladder>(ladders.map((ladder) => [hashOf(ladder), ladder]))
  const calls: string[] = []
  let text: string | null = null
  let tokens = 0
  let refusal: Result<never> | null = null
  const check = (): CheckedPack => {
    const { sound, ...found } = checkPack(text ?? '', { file: 'mine.yaml' })
    tokens += 1
    return {
      token: `token000${tokens}`,
      file: 'mine.yaml',
      ...found,
      sound: sound && { report: sound.report, standing },
    }
  }
  const bridge: Partial<CairnBridge> = {
    laddersShelf: async () => ok([...entries]),
    ladderRead: async ({ ladder }) => {
      const found = byHash.get(ladder)
      return found === undefined ? err('ladder-not-found') : ok(found)
    },
    laddersCheckFile: async () => ok(text === null ? null : check()),
    laddersCheckAgain: async () => ok(check()),
    laddersCopyProblems: async () => {
      calls.push('copy')
      return ok(null)
    },
    laddersImport: async () => {
      if (refusal !== null) return refusal
      const ladder = ladderFrom(text ?? '')
      byHash.set(hashOf(ladder), ladder)
      entries.push(entryOf(ladder, { builtIn: false }))
      return ok({ ladder: hashOf(ladder) })
    },
    laddersSaveSchema: async () => {
      calls.push('schema')
      return ok({ name: 'cairn-ladder.schema.json', folder: '/home/lin' })
    },
    ladderExportTemplate: async ({ ladder }) => {
      calls.push(`template ${byHash.get(ladder)?.id}`)
      return ok({ name: 'template.yaml', folder: '/home/lin' })
    },
    ladderRemove: async ({ ladder }) => {
      if (refusal !== null) return refusal
      entries.splice(
        entries.findIndex(({ hash }) => hash === ladder),
        1,
      )
      return ok(null)
    },
    ladderPrint: async () => {
      calls.push('print')
      return ok(null)
    },
  }
  return {
    bridge,
    calls,
    entries,
    /** What the file holds from now on; null closes the dialog without choosing one. */
    write: (next: string | null): void => {
      text = next
    },
    refuse: (next: Result<never> | null): void => {
      refusal = next
    },
  }
}
