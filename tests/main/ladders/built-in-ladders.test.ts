import { describe, expect, it } from 'vitest'
import { sha256 } from '#main/files/sha256.ts'
import { findLadder, LADDER_INDEX, loadBuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { bundleLadders } from '#main/ladders/bundle-ladders.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { ladderSchema } from '#shared/ladder.ts'
import { ladderHash } from '#shared/ids.ts'
import { builtInBundle, builtInLadders } from '../../support/built-in.ts'
import { edited, ladderFrom, packText } from '../../support/packs.ts'

describe('the built-in ladders', () => {
  it('are offered in the app’s order, each under the hash of its content', () => {
    const { list, ladder } = builtInLadders()
    expect(list.map(({ id }) => id)).toEqual([
      'se-track',
      'engineering-matrix',
      'tl-ladder',
      'l5-promotion',
      'strategic-thinking',
    ])
    for (const entry of list) {
      const content = ladder(entry.hash)
      expect(content?.id).toBe(entry.id)
      expect(sha256(canonicalJson(content))).toBe(entry.hash)
      expect(ladderSchema.safeParse(content).success).toBe(true)
      expect(entry.levels).toEqual(content?.levels)
      expect(entry.supplements).toBe(content?.supplements ?? null)
    }
  })

  it('say which of them go together', () => {
    const pairs = builtInLadders().list.flatMap(({ id, supplements }) =>
      supplements === null ? [] : [[id, supplements]],
    )
    expect(pairs).toEqual([['strategic-thinking', 'l5-promotion']])
  })

  it('are read when they are asked for, and once', () => {
    const { files } = builtInBundle()
    const asked: string[] = []
    const { list, ladder } = loadBuiltInLadders((file) => {
      asked.push(file)
      return files.get(file) ?? ''
    }, sha256)
    expect(asked).toEqual([LADDER_INDEX])
    const hash = list[0]?.hash ?? ladderHash.parse('')
    expect(ladder(hash)).toBe(ladder(hash))
    expect(asked).toEqual([LADDER_INDEX, `${hash}.json`])
    expect(ladder(ladderHash.parse('0'.repeat(64)))).toBeUndefined()
    expect(asked).toHaveLength(2)
  })

  it('are refused where a file is not what the build wrote', () => {
    const { files } = builtInBundle()
    const changed = loadBuiltInLadders((file) => (files.get(file) ?? '').replace('"weight":2', '"weight":3'), sha256)
    const track = changed.list.find(({ id }) => id === 'se-track')
    expect(() => track && changed.ladder(track.hash)).toThrow(/is not what was built/u)
    expect(() => loadBuiltInLadders(() => '[{}]', sha256)).toThrow(/is not what was built/u)
  })
})

describe('bundleLadders', () => {
  it('refuses a pack with so much as a warning, and says where', () => {
    const text = edited(packText('small-track.yaml'), [{ find: '{ en: Quality, zh-TW: 品質 }', replace: 'Quality' }])
    const sound = { file: 'sound.yaml', text: packText('small-case.yaml') }
    expect(
      bundleLadders([sound, { file: 'p.yaml', text }, { file: 'q.yaml', text: 'x' }], { order: [], sha256 }),
    ).toEqual({
      ok: false,
      problems: [
        'q.yaml:1:1: this is a text; it has to be a map of keys',
        'p.yaml:35:11 competencies[0].name: warning: this text is missing in zh-TW, so that the one in en stands in; add it',
      ],
    })
  })

  it('puts packs in the order given, and further ones after them, by id', () => {
    const pack = (name: string): { file: string; text: string } => ({ file: name, text: packText(name) })
    const packs = [pack('small-track.yaml'), pack('small-case.yaml')]
    packs.push({ file: 'z.yaml', text: packText('small-case.yaml').replace('id: small-case', 'id: zebra') })
    const bundled = bundleLadders(packs, { order: ['gone', 'small-track'], sha256 })
    const index = bundled.ok ? loadBuiltInLadders((file) => bundled.files.get(file) ?? '', sha256).list : []
    expect(index.map(({ id }) => id)).toEqual(['small-track', 'small-case', 'zebra'])
  })
})

describe('canonicalJson', () => {
  it('is the same text for the same content, however it was written', () => {
    expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: 1.5, '10': true, '9': false })).toBe(
      '{"10":true,"9":false,"a":1.5,"b":[1,{"c":null,"d":"é"}]}',
    )
    const ladder = ladderFrom(packText('small-track.yaml'))
    const turned = Object.fromEntries(Object.entries(ladder).reverse())
    expect(canonicalJson(turned)).toBe(canonicalJson(ladder))
    expect(canonicalJson({ a: undefined, b: [1, undefined] })).toBe('{"b":[1,null]}')
  })

  it('tells contents apart', () => {
    const ladder = ladderFrom(packText('small-track.yaml'))
    expect(canonicalJson({ ...ladder, version: '1.2.1' })).not.toBe(canonicalJson(ladder))
    expect(canonicalJson({ ...ladder, levels: ladder.levels.toReversed() })).not.toBe(canonicalJson(ladder))
  })
})

describe('findLadder', () => {
  const read = (): never => {
    throw new Error('not asked for')
  }
  const installed = ['1.9.0', '1.10.0', '1.2.11'].map((version) => ({
    id: 'a',
    version,
    read: () => ({ ...ladderFrom(packText('small-case.yaml')), version }),
  }))

  it('takes the newest version, by its numbers', () => {
    const found = findLadder([...installed, { id: 'b', version: '9.0.0', read }], 'a')
    expect(found.status === 'found' && found.ladder.version).toBe('1.10.0')
  })

  it('says what is there instead', () => {
    expect(findLadder(installed, 'c')).toEqual({ status: 'unknown-id', ids: ['a'] })
    expect(findLadder(installed, 'a', '2.0.0')).toEqual({
      status: 'unknown-version',
      versions: ['1.10.0', '1.9.0', '1.2.11'],
    })
  })
})
