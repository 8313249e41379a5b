// Run by scripts/bench/way.mjs in Electron's own Node, which takes TypeScript as it is.
import { shortestWay } from '#main/scoring/shortest-way.ts'
import { itemsOf } from '#shared/items.ts'
import type { WayGoal } from '#shared/way.ts'
import { builtInLadder } from '../support/built-in-ladder.ts'
import { chanceOf, pick, randomAnswers } from '../support/random-answers.ts'

const ASSESSMENTS = 40

const ladder = builtInLadder('se-track')
const goals: WayGoal[] = [
  ...ladder.levels.map(({ id }) => ({ kind: 'level', level: id }) as const),
  ...(ladder.promotions ?? []).map(({ id }) => ({ kind: 'promotion', id }) as const),
]
const chance = chanceOf(1)
const hard = new Map(itemsOf(ladder).map(({ id }) => [id, pick(chance, [1, 1, 2, 3, 5])]))

for (const [name, weights] of [
  ['all alike', new Map<string, number>()],
  ['some hard', hard],
] as const) {
  const times = Array.from({ length: ASSESSMENTS }, (_, seed) => randomAnswers(ladder, seed, true)).flatMap((answers) =>
    goals.map((goal) => {
      const startedAt = performance.now()
      shortestWay(ladder, answers, goal, weights)
      return performance.now() - startedAt
    }),
  )
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `the shortest way on se-track, ${name}, ${times.length} goals: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms (bar 300 ms)`,
  )
}
