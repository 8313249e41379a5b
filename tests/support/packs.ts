import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { readLadder } from '#main/ladders/check-ladder.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import type { Ladder } from '#shared/ladder.ts'
import { z } from 'zod'

const fixtures = join(import.meta.dirname, '../fixtures/packs')

export const packText = (file: string): string => readFileSync(join(fixtures, file), 'utf8')

/** One of the small packs in tests/fixtures/packs, or one of ladders/ by its path. */
export const ladderFrom = (text: string): Ladder => {
  const checked = readLadder(text, { file: 'pack' })
  if (!checked.ok) throw new Error(printProblems(checked.problems).join('\n'))
  return checked.ladder
}

/** Replaces text of a pack; a text that isn't there is a mistake of the test. */
export const edited = (text: string, edits: readonly { readonly find: string; readonly replace: string }[]): string =>
  edits.reduce((current, { find, replace }) => {
    if (!current.includes(find)) throw new Error(`the pack has no "${find}"`)
    return current.replace(find, () => replace)
  }, text)

const brokenPack = z.strictObject({
  what: z.string(),
  pack: z.string(),
  edits: z.array(z.strictObject({ find: z.string(), replace: z.string() })),
  problems: z.array(z.string()).min(1),
})

/** tests/fixtures/packs/broken.yaml: packs broken in one place, with what is said of each. */
export const brokenPacks = (): readonly z.infer<typeof brokenPack>[] =>
  z.array(brokenPack).parse(load(packText('broken.yaml')))
