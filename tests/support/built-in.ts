import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256 } from '#main/files/sha256.ts'
import { bundleLadders } from '#main/ladders/bundle-ladders.ts'
import type { LadderBundle } from '#main/ladders/bundle-ladders.ts'
import { loadBuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import type { BuiltInLadders } from '#main/ladders/built-in-ladders.ts'

const folder = join(import.meta.dirname, '../../ladders')

/** The packs in ladders/, as the build reads them. */
export const builtInPacks = (): { readonly file: string; readonly text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: `ladders/${name}`, text: readFileSync(join(folder, name), 'utf8') }))

const builtInOrder = (): string[] =>
  z.array(z.string()).parse(JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8')))

/** The built-in ladders as the build writes them. */
export const builtInBundle = (): Extract<LadderBundle, { ok: true }> => {
  const bundled = bundleLadders(builtInPacks(), { order: builtInOrder(), sha256 })
  if (!bundled.ok) throw new Error(bundled.problems.join('\n'))
  return bundled
}

/** The built-in ladders as the app reads them, without a build. */
export const builtInLadders = (): BuiltInLadders => {
  const { files } = builtInBundle()
  return loadBuiltInLadders((file) => files.get(file) ?? '', sha256)
}
