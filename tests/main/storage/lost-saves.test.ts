import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lostSaves } from '#main/storage/lost-saves.ts'
import { writeProfile } from '#main/storage/settings.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A log with one save for each name. */
function logOf(names: readonly string[]): { readonly path: string; readonly bytes: Buffer } {
  const folder = temporaryFolder()
  const { db } = openTestStore(folder)
  db.pragma('wal_checkpoint(TRUNCATE)')
  for (const name of names) writeProfile(db, { name, role: '', manager: '' })
  const bytes = readFileSync(join(folder, 'store', 'cairn.db-wal'))
  return { path: join(folder, 'log'), bytes }
}

const lostIn = (path: string, bytes: Buffer): number => {
  writeFileSync(path, bytes)
  return lostSaves(path)
}

it('finds nothing lost in a whole log, an empty one, and one that is cut off', () => {
  const { path, bytes } = logOf(['a', 'b', 'c'])
  expect(lostIn(path, bytes)).toBe(0)
  expect(lostIn(path, Buffer.alloc(0))).toBe(0)
  for (let size = 1; size < bytes.length; size += 997) expect(lostIn(path, bytes.subarray(0, size))).toBe(0)
})

it('counts the saves beyond a place that was altered, but for the last one, which a power cut breaks too', () => {
  const { path, bytes } = logOf(['a', 'b', 'c', 'd'])
  const altered = Buffer.from(bytes)
  altered[32 + 24 + 9] = (altered[32 + 24 + 9] ?? 0) ^ 1 // a bit in the first page
  expect(lostIn(path, altered)).toBe(3)
  const last = Buffer.from(bytes)
  last[last.length - 9] = (last[last.length - 9] ?? 0) ^ 1
  expect(lostIn(path, last)).toBe(0)
})

it('says so where the head is altered: then SQLite reads nothing of it', () => {
  const { path, bytes } = logOf(['a'])
  for (const at of [0, 3, 8, 16, 24]) {
    const altered = Buffer.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 2
    expect(lostIn(path, altered)).toBeGreaterThan(0)
  }
})

it('finds it where only the head of a page in the log is altered, which no check sum covers in full', () => {
  const { path, bytes } = logOf(['a', 'b', 'c', 'd'])
  for (const place of [8, 12, 15]) {
    const altered = Buffer.from(bytes)
    altered[32 + place] = (altered[32 + place] ?? 0) ^ 4 // a salt
    expect(lostIn(path, altered)).toBeGreaterThan(0)
  }
})

it('finds a save that is gone because its very end was altered, although only the last one follows', () => {
  const { path, bytes } = logOf(['a', 'b', 'c', 'd'])
  const ends = endsOf(bytes)
  expect(ends).toHaveLength(4)
  for (const wipe of [4, 8, 24, 4_120]) {
    const altered = Buffer.from(bytes)
    altered.fill(0, ends[2], (ends[2] ?? 0) + wipe)
    expect(lostIn(path, altered)).toBeGreaterThan(0)
    const last = Buffer.from(bytes)
    last.fill(0, ends[3], (ends[3] ?? 0) + wipe)
    expect(lostIn(path, last)).toBe(0)
  }
})

/** Where the frames begin that end a save: they name the size of the database. */
function endsOf(log: Buffer): readonly number[] {
  const frames = Array.from({ length: (log.length - 32) / 4_120 }, (_, index) => 32 + index * 4_120)
  return frames.filter((at) => log.readUInt32BE(at + 4) !== 0)
}
