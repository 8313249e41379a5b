import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ok } from '#shared/app-error.ts'
import type { Handlers } from '#shared/ipc/contract.ts'

const list = z.array(
  z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string().nullable() }),
)

/** @param file the list that the build made; read when it is first asked for */
export function licenceHandlers(file: string): Pick<Handlers, 'app:licences'> {
  return { 'app:licences': () => ok(list.parse(JSON.parse(readFileSync(file, 'utf8')))) }
}
