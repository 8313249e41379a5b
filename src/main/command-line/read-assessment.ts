import { MAX_ASSESSMENT_BYTES, readAssessmentFile } from '#main/assessments/read-assessment-file.ts'
import type { ReadAssessment } from '#main/assessments/read-assessment-file.ts'
import { findLadder } from '#main/ladders/built-in-ladders.ts'
import type { InstalledLadder } from '#main/ladders/built-in-ladders.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { CommandWorld } from './command.ts'
import { readPack } from './read-pack.ts'

/**
 * Reads and checks an assessment file against its ladder: one that comes with the app, or the one of `pack`, which
 * stands in for a built-in one of its id.
 */
export const readAssessment = (path: string, pack: string | undefined, world: CommandWorld): ReadAssessment => {
  const brought = pack === undefined ? null : readPack(pack, world)
  if (brought?.ok === false) return brought
  const installed = brought === null ? builtIn(world) : withPack(brought.ladder, builtIn(world))
  const read = world.readFile(path, MAX_ASSESSMENT_BYTES)
  if (!read.ok) return read
  return readAssessmentFile(read.text, { file: path, ladderOf: (id, version) => findLadder(installed, id, version) })
}

const withPack = (ladder: Ladder, others: readonly InstalledLadder[]): InstalledLadder[] => [
  { id: ladder.id, version: ladder.version, read: () => ladder },
  ...others.filter(({ id }) => id !== ladder.id),
]

const builtIn = (world: CommandWorld): InstalledLadder[] => {
  const { list, ladder } = world.ladders()
  return list.map(({ hash, id, version }) => ({
    id,
    version,
    read: () => {
      const found = ladder(hash)
      if (found === undefined)
        throw new Error(`the built-in ladder ${id} is listed and not there: build or install anew`)
      return found
    },
  }))
}
