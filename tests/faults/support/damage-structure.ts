import type { Random } from './random.ts'

// Damage that knows how an SQLite file is built (https://sqlite.org/fileformat2.html): not where a disk would hit by chance, but
// where a wrong value leads the reader furthest astray.

/** Where a value lies, and how many bytes it has. */
type Field = readonly [at: number, size: 1 | 2 | 4]

/** Of the file's header. */
const HEADER_FIELDS: readonly [Field, ...Field[]] = [
  [16, 2], // size of a page
  [18, 1], // version for writing
  [19, 1], // and for reading
  [20, 1], // bytes left over at a page's end
  [21, 1],
  [22, 1],
  [23, 1],
  [24, 4], // count of changes
  [28, 4], // size in pages
  [32, 4], // first page of the list of free ones
  [36, 4], // how many are free
  [40, 4], // schema cookie
  [44, 4], // schema format
  [52, 4],
  [56, 4], // encoding of texts
  [60, 4], // user_version
  [64, 4],
  [68, 4], // application_id
  [92, 4],
  [96, 4],
]
const HEADER_BYTES = 100

/** Of a page's head: its kind, free blocks, number of cells, where they begin, odd bytes. */
const PAGE_FIELDS: readonly [Field, ...Field[]] = [
  [0, 1],
  [1, 2],
  [3, 2],
  [5, 2],
  [7, 1],
]

const [INNER_INDEX, INNER_TABLE, LEAF_INDEX, LEAF_TABLE] = [2, 5, 10, 13]
const TREES: ReadonlySet<number> = new Set([INNER_INDEX, INNER_TABLE, LEAF_INDEX, LEAF_TABLE])

/** A copy of a database's bytes with one value of its structure wrong. */
export function structurallyDamaged(bytes: Buffer, random: Random): Buffer {
  return damagedBy(bytes, random, random.pick([inHeader, inPageHead, inCell, inCell, inFreeList, inSchema]))
}

/** The same, in a cell and nowhere else: there SQLite itself sees least. */
export function cellDamaged(bytes: Buffer, random: Random): Buffer {
  return damagedBy(bytes, random, inCell)
}

function damagedBy(bytes: Buffer, random: Random, damage: (bytes: Buffer, random: Random) => void): Buffer {
  const copy = Buffer.from(bytes)
  while (copy.equals(bytes)) damage(copy, random)
  return copy
}

function inHeader(bytes: Buffer, random: Random): void {
  const [at, size] = random.pick(HEADER_FIELDS)
  put(bytes, at, size, random)
}

/** One of the fields above, the rightmost child, or where one cell lies. */
function inPageHead(bytes: Buffer, random: Random): void {
  const { start, cells, pointers } = somePage(bytes, random)
  const [at, size] = random.pick(PAGE_FIELDS)
  if (cells > 0 && random.below(3) === 0) put(bytes, pointers + 2 * random.below(cells), 2, random)
  else if (pointers - start === 12 && random.below(3) === 0) put(bytes, start + 8, 4, random)
  else put(bytes, start + at, size, random)
}

/** Lengths, numbers and types at a cell's beginning, or what is in it. */
function inCell(bytes: Buffer, random: Random): void {
  const { page, cells, pointers } = somePage(bytes, random)
  if (cells === 0) return
  const cell = page + bytes.readUInt16BE(pointers + 2 * random.below(cells))
  put(bytes, Math.min(bytes.length - 1, cell + random.below(random.below(2) === 0 ? 8 : 60)), 1, random)
}

/** The list of pages that are free: its beginning, or what its first page says of the others. */
function inFreeList(bytes: Buffer, random: Random): void {
  const first = bytes.readUInt32BE(32)
  const page = (first - 1) * pageSize(bytes)
  if (first === 0 || random.below(3) === 0) {
    bytes.writeUInt32BE(1 + random.below(bytes.length / pageSize(bytes)), 32)
    bytes.writeUInt32BE(Math.max(1, bytes.readUInt32BE(36)), 36)
  } else put(bytes, page + 4 * random.below(4), 4, random)
}

/** A sign in the text by which a table or an index is made. */
function inSchema(bytes: Buffer, random: Random): void {
  const places = [...bytes.toString('latin1').matchAll(/CREATE (?:TABLE|(?:UNIQUE )?INDEX)/g)].map(({ index }) => index)
  const [first, ...more] = places
  if (first === undefined) return
  const at = random.pick([first, ...more]) + random.below(200)
  if (at < bytes.length) bytes.write(random.pick(['x', 'X', ' ', '(', ')', ',', "'", '0', '9', '\0']), at, 'latin1')
}

interface Page {
  /** Where the page begins, */
  readonly page: number
  /** and its head: on the first page behind the file's own. */
  readonly start: number
  readonly cells: number
  /** Where the list of its cells begins. */
  readonly pointers: number
}

function somePage(bytes: Buffer, random: Random): Page {
  const size = pageSize(bytes)
  for (;;) {
    const page = size * random.below(bytes.length / size)
    const start = page === 0 ? HEADER_BYTES : page
    const kind = bytes[start] ?? 0
    if (!TREES.has(kind)) continue // what goes on from a cell, or is free
    const isInner = kind === INNER_INDEX || kind === INNER_TABLE
    return { page, start, cells: bytes.readUInt16BE(start + 3), pointers: start + (isInner ? 12 : 8) }
  }
}

function pageSize(bytes: Buffer): number {
  return bytes.readUInt16BE(16)
}

/** Another value: none, one more or less, the largest, or any. */
function put(bytes: Buffer, at: number, size: Field[1], random: Random): void {
  const most = 2 ** (8 * size)
  const was = bytes.readUIntBE(at, size)
  const value = random.pick([0, 1, was + 1, was + most - 1, most - 1, random.below(most)])
  bytes.writeUIntBE(value % most, at, size)
}
