import { describe, expect, it } from 'vitest'
import { parseArguments } from '#main/electron/arguments.ts'

const checkout = { isPackaged: false, env: {}, cwd: '/here' }
const installed = { isPackaged: true, env: {}, cwd: '/here' }

describe('the data folder', () => {
  it.each([
    ['is the system’s own by default', ['electron', '.'], {}, null],
    ['follows its option', ['electron', '.', '--data-dir', '/data'], {}, '/data'],
    ['may be tied to its option', ['electron', '.', '--data-dir=/data'], {}, '/data'],
    ['is meant from where the command was typed', ['electron', '.', '--data-dir', 'data'], {}, '/here/data'],
    ['comes from the environment', ['electron', '.'], { CAIRN_DATA_DIR: '/env' }, '/env'],
    [
      'comes from the option before the environment',
      ['electron', '.', '--data-dir', '/data'],
      { CAIRN_DATA_DIR: '/env' },
      '/data',
    ],
    ['is the default where the option is empty', ['electron', '.', '--data-dir='], {}, null],
    ['is the default where the option has no value', ['electron', '.', '--data-dir'], {}, null],
    ['may stand before the app', ['electron', '--data-dir', '/data', '.'], {}, '/data'],
  ])('%s', (_name, argv, env, expected) => {
    expect(parseArguments(argv, { ...checkout, env }).dataDir).toBe(expected)
  })
})

describe('files to open', () => {
  it.each([
    [
      'are meant from where the command was typed',
      ['cairn', 'a.cairn.json', '/x/pack.YAML'],
      ['/here/a.cairn.json', '/x/pack.YAML'],
    ],
    ['are no switches and no other words', ['cairn', '--lang=a.json', 'readme.txt', 'pack.yml'], ['/here/pack.yml']],
    ['are none beside a command', ['cairn', 'validate', 'pack.yaml'], []],
  ])('%s', (_name, argv, expected) => {
    expect(parseArguments(argv, installed).files).toEqual(expected)
  })
})

describe('the command', () => {
  it('is none for a plain start', () => {
    expect(parseArguments(['electron', '.'], checkout).command).toBeNull()
    expect(parseArguments(['cairn'], installed).command).toBeNull()
  })

  it('takes all that follows it, switches too', () => {
    const command = { name: 'report', args: ['a.cairn.json', '--lang', 'en', '--out', 'a.pdf'] }
    expect(parseArguments(['cairn', 'report', ...command.args], installed).command).toEqual(command)
    expect(parseArguments(['electron', '--no-sandbox', '.', 'report', ...command.args], checkout).command).toEqual(
      command,
    )
  })

  it('is not the folder of the app, whatever its name', () => {
    expect(parseArguments(['electron', 'score'], checkout).command).toBeNull()
  })

  it('is none for a file: opening one imports nothing', () => {
    expect(parseArguments(['cairn', '/home/x/report.cairn.json'], installed).command).toBeNull()
  })

  it.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['help', 'help'],
    ['--version', 'version'],
  ] as const)('%s asks for words, and opens no window', (word, name) => {
    expect(parseArguments(['cairn', word], installed).command).toEqual({ name, args: [] })
  })

  it('is found behind switches of Chromium', () => {
    expect(parseArguments(['cairn', '--log-level=3', 'ladders'], installed).command).toEqual({
      name: 'ladders',
      args: [],
    })
  })
})
