import { describe, expect, it } from 'vitest'
import { refusedSwitch } from '#main/electron/refused-switches.ts'

describe('[trust F11] an installed Cairn does not start', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect=0',
    '--inspect-brk=127.0.0.1:1',
    '--js-flags=--expose-gc',
    '--load-extension=/x',
    '--disable-web-security',
    '--no-sandbox',
    '-no-sandbox',
    '/no-sandbox',
    '--NO-SANDBOX',
    '--proxy-server=http://127.0.0.1:1',
    '--proxy-pac-url=x',
    '--log-net-log=/x',
    '--user-data-dir=/x',
  ])('with %s', (word) => {
    expect(refusedSwitch(['cairn', word])).toBe(word)
    expect(refusedSwitch(['cairn', 'ladders', word, 'x'])).toBe(word)
  })

  it.each([
    [['cairn']],
    [['cairn', '--lang=zh-TW', '--data-dir', '/x', '--force-device-scale-factor=2']],
    [['cairn', '/home/x/no-sandbox.cairn.json']],
    [['cairn', 'report', 'a.cairn.json', '--lang', 'en', '--out', 'a.pdf']],
    [['cairn', '--', '--inspect']],
  ])('but does with %j', (argv) => {
    expect(refusedSwitch(argv)).toBeNull()
  })
})
