import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { checkPack } from './ladders/check-pack.ts'

// A thread of its own that checks one pack and ends: whatever a file does to the parser, the window goes on
// (files/pack-checker.ts starts it, with its limits of memory and time). [trust G2]
const { text, file } = z.strictObject({ text: z.string(), file: z.string() }).parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only windows have
parentPort?.postMessage(checkPack(text, { file }))
