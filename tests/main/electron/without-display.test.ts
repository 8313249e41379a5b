import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '#main/electron/arguments.ts'
import { withoutDisplay } from '#main/electron/without-display.ts'

const SWITCHES = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3']

describe('a command, on Linux', () => {
  it('is started once more with what makes Chromium do without a screen, and with every word it had', () => {
    const again = withoutDisplay({ platform: 'linux', argv: ['cairn', '--no-sandbox', '.', 'report', 'my file.json'] })
    expect(again).toEqual(['cairn', ...SWITCHES, '--no-sandbox', '.', 'report', 'my file.json'])
  })

  it('is not started a third time', () => {
    const again = withoutDisplay({
      platform: 'linux',
      argv: ['cairn', 'report', 'a.json', '--ozone-platform=headless'],
    })
    expect(again).not.toBeNull()
    expect(withoutDisplay({ platform: 'linux', argv: again ?? [] })).toBeNull()
  })
})

it.each(['darwin', 'win32'] as const)('on %s it runs as it is', (platform) => {
  expect(withoutDisplay({ platform, argv: ['cairn', 'report'] })).toBeNull()
})

describe('the program that a terminal starts', () => {
  const script = readFileSync(join(import.meta.dirname, '../../../packaging/linux/cairn'), 'utf8')

  it('knows every command, and passes the same switches first', () => {
    const words = /^ {2}(.+)\)$/m.exec(script)?.[1]?.split(' | ')
    expect(words?.toSorted()).toEqual([...COMMANDS, '--help', '-h', '--version'].toSorted())
    expect(script).toContain(`exec "$program" ${SWITCHES.join(' ')} "$@"`)
  })
})
