import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeFault } from '#main/dispatch/describe-fault.ts'
import { logFile } from '#main/log/log-file.ts'
import { logLine } from '#main/log/log.ts'
import { NOON_MS } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** An error whose every text is hers. */
function hers(): Error {
  const error = new TypeError('canary in the message\n    at canary (/home/canary/canary.txt:1:2)')
  error.name = 'canary name'
  return Object.assign(error, { code: 'canary code', path: '/home/canary' })
}

describe('[trust H6] a line of the log', () => {
  it('says what, where and when, in codes and numbers', () => {
    const fault = describeFault(new RangeError('x'))
    expect(fault.at.length).toBeGreaterThan(0)
    expect(logLine(NOON_MS, 'fault', { channel: 'cycles:list', fault })).toMatch(
      /^2026-11-21T12:00:00\.000Z fault channel=cycles:list name=RangeError at=log\.test\.ts:\d+:\d+(<[\w.-]+\.[cm]?[jt]s:\d+:\d+)*$/,
    )
    expect(logLine(NOON_MS, 'page-gone', { reason: 'crashed', exitCode: 5 })).toBe(
      '2026-11-21T12:00:00.000Z page-gone reason=crashed exitCode=5',
    )
    expect(logLine(NOON_MS, 'helper-gone', { helper: 'Sandbox helper' })).toMatch(/ helper=Sandbox-helper$/)
  })

  it('has no room for words of hers, wherever an error brings them', () => {
    const line = logLine(NOON_MS, 'fatal', { fault: describeFault(hers()) })
    expect(line).not.toMatch(/canary/)
    expect(line).toContain('name=other')
    for (const thrown of ['canary', { message: 'canary', name: 'canary' }, null, undefined]) {
      expect(logLine(NOON_MS, 'fatal', { fault: describeFault(thrown) })).not.toMatch(/canary/)
    }
  })

  it('tells programs’ codes', () => {
    const fault = describeFault(Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT_CHECK' }))
    expect(logLine(NOON_MS, 'fault', { fault })).toContain('code=SQLITE_CONSTRAINT_CHECK')
  })
})

describe('the log', () => {
  it('is its owner’s alone, and never longer than a megabyte', () => {
    const folder = temporaryFolder()
    const log = logFile(
      folder,
      () => NOON_MS,
      () => undefined,
    )
    log('started')
    const full = 'x'.repeat(512 * 1024 - 10)
    for (const exitCode of [1, 2, 3]) {
      writeFileSync(join(folder, 'logs', 'cairn.log'), full, { mode: 0o600 })
      log('page-gone', { reason: 'crashed', exitCode })
    }
    const files = readdirSync(join(folder, 'logs'))
    expect(files.toSorted()).toEqual(['cairn.1.log', 'cairn.log'])
    const bytes = files.map((name) => statSync(join(folder, 'logs', name)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1024 * 1024)
    for (const path of [join(folder, 'logs'), ...files.map((name) => join(folder, 'logs', name))]) {
      expect(statSync(path).mode & 0o077).toBe(0)
    }
    // The last line is there, whatever was given up.
    expect(readFileSync(join(folder, 'logs', 'cairn.log'), 'utf8')).toMatch(
      /^2026\S+ page-gone reason=crashed exitCode=3\n$/,
    )
  })

  it('that can’t be written is done without', () => {
    const lines: string[] = []
    const notAFolder = join(temporaryFolder(), 'a-file')
    writeFileSync(notAFolder, '')
    const log = logFile(
      notAFolder,
      () => NOON_MS,
      (line) => lines.push(line),
    )
    log('started')
    expect(lines).toEqual(['2026-11-21T12:00:00.000Z started\n'])
  })
})
