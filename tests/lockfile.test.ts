import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().default(false),
      optional: z.boolean().default(false),
      os: z.array(z.string()).default([]),
    }),
  ),
})
const { packages } = lockSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')),
)
const installed = Object.entries(packages).filter(([path]) => path !== '')

it('every package comes from the public registry', () => {
  expect(installed.length).toBeGreaterThan(400)
  const elsewhere = installed.filter(([, { resolved }]) => !resolved?.startsWith('https://registry.npmjs.org/'))
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

it('every package has its hash, but for tools of other systems that nobody is forced to install', () => {
  const bare = installed.filter(([, { integrity }]) => integrity === undefined)
  const wrong = bare.filter(([, { dev, optional, os }]) => !dev || !optional || os.length === 0)
  expect(wrong.map(([path]) => path)).toEqual([])
})
