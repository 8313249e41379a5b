// Run by scripts/replay.mjs in Electron's own Node, which takes TypeScript as it is.
import { builtInLadder } from '../support/built-in-ladder.ts'
import { differingWhenReplayed } from '../support/replayed.ts'

const RUNS = 10_000
const LADDERS = ['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking']

const sum = { tried: 0, equal: 0 }
for (const id of LADDERS) {
  const differing = differingWhenReplayed(builtInLadder(id), RUNS)
  const equal = RUNS - differing.length
  sum.tried += RUNS
  sum.equal += equal
  console.log(`${id}: ${RUNS} tried, ${equal} equal`)
  if (differing.length > 0) console.error(`${id}: differing seeds ${differing.slice(0, 10).join(', ')}`)
}
console.log(
  `replayed from the printed trace alone, ${LADDERS.length} ladders: ${sum.tried} tried, ${sum.equal} equal, ${sum.tried - sum.equal} differing`,
)
if (sum.equal !== sum.tried) process.exitCode = 1
