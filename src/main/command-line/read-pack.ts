import { MAX_PACK_BYTES, readLadder } from '#main/ladders/check-ladder.ts'
import type { CheckedLadder } from '#main/ladders/check-ladder.ts'
import type { CommandWorld } from './command.ts'

/** Reads and checks the pack in a file. */
export const readPack = (path: string, { readFile }: Pick<CommandWorld, 'readFile'>): CheckedLadder => {
  const read = readFile(path, MAX_PACK_BYTES)
  return read.ok ? readLadder(read.text, { file: path }) : read
}
