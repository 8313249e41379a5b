import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { packText } from '../../support/packs.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const root = join(import.meta.dirname, '../../..')
/** A stale build is made anew before anything is said, at any call. */
const BUILD_MS = 120_000

/** What `npm run --silent cairn -- …` runs, from a folder. */
const cairn = (
  args: readonly string[],
  cwd = root,
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const env = { ...process.env, INIT_CWD: cwd }
  const done = spawnSync(process.execPath, [join(root, 'scripts/cairn.mjs'), ...args], { encoding: 'utf8', env })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe('the built command line', { timeout: BUILD_MS }, () => {
  beforeAll(() => {
    const { code, err } = cairn(['--help'])
    if (code !== 0) throw new Error(err)
  }, BUILD_MS)

  it('lists the ladders that the build put beside it', () => {
    const { code, out, err } = cairn(['ladders'])
    expect([code, err]).toEqual([0, ''])
    const listed: unknown = JSON.parse(out)
    expect(listed).toContainEqual(expect.objectContaining({ id: 'se-track', languages: ['en', 'zh-TW'] }))
  })

  it('scores a file that is named from where the command was typed', () => {
    const folder = temporaryFolder()
    const file = {
      format: 'cairn/assessment@1',
      ladder: { id: 'tl-ladder' },
      title: 't',
      ratings: { 'L5.knowledge.2': 2 },
    }
    writeFileSync(join(folder, 'a.cairn.json'), JSON.stringify(file))
    const { code, out, err } = cairn(['score', 'a.cairn.json'], folder)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ ladder: { id: 'tl-ladder' }, answered: 1, total: 94, held: null })
  })

  it('ends with 1 and the place of the fault', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'p.yaml'), packText('small-case.yaml').replace('style: question', 'style: quest'))
    expect(cairn(['validate', 'p.yaml'], folder)).toEqual({
      code: 1,
      out: '',
      err: 'p.yaml:27:14 competencies[0].instrument.style: "quest" is not a value of this key; choose from claim, question\n',
    })
  })

  it('ends with 2 where it is called wrongly', () => {
    const { code, out, err } = cairn(['score'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^cairn: score: FILE is missing/u)
  })

  it('says nothing of its own when whoever reads it has read enough', () => {
    const script = `"${process.execPath}" "${join(root, 'scripts/cairn.mjs')}" schema | head -n 1`
    const done = spawnSync('sh', ['-c', script], { encoding: 'utf8', cwd: root })
    expect([done.stdout, done.stderr]).toEqual(['{\n', ''])
  })
})
