// Run by scripts/bench/score.mjs in Electron's own Node, which takes TypeScript as it is.
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { builtInLadder } from '../support/built-in-ladder.ts'
import { randomAnswers } from '../support/random-answers.ts'

const RUNS = 10_000
const WARM_UP = 500

for (const id of ['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking']) {
  const ladder = builtInLadder(id)
  const answers = Array.from({ length: 100 }, (_, seed) => randomAnswers(ladder, seed, true))
  const score = (run: number): void => {
    const chosen = answers[run % answers.length]
    if (chosen !== undefined) scoreAssessment(ladder, chosen)
  }
  for (let run = 0; run < WARM_UP; run++) score(run)
  const startedAt = performance.now()
  for (let run = 0; run < RUNS; run++) score(run)
  const tookMs = performance.now() - startedAt
  console.log(
    `score of ${id}, with trace: ${(tookMs / RUNS).toFixed(3)} ms; 10,000 in ${(tookMs / 1000).toFixed(2)} s (bars 0.5 ms, 2 s)`,
  )
}
