// Run by scripts/replay.mjs in Electron's own Node, which takes TypeScript as it is.
import { builtInLadder } from '../support/built-in-ladder.ts'
import { differingWhenReplayed } from '../support/replayed.ts'

const RUNS = 10_000

for (const id of ['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking']) {
  const differing = differingWhenReplayed(builtInLadder(id), RUNS)
  console.log(`${id}: ${RUNS - differing.length} of ${RUNS} random assessments reproduced from their traces alone`)
  if (differing.length > 0) {
    console.error(`${id}: seeds ${differing.slice(0, 10).join(', ')}`)
    process.exitCode = 1
  }
}
