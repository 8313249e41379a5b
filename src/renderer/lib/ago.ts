import type { Format } from '#shared/format.ts'
import type { Say } from '#shared/words.ts'

const MINUTE = 60_000

/** How long ago, in words: within the minute "just now", which no calendar of a language says well (這一分鐘). */
export const ago = (say: Say, format: Format, atMs: number, nowMs: number): string =>
  nowMs - atMs < MINUTE ? say('common:justNow') : format.ago(atMs, nowMs)
