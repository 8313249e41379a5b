import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { checkCairnFile } from './archive/check-cairn-file.ts'
import { sha256 } from './files/sha256.ts'
import type { Ladder } from '#shared/ladder.ts'

// A thread of its own that checks one file of Cairn's and ends: whatever it does to the parser, the window goes on
// (files/cairn-file-checker.ts starts it, with its limits of memory and time). [trust G2]
const data = z
  .strictObject({ text: z.string(), file: z.string(), ladders: z.array(z.custom<Ladder>()) })
  .parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only windows have
parentPort?.postMessage(checkCairnFile(data.text, { file: data.file, ladders: data.ladders, sha256 }))
