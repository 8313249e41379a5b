import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '#main/files/read-text-file.ts'
import { findBadUtf8 } from '#main/files/utf8.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const MEGABYTE = 1024 * 1024

const read = (path: string, maxBytes = MEGABYTE): string | string[] => {
  const file = readTextFile(path, { file: 'f', maxBytes })
  return file.ok ? file.text : printProblems(file.problems)
}

const written = (content: string | Buffer): string => {
  const path = join(temporaryFolder(), 'file')
  writeFileSync(path, content)
  return path
}

describe('readTextFile', () => {
  it.each(['', 'a', '標準 é 😀\r\n'])('gives the text of a file: %j', (text) => {
    expect(read(written(text))).toBe(text)
  })

  it('reads a file of the very size that is allowed, and none larger by a byte', () => {
    expect(read(written('x'.repeat(MEGABYTE)))).toHaveLength(MEGABYTE)
    expect(read(written('x'.repeat(MEGABYTE + 1)))).toEqual([
      'f:1:1: this file is larger than 1 MB, the most that is read; shorten its texts or split it',
    ])
  })

  it('reads no further than the limit, however large a file says it is', () => {
    const path = written('')
    truncateSync(path, 3 * 1024 * MEGABYTE)
    expect(read(path)).toEqual([
      'f:1:1: this file is larger than 1 MB, the most that is read; shorten its texts or split it',
    ])
  })

  it('reads no further than the limit where a file holds more than it said: one that grows meanwhile', () => {
    // The system's own list of what this process has in memory: an ordinary file that says it is empty.
    expect(read('/proc/self/maps', 100)).toEqual([expect.stringContaining('this file is larger than')])
  })

  it('says what is there instead of a file', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), 'x')
    symlinkSync(join(folder, 'file'), join(folder, 'link'))
    mkdirSync(join(folder, 'folder'))
    expect(read(join(folder, 'none'))).toEqual(['f:1:1: there is no such file; check the name and the folder'])
    expect(read(join(folder, 'file', 'below'))).toEqual(['f:1:1: there is no such file; check the name and the folder'])
    expect(read(join(folder, 'folder'))).toEqual(['f:1:1: this is a folder; name a file in it'])
    expect(read(join(folder, 'link'))).toEqual(['f:1:1: this is a symbolic link; name the file it leads to'])
    expect(read('/dev/zero')).toEqual(['f:1:1: this is a device or a pipe; save what it holds to a file and name that'])
  })

  it('does not wait for whoever might write into a pipe', () => {
    const pipe = join(temporaryFolder(), 'pipe')
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    expect(read(pipe)).toEqual(['f:1:1: this is a device or a pipe; save what it holds to a file and name that'])
  })

  it.each([
    [
      'UTF-16, little end first',
      Buffer.from('\uFEFFformat: x', 'utf16le'),
      'f:1:1: this file is UTF-16; save it with the encoding UTF-8',
    ],
    [
      'UTF-16, big end first',
      Buffer.from('\uFEFFformat: x', 'utf16le').swap16(),
      'f:1:1: this file is UTF-16; save it with the encoding UTF-8',
    ],
    [
      'Latin-1',
      Buffer.from('a: ok\r\nb: caf\u00e9 au lait\n', 'latin1'),
      'f:2:7: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'Big5',
      Buffer.concat([Buffer.from('標: '), Buffer.from([0xa4, 0xa4, 0xa4, 0xe5])]),
      'f:1:4: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'two encodings in one file',
      Buffer.concat([Buffer.from('\uFEFF標準\n'), Buffer.from('é', 'latin1')]),
      'f:2:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'f:1:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'a character cut in half',
      Buffer.from('準').subarray(0, 2),
      'f:1:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'an overlong slash',
      Buffer.from([0x61, 0xc0, 0xaf]),
      'f:1:2: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'an overlong letter of three bytes',
      Buffer.from([0xe0, 0x81, 0x81]),
      'f:1:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'half a surrogate pair',
      Buffer.from([0xed, 0xa0, 0x80]),
      'f:1:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'what lies beyond Unicode',
      Buffer.from([0xf4, 0x90, 0x80, 0x80]),
      'f:1:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
    [
      'an overlong letter of four bytes',
      Buffer.from([0xf0, 0x80, 0x80, 0x80]),
      'f:1:1: this is not UTF-8 text; save the file as text with the encoding UTF-8',
    ],
  ])('refuses %s', (_, bytes, complaint) => {
    expect(read(written(bytes))).toEqual([complaint])
  })

  it('agrees with the platform’s strict decoder about what is UTF-8', () => {
    const differing: string[] = []
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    for (let first = 0x80; first <= 0xff; first += 1) {
      for (const second of [0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]) {
        for (const tail of [[], [0x80], [0x80, 0x80], [0xbf, 0x41]]) {
          const bytes = Buffer.from([0x61, first, second, ...tail])
          if ((findBadUtf8(bytes) === undefined) !== decodes(strict, bytes)) differing.push(bytes.toString('hex'))
        }
      }
    }
    expect(differing).toEqual([])
  })

  it('lets go of the file, whatever happens', () => {
    const path = written('x')
    const probe = (): number => {
      const handle = openSync(path, 'r')
      closeSync(handle)
      return handle
    }
    const before = probe()
    for (let round = 0; round < 20; round += 1) {
      read(path)
      read(path, 0)
      read(import.meta.dirname)
    }
    expect(probe()).toBe(before)
  })
})

const decodes = (decoder: TextDecoder, bytes: Buffer): boolean => {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}
