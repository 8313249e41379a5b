import { readFileSync } from 'node:fs'

const HEADER_BYTES = 32
const FRAME_BYTES = 24
/** The last digit says in which order the check sums read their words. */
const MAGIC = 0x37_7f_06_82

/**
 * How many saves lie in a log beyond where SQLite stops reading it, for a check sum that is wrong. SQLite takes that for
 * the end, as it is after a power cut. But a save is on the disk before the next one is begun: where a later one begins,
 * the one before it was whole, and something has altered the log since. [trust B4]
 *
 * A log that is broken in its last save, or cut off, is what a power cut leaves too, and not told from it.
 */
export function lostSaves(logFile: string): number {
  const log = readFileSync(logFile)
  if (log.length <= HEADER_BYTES + FRAME_BYTES) return 0
  const isBig = (log.readUInt32BE(0) & 1) === 1
  const start = checkSum(log, 0, 24, [0, 0], isBig)
  const isHeaderRight = (log.readUInt32BE(0) & ~1) >>> 0 === MAGIC && agrees(log, 24, start)
  if (!isHeaderRight) return 1 // it is on the disk before anything else is

  const pageBytes = log.readUInt32BE(8)
  const frames = framesOf(log, pageBytes)
  let sum = start
  const broken = frames.findIndex((at) => {
    sum = checkSum(log, at + FRAME_BYTES, at + FRAME_BYTES + pageBytes, checkSum(log, at, at + 8, sum, isBig), isBig)
    // The sum doesn't cover the salts, and SQLite stops at a wrong one all the same.
    return !isOfThisRun(log, at) || !agrees(log, at + 16, sum)
  })
  if (broken === -1) return 0
  const ended = frames.slice(broken, -1).filter((at) => endsSave(log, at)).length
  if (ended > 0) return ended
  // What is broken may have been the very end of a save: its own words about that count for nothing.
  const begun = frames.findLastIndex((at, index) => index < broken && endsSave(log, at)) + 1
  return isOneSave(log, [...frames.slice(begun, broken), ...frames.slice(broken + 1)]) ? 0 : 1
}

/** A frame that ends a save names the size of the database after it. */
function endsSave(log: Buffer, at: number): boolean {
  return isOfThisRun(log, at) && log.readUInt32BE(at + 4) !== 0
}

/** A save writes its pages in rising order, each once: where a frame goes back, another save begins. */
function isOneSave(log: Buffer, frames: readonly number[]): boolean {
  const pages = frames.filter((at) => isOfThisRun(log, at)).map((at) => log.readUInt32BE(at))
  return pages.every((page, index) => page > (pages[index - 1] ?? 0))
}

/** Where the frames of this run of the log begin, the broken one among them; those of an earlier run bear other salts. */
function framesOf(log: Buffer, pageBytes: number): readonly number[] {
  const size = FRAME_BYTES + pageBytes
  const all = Array.from(
    { length: Math.floor((log.length - HEADER_BYTES) / size) },
    (_, index) => HEADER_BYTES + index * size,
  )
  return all.slice(0, all.findLastIndex((at) => isOfThisRun(log, at)) + 1)
}

function isOfThisRun(log: Buffer, at: number): boolean {
  return log.subarray(at + 8, at + 16).equals(log.subarray(16, 24))
}

type Sum = readonly [number, number]

/** SQLite's own, over pairs of words. */
function checkSum(log: Buffer, from: number, to: number, [first, second]: Sum, isBig: boolean): Sum {
  let [a, b] = [first, second]
  for (let at = from; at < to; at += 8) {
    a = (a + (isBig ? log.readUInt32BE(at) : log.readUInt32LE(at)) + b) >>> 0
    b = (b + (isBig ? log.readUInt32BE(at + 4) : log.readUInt32LE(at + 4)) + a) >>> 0
  }
  return [a, b]
}

function agrees(log: Buffer, at: number, [a, b]: Sum): boolean {
  return log.readUInt32BE(at) === a && log.readUInt32BE(at + 4) === b
}
