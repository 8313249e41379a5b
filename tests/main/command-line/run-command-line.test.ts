import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '#main/command-line/run-command-line.ts'
import { COMMANDS } from '#main/electron/arguments.ts'
import { sha256 } from '#main/files/sha256.ts'
import { loadBuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { answersOf } from '../../support/answers.ts'
import { builtInBundle } from '../../support/built-in.ts'
import { packText } from '../../support/packs.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const bundle = builtInBundle()
const builtIn = loadBuiltInLadders((file) => bundle.files.get(file) ?? '', sha256)

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command as the built one runs, with files of its own. */
const cairn = async (args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Ended> => {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  mkdirSync(join(folder, 'built'))
  for (const [name, content] of bundle.files) writeFileSync(join(folder, 'built', name), content)
  let out = ''
  let err = ''
  const code = await runCommandLine(
    args.map((word) => Object.keys(files).reduce((path, name) => path.replace(name, join(folder, name)), word)),
    {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      ladderFolder: join(folder, 'built'),
      version: () => '1.2.3',
    },
  )
  return { code, out, err: err.replaceAll(`${folder}/`, '') }
}

const assessment = (rest: object): string =>
  JSON.stringify({ format: 'cairn/assessment@1', ladder: { id: 'se-track' }, title: 't', ...rest })

describe('cairn ladders', () => {
  it('lists what comes with the app, with languages and counts', async () => {
    const { code, out, err } = await cairn(['ladders'])
    expect([code, err]).toEqual([0, ''])
    const listed: unknown = JSON.parse(out)
    expect(listed).toHaveLength(builtIn.list.length)
    expect(listed).toContainEqual(
      expect.objectContaining({
        id: 'se-track',
        version: '1.0.0',
        languages: ['en', 'zh-TW'],
        counts: expect.objectContaining({ competencies: 8, rows: 41, items: 41, levels: 5 }),
      }),
    )
    expect(out.startsWith('[\n  {\n    "id": "se-track"')).toBe(true)
  })
})

describe('cairn validate', () => {
  it('says what a sound pack holds', async () => {
    const { code, out, err } = await cairn(['validate', 'p.yaml'], { 'p.yaml': packText('small-track.yaml') })
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ id: 'small-track', counts: { competencies: 2, rows: 3, promotions: 2 } })
  })

  it('names every problem with its place, on standard error', async () => {
    const broken = packText('small-track.yaml').replace('weight: 2', 'weight: 0').replace('need: 2', 'need: 3')
    const { code, out, err } = await cairn(['validate', 'p.yaml'], { 'p.yaml': broken })
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      [
        'p.yaml:37:13 competencies[0].weight: a weight of 0 leaves the competency out of the result; write more than 0',
        'p.yaml:41:37 competencies[0].instrument.rule.need: 3 rows are needed, but there are only 2; at most 2',
        '',
      ].join('\n'),
    )
  })

  it('takes a pack that one language lacks a text of, and tells', async () => {
    const text = packText('small-track.yaml').replace('{ en: Quality, zh-TW: 品質 }', 'Quality')
    const { code, out, err } = await cairn(['validate', 'p.yaml'], { 'p.yaml': text })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ coverage: { en: { texts: 33, of: 33 }, 'zh-TW': { texts: 32, of: 33 } } })
    expect(err).toMatch(/^p\.yaml:35:11 competencies\[0\]\.name: warning: this text is missing in zh-TW/u)
  })

  it.each(['none.yaml', '.', '/dev/zero'])('says in one line why %s can’t be read', async (path) => {
    const { code, out, err } = await cairn(['validate', path])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^\S+:1:1: \S.*\n$/u)
  })

  it('refuses a pack of more than two megabytes before it reads it', async () => {
    const { code, err } = await cairn(['validate', 'p.yaml'], { 'p.yaml': `a: ${'x'.repeat(2 * 1024 * 1024)}` })
    expect(code).toBe(1)
    expect(err).toBe(
      'p.yaml:1:1: this file is larger than 2 MB, the most that is read; shorten its texts or split it\n',
    )
  })
})

describe('cairn schema', () => {
  it('prints a JSON Schema', async () => {
    const { code, out, err } = await cairn(['schema'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ title: 'Cairn ladder pack', type: 'object' })
  })

  it.each([
    ['pack', 'Cairn ladder pack'],
    ['assessment', 'Cairn assessment'],
    ['archive', 'Cairn archive'],
    ['form', 'Cairn form'],
  ])('prints that of a format that is named: %s', async (name, title) => {
    const { code, out, err } = await cairn(['schema', name])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ title, type: 'object' })
  })
})

