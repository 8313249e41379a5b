import { z } from 'zod'
import { ARCHIVE_KINDS } from './archive-kinds.ts'
import type { ArchiveKind } from './archive-table.ts'

export const ARCHIVE_FORMAT = 'cairn/archive@1'

/** What may be left out: notes that are private, what speaks against her (signals), and every earlier value. */
export const LEAVABLE = ['private', 'signals', 'history'] as const
export type Leavable = (typeof LEAVABLE)[number]

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** One of a kind as it stands in the archive: its own row, and its parts as lists. */
export const itemSchema = (kind: ArchiveKind): z.ZodObject =>
  z.strictObject({
    ...kind.row.shape,
    ...Object.fromEntries(kind.parts.map(({ name, row }) => [name, z.array(row).max(1_000_000)])),
  })

/**
 * The archive (`*.cairn-archive.json`): everything of hers in one file that reads without Cairn. It holds no time of its
 * own making, so that the same content is the same file. `lineage` holds fingerprints of earlier states that were
 * exported, imported or decided on: by them another Cairn tells who is ahead.
 */
export const archiveSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  without: z.array(z.enum(LEAVABLE)).max(LEAVABLE.length),
  ...Object.fromEntries(
    ARCHIVE_KINDS.map((kind) => [
      kind.name,
      kind.id === null ? itemSchema(kind).nullable() : z.array(itemSchema(kind)).max(1_000_000),
    ]),
  ),
  lineage: z.record(z.string(), z.record(z.string().min(1).max(400), z.array(fingerprint).max(100_000))),
})
