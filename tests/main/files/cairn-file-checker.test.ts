import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cairnFileChecker, workLimits } from '#main/files/cairn-file-checker.ts'
import { checkFileAt } from '#main/files/check-file-at.ts'
import type { FileCheck } from '#main/files/check-file-at.ts'
import { archiveOf } from '../../support/archives.ts'
import { fillWithRandomPerson } from '../../support/random-person.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const MEGABYTE = 1024 * 1024
const program = (path: string): URL => pathToFileURL(join(import.meta.dirname, '../../..', path))
const worker = program('src/main/file-worker.ts')
/** Each thread of a test reads the program anew: what it says is tried here, and that it is a thread further down. */
const check = (path: string): FileCheck => checkFileAt(path, { file: basename(path), ladders })
const ladders = [smallLadder]

const written = (name: string, content: string | Buffer): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}
const codes = (found: FileCheck): readonly string[] =>
  found.kind === 'refused' ? found.problems.map(({ code }) => code) : [found.kind]
const archive = (): string => {
  const { db } = openTestStore()
  fillWithRandomPerson(db, 5)
  return archiveOf(db)
}

/** How often the main thread came round while it waited. */
const turnsDuring = async (work: Promise<unknown>): Promise<number> => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 5)
  await work
  clearInterval(timer)
  return turns
}

describe('a file that is looked at', () => {
  it('is none of ours where it says nothing of the kind, and ours by its name where it was cut before that', () => {
    expect(codes(check(written('pack.yaml', 'format: cairn/ladder@1')))).toEqual(['other'])
    expect(codes(check(written('notes.json', '{}')))).toEqual(['other'])
    expect(codes(check(written('a.cairn-archive.json', '{\n  "for')))).toEqual(['ends-early'])
    expect(codes(check(written('a.cairn-archive.json', '')))).toEqual(['document-empty'])
    expect(codes(check(written('a.cairn-archive.json', '<html>')))).toEqual(['not-json'])
    expect(codes(check(written('f.cairn-form.json', '[]')))).toEqual(['wrong-type'])
    expect(codes(check(written('f.cairn-form.json', '{"format": "cairn/form@2"}')))).toEqual(['format-newer'])
  })

  it('[trust G1] is an ordinary file: no folder, link, pipe or device', () => {
    const folder = temporaryFolder()
    const at = (name: string): string => join(folder, `${name}.cairn-archive.json`)
    writeFileSync(join(folder, 'file'), archive())
    symlinkSync(join(folder, 'file'), at('link'))
    symlinkSync('/dev/zero', at('zero'))
    mkdirSync(at('folder'))
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0)
    expect(codes(check(at('none')))).toEqual(['file-not-found'])
    expect(codes(check(at('link')))).toEqual(['file-is-link'])
    expect(codes(check(at('zero')))).toEqual(['file-is-link'])
    expect(codes(check(at('folder')))).toEqual(['file-is-folder'])
    expect(codes(check(at('pipe')))).toEqual(['file-not-regular'])
    expect(codes(check('/dev/zero'))).toEqual(['other'])
  })

  it('[trust G1] is read no further than its limit, however large it is', () => {
    const sparse = written('a.cairn-archive.json', '')
    truncateSync(sparse, 3 * 1024 * MEGABYTE)
    expect(check(sparse)).toMatchObject({
      problems: [{ code: 'file-too-large', params: { limit: '200 MB' } }],
    })
    const single = written('a.cairn.json', `{"format": "cairn/assessment@1", "title": "${'x'.repeat(21 * MEGABYTE)}"}`)
    expect(check(single)).toMatchObject({
      problems: [{ code: 'file-too-large', params: { limit: '20 MB' } }],
    })
  })

  it.each([
    ['depth', `{"format": "cairn/archive@1", "a": ${'['.repeat(200_000)}`, 'too-deep'],
    ['values', `{"format": "cairn/archive@1", "a": [${'1,'.repeat(10_000_001)}1]}`, 'too-many-values'],
    ['a key twice', '{"format": "cairn/archive@1", "without": [], "without": []}', 'key-twice'],
    ['a dangerous key', '{"format": "cairn/archive@1", "profile": {"__proto__": {}}}', 'forbidden-key'],
    ['another dangerous key', '{"format": "cairn/archive@1", "\\u0063onstructor": {}}', 'forbidden-key'],
    ['no number', '{"format": "cairn/archive@1", "a": NaN}', 'not-json'],
    ['a number without end', '{"format": "cairn/archive@1", "a": 1e400}', 'number-not-finite'],
  ])('[trust G4] refuses %s', { timeout: 60_000 }, (_, text, code) => {
    expect(codes(check(written('bomb.cairn-archive.json', text)))).toEqual([code])
  })

  it.each([
    ['an alias', 'a: &a [1]\nb: *a', 'anchor'],
    ['a billion laughs', `{"format": "cairn/assessment@1", "a": &a ["x"], "b": [*a, *a]}`, 'anchor'],
    ['a tag', '{"format": "cairn/assessment@1", "title": !!js/function "x"}', 'tag'],
    ['two documents', '{"format": "cairn/assessment@1"}\n---\n{}', 'document-several'],
    ['a merge key', '{"format": "cairn/assessment@1", "<<": {"title": "x"}}', 'unknown-key'],
    ['a key twice', '{"format": "cairn/assessment@1", "title": "a", "title": "b"}', 'duplicate-key'],
    ['a dangerous key', '{"format": "cairn/assessment@1", "notes": {"__proto__": "x"}}', 'forbidden-key'],
    ['depth', `{"format": "cairn/assessment@1", "a": ${'['.repeat(60)}${']'.repeat(60)}}`, 'too-deep'],
  ])('[trust G3, G4] refuses %s in an assessment', (_, text, code) => {
    expect(codes(check(written('a.cairn.json', text)))).toContain(code)
  })
})

