import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { foundWay } from './assessments/found-way.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import { wayGoalSchema } from '#shared/way.ts'

// A thread of its own that looks for one way and ends: on a large ladder that takes a while, and the window goes on
// (threads/way-search.ts starts it, with its limits of memory and time).
const question = z
  .strictObject({
    ladder: z.custom<Ladder>(),
    answers: z.custom<Answers>(),
    goal: wayGoalSchema,
    hard: z.record(z.string(), z.number()),
  })
  .parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only windows have
parentPort?.postMessage(foundWay(question))
