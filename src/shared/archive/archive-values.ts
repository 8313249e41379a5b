import { z } from 'zod'

/** A text of any kind, as it may stand in a column: whole characters only. */
export const archiveText = z
  .string()
  .max(200_000)
  .refine((text) => text.isWellFormed(), { message: 'half a character' })
export const archiveName = archiveText.min(1).max(2_000)
export const archiveId = z.string().regex(/^[0-9a-z]{8,40}$/)
/** UTC milliseconds, within what JavaScript can make a date of. */
export const archiveTime = z.number().int().min(-8_640_000_000_000_000).max(8_640_000_000_000_000)