describe('cairn score', () => {
  it('prints what scoring says of an assessment of a built-in ladder', async () => {
    for (const { hash, id } of builtIn.list) {
      const ladder = builtIn.ladder(hash)
      if (ladder === undefined) throw new Error(id)
      const ratings = Object.fromEntries(itemsOf(ladder).map((item) => [item.id, item.values[2] ?? 0]))
      const { code, out, err } = await cairn(['score', 'a.json'], { 'a.json': assessment({ ladder: { id }, ratings }) })
      expect([id, code, err]).toEqual([id, 0, ''])
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(scoreAssessment(ladder, answersOf({ ratings })))))
    }
  })

  it('gives the track’s expected figures', async () => {
    const ratings = Object.fromEntries(
      itemsOf(trackLadder()).map(({ id, competency }) => [id, competency === 'technical-mastery' ? 4 : 3]),
    )
    const { out } = await cairn(['score', 'a.json'], { 'a.json': assessment({ ratings, target: 'L3' }) })
    expect(JSON.parse(out)).toMatchObject({
      ladder: { id: 'se-track', version: '1.0.0' },
      answered: 41,
      total: 41,
      complete: true,
      overall: { value: 3.2, level: 'L3', meetsBar: true },
    })
  })

  it.each([[['score', 'a.json', '--pack', 'p.yaml']], [['score', '--pack=p.yaml', 'a.json']]])(
    'scores against a pack that is brought along: %j',
    async (args) => {
      const { code, out, err } = await cairn(args, {
        'p.yaml': packText('small-track.yaml'),
        'a.json': assessment({ ladder: { id: 'small-track' }, ratings: { design: 3 } }),
      })
      expect([code, err]).toEqual([0, ''])
      expect(JSON.parse(out)).toMatchObject({ ladder: { id: 'small-track', version: '1.2.0' }, answered: 1, total: 3 })
    },
  )

  it('prefers the pack to a newer built-in ladder of its id', async () => {
    const { code, out } = await cairn(['score', 'a.json', '--pack', 'p.yaml'], {
      'p.yaml': packText('small-track.yaml').replace('id: small-track', 'id: se-track').replace('1.2.0', '0.5.0'),
      'a.json': assessment({}),
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ladder: { id: 'se-track', version: '0.5.0' }, total: 3 })
  })

  it('says in one line why a file can’t be read', async () => {
    expect(await cairn(['score', 'none.json'])).toEqual({
      code: 1,
      out: '',
      err: 'none.json:1:1: there is no such file; check the name and the folder\n',
    })
  })

  it('says what is wrong with the file, or with the pack', async () => {
    const wrongFile = await cairn(['score', 'a.json'], { 'a.json': assessment({ ratings: { 'english.reding': 9 } }) })
    expect(wrongFile).toEqual({
      code: 1,
      out: '',
      err: 'a.json:1:82 ratings["english.reding"]: the ladder has no item "english.reding"; did you mean "english.reading"?\n',
    })
    const wrongPack = await cairn(['score', 'a.json', '--pack', 'p.yaml'], { 'p.yaml': 'x', 'a.json': assessment({}) })
    expect(wrongPack).toEqual({ code: 1, out: '', err: 'p.yaml:1:1: this is a text; it has to be a map of keys\n' })
  })
})

