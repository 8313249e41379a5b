import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const RUN = join(import.meta.dirname, '../../scripts/lib/run.mjs')

/** A script of two steps: the first waits for ever, the second says that it was begun. */
const twoSteps = `
  const { run } = await import(${JSON.stringify(RUN)})
  await run(process.execPath, ['-e', 'console.log("first"); setInterval(() => {}, 1000)'])
  console.log('second')
`

describe('a script of several programs', () => {
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    it(`ends with the program that runs when it gets ${signal}, and begins no other`, async () => {
      // A group of its own, which Ctrl+C reaches as a terminal's does: the script and the program alike.
      const script = spawn(process.execPath, ['--input-type=module', '-e', twoSteps], {
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      })
      let said = ''
      script.stdout.on('data', (text: Buffer) => {
        said += text.toString()
      })
      const closed = once(script, 'close')
      await once(script.stdout, 'data')
      process.kill(signal === 'SIGINT' ? -(script.pid ?? 0) : (script.pid ?? 0), signal)
      expect(await closed).toEqual([code, null])
      expect(said).toBe('first\n')
    })
  }
})
