import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { checkFileAt } from './files/check-file-at.ts'
import type { Ladder } from '#shared/ladder.ts'

// A thread of its own that reads and checks one file of Cairn's and ends: whatever it does to the parser, the window goes
// on (files/cairn-file-checker.ts starts it, with its limits of memory and time). [trust G1, G2]
const { path, file, ladders } = z
  .strictObject({ path: z.string(), file: z.string(), ladders: z.array(z.custom<Ladder>()) })
  .parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only windows have
parentPort?.postMessage(checkFileAt(path, { file, ladders }))
