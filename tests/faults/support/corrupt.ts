import type { Random } from './random.ts'

/** What a disk, a cable or a program does to bytes. */
export const CORRUPTIONS = ['bit', 'byte', 'sector', 'zero page', 'page swap', 'truncate'] as const

const SECTOR = 512
const PAGE = 4_096

/** A copy of the bytes with one thing wrong; never equal to them. */
export function corrupted(bytes: Buffer, random: Random): Buffer {
  const { below, pick } = random
  const copy = Buffer.from(bytes)
  const at = below(bytes.length)
  const page = PAGE * below(Math.ceil(bytes.length / PAGE))
  switch (pick(CORRUPTIONS)) {
    case 'bit':
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8))
      break
    case 'byte':
      copy[at] = below(256)
      break
    case 'sector':
      for (let offset = at - (at % SECTOR); offset < Math.min(copy.length, at - (at % SECTOR) + SECTOR); offset += 1)
        copy[offset] = below(256)
      break
    case 'zero page':
      copy.fill(0, page, Math.min(copy.length, page + PAGE))
      break
    case 'page swap': {
      const other = PAGE * below(Math.ceil(bytes.length / PAGE))
      bytes.copy(copy, page, other, other + PAGE)
      bytes.copy(copy, other, page, page + PAGE)
      break
    }
    case 'truncate':
      return copy.subarray(0, at)
  }
  return copy.equals(bytes) ? corrupted(bytes, random) : copy
}
