import type { Say } from '#shared/words.ts'
import type { Seam } from './history.ts'

/** What a seam says: another version of the ladder from here, or another content of the same one. */
export const seamText = (say: Say, seam: Seam): string =>
  seam.isNewVersion ? say('growth:history.newVersion', { version: seam.version }) : say('growth:history.newContent')