describe('cairn path', () => {
  const files = (ratings: Readonly<Record<string, number>>): Readonly<Record<string, string>> => ({
    'p.yaml': packText('small-track.yaml'),
    'a.json': assessment({ ladder: { id: 'small-track' }, ratings }),
  })
  const path = (goal: readonly string[], ratings: Readonly<Record<string, number>>): Promise<Ended> =>
    cairn(['path', 'a.json', '--pack', 'p.yaml', ...goal], files(ratings))
  const all = { 'quality.testing': 1, 'quality.review': 1, design: 1 }

  it('prints the shortest way to a level', async () => {
    const { code, out, err } = await path(['--target', 'L2'], all)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({
      raises: 2,
      steps: [{ item: 'design', from: 1, to: 3 }], // (2·1 + 1.5·3) / 3.5 is 1.9; quality at 2 makes 1.6 only
      alternatives: [],
      because: null,
    })
  })

  it('prints the shortest way through a promotion', async () => {
    const { code, out } = await path(['--promotion', 'L2-L3.expert'], all)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ raises: 0, steps: [], alternatives: [], because: null })
  })

  it('names what has to be answered first', async () => {
    expect(await path(['--target', 'L2'], { design: 1 })).toEqual({
      code: 1,
      out: '',
      err:
        'a.json: "quality.testing" is not answered; rate it, or give a reason in "notApplicable"\n' +
        'a.json: "quality.review" is not answered; rate it, or give a reason in "notApplicable"\n',
    })
    const { err } = await cairn(['path', 'a.json', '--target', 'L2'], { 'a.json': assessment({}) })
    expect(err.split('\n')).toHaveLength(22)
    expect(err).toMatch(/and 21 more\n$/u)
  })

  it.each([
    [['--target', 'L9'], 'cairn: path: small-track has no level "L9"; choose from L1, L2, L3'],
    [['--promotion', 'L1-L3'], 'cairn: path: small-track has no promotion "L1-L3"; choose from L1-L2, L2-L3.expert'],
    [[], 'cairn: path: name either --target LEVEL or --promotion ID'],
    [['--target', 'L2', '--promotion', 'L1-L2'], 'cairn: path: name either --target LEVEL or --promotion ID'],
  ])('ends with 2 for the goal %j', async (goal, complaint) => {
    const { code, out, err } = await path(goal, all)
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(`${complaint}\n`)).toBe(true)
  })

  it('says that a ladder without promotions has none, and what is wrong with a file', async () => {
    const given = { 'a.json': assessment({ ladder: { id: 'l5-promotion' } }), 'b.json': '[]' }
    expect((await cairn(['path', 'a.json', '--promotion', 'x'], given)).err).toMatch(
      /has no promotion "x"; it has none/u,
    )
    expect(await cairn(['path', 'b.json', '--target', 'L5'], given)).toEqual({
      code: 1,
      out: '',
      err: 'b.json:1:1: this is a list; it has to be a map of keys\n',
    })
  })
})

describe('calling it wrongly', () => {
  it.each([
    [[], 'cairn: name a command'],
    [['grade'], 'cairn: unknown command "grade"'],
    [['validate'], 'cairn: validate: PACK is missing'],
    [['score'], 'cairn: score: FILE is missing'],
    [['ladders', 'x'], 'cairn: ladders: "x" is one word too many'],
    [['score', 'a', 'b'], 'cairn: score: "b" is one word too many'],
    [['score', 'a', '--pak', 'b'], 'cairn: score: unknown option "--pak"'],
    [['score', 'a', '--pack'], 'cairn: score: the option --pack needs a value'],
    [['score', 'a', '--pack='], 'cairn: score: the option --pack needs a value'],
    [['score', 'a', '--pack', 'b', '--pack', 'c'], 'cairn: score: the option --pack is given twice'],
    [['schema', '-v'], 'cairn: schema: unknown option "-v"'],
    [['schema', 'pdf'], 'cairn: schema: "pdf" is none of pack, assessment, archive, form'],
    [['schema', 'pack', 'form'], 'cairn: schema: "form" is one word too many'],
  ])('%j ends with 2 and with how it is called', async (args, complaint) => {
    const { code, out, err } = await cairn(args)
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(`${complaint}\n\nUsage: cairn <command>\n`)).toBe(true)
  })

  it.each(['--help', '-h', 'help'])('%s prints how it is called, and that is no error', async (word) => {
    const { code, out, err } = await cairn([word])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Usage: cairn <command>/u)
    const told = out.match(/^ {2}\w+/gmu)?.map((line) => line.trim())
    expect([...new Set(told), 'help', 'version'].toSorted()).toEqual(COMMANDS.toSorted())
  })

  it.each(['--version', 'version'])('%s prints the version', async (word) => {
    expect(await cairn([word])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })

  it('takes a file name that begins with a dash after --', async () => {
    const { code, err } = await cairn(['validate', '--', '-none.yaml'])
    expect([code, err]).toEqual([1, '-none.yaml:1:1: there is no such file; check the name and the folder\n'])
  })

  it('says in one line that the installation is damaged', async () => {
    let err = ''
    const out = { write: () => {} }
    const code = await runCommandLine(['ladders'], {
      out,
      err: { write: (text) => (err += text) },
      ladderFolder: '/nowhere',
      version: () => '1.2.3',
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^cairn: .*\n$/u)
  })
})

const trackLadder = (): Ladder => {
  const { list, ladder } = builtIn
  const track = list.find(({ id }) => id === 'se-track')
  const found = track === undefined ? undefined : ladder(track.hash)
  if (found === undefined) throw new Error('se-track is not there')
  return found
}
