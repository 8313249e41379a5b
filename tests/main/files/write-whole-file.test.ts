import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWholeFile } from '#main/files/write-whole-file.ts'
import { err, ok } from '#shared/app-error.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('[G10] a file', () => {
  it('is written for its owner alone, with nothing left beside it', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'summary.pdf')
    expect(writeWholeFile(path, new Uint8Array([1, 2, 3]))).toEqual(ok(null))
    expect([...readFileSync(path)]).toEqual([1, 2, 3])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['summary.pdf'])
  })

  it('takes the place of the one before as a whole', () => {
    const path = join(temporaryFolder(), 'a.json')
    writeFileSync(path, 'a much longer text than the next')
    expect(writeWholeFile(path, 'short')).toEqual(ok(null))
    expect(readFileSync(path, 'utf8')).toBe('short')
  })

  it('is not written where its folder is missing', () => {
    expect(writeWholeFile(join(temporaryFolder(), 'missing', 'a.pdf'), 'x')).toEqual(err('file-not-written'))
  })

  it('leaves what is there untouched, and nothing beside it, where it cannot take its name', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true })
    expect(writeWholeFile(join(folder, 'taken'), 'x')).toEqual(err('file-not-written'))
    expect(readdirSync(folder)).toEqual(['taken'])
    expect(readdirSync(join(folder, 'taken'))).toEqual(['inside'])
  })

  it('is not written where its folder is no folder', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    expect(writeWholeFile(join(folder, 'file', 'a.pdf'), 'x')).toEqual(err('file-not-written'))
  })

  it('leaves the one before as it was where there is no room, and says so', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.pdf')
    writeFileSync(path, 'the one before')
    // No file of this process may be larger than 64 blocks of a kilobyte: the write fails half-way, as on a full disk.
    const program = join(import.meta.dirname, '../../support/processes/write-large-file.ts')
    const done = spawnSync('sh', ['-c', 'ulimit -f 64 && exec "$0" "$@"', process.execPath, program, path], {
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    })
    expect([done.stderr, JSON.parse(done.stdout)]).toEqual(['', err('disk-full')])
    expect(readFileSync(path, 'utf8')).toBe('the one before')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })
})