describe('a thread of its own', () => {
  it('[trust G2] says what the check says, and the window goes on meanwhile', { timeout: 60_000 }, async () => {
    const path = written('a.cairn-archive.json', archive())
    const asked = cairnFileChecker(worker)(path, { ladders })
    expect(await turnsDuring(asked)).toBeGreaterThan(5)
    expect(await asked).toEqual(check(path))
    expect(await asked).toMatchObject({ kind: 'archive' })
  })

  it('[trust G2] is given up where it takes too much memory, and the window goes on', { timeout: 60_000 }, async () => {
    const path = written('big.cairn-archive.json', `{"format": "cairn/archive@1", "a": [${'{},'.repeat(4_000_000)}{}]}`)
    const greedy = cairnFileChecker(worker, () => ({ timeMs: 60_000, memoryMb: 48 }))
    const tooMuch = greedy(path, { ladders })
    expect(await turnsDuring(tooMuch)).toBeGreaterThan(5)
    expect(await tooMuch).toMatchObject({
      kind: 'refused',
      errors: 1,
      problems: [{ code: 'too-much-work', file: 'big.cairn-archive.json' }],
    })
  })

  it('[trust G2] is given up where it takes too long', { timeout: 60_000 }, async () => {
    const slow = cairnFileChecker(program('tests/support/processes/never-answer.ts'), () => ({
      timeMs: 50,
      memoryMb: 64,
    }))
    expect(codes(await slow(written('a.cairn-archive.json', ''), { ladders }))).toEqual(['too-much-work'])
  })

  it('[trust G2] may take five seconds and 256 MB, and more only for as much as the file is large', () => {
    expect(workLimits(0)).toEqual({ timeMs: 5_000, memoryMb: 256 })
    const [small, large, larger] = [workLimits(MEGABYTE), workLimits(200 * MEGABYTE), workLimits(3_000 * MEGABYTE)]
    expect(small.memoryMb).toBeLessThan(300)
    expect(small.timeMs).toBeLessThan(6_000)
    expect(large.memoryMb).toBeGreaterThan(small.memoryMb)
    expect(larger).toEqual(large)
  })
})
