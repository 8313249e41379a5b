import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { readLadder } from '#main/ladders/check-ladder.ts'
import { ladderYaml } from '#main/ladders/ladder-yaml.ts'
import type { Ladder } from '#shared/ladder.ts'
import { builtInPacks } from '../../support/built-in.ts'
import { ladderFrom, packText } from '../../support/packs.ts'

/** As it comes out of the store: every map in the order of its keys' letters. */
const stored = (text: string): Ladder => JSON.parse(canonicalJson(ladderFrom(text))) as Ladder

const small = ['small-track.yaml', 'small-case.yaml'].map((file) => ({ file, text: packText(file) }))

describe('a ladder as a template', () => {
  it.each([...builtInPacks(), ...small])('is the same ladder when it is read again: $file', ({ text }) => {
    const ladder = stored(text)
    const again = readLadder(ladderYaml(ladder, ['A head.', '', 'Two # lines.']), { file: 'template' })
    expect(again).toMatchObject({ ok: true, warnings: [] })
    expect(again.ok && canonicalJson(again.ladder)).toBe(canonicalJson(ladder))
  })

  it('begins with its comment, and has the keys in the order of the format', () => {
    const lines = ladderYaml(stored(packText('small-track.yaml')), ['Read me.', '', 'Twice.']).split('\n')
    expect(lines.slice(0, 6)).toEqual([
      '# Read me.',
      '#',
      '# Twice.',
      'format: cairn/ladder@1',
      'id: small-track',
      'version: 1.2.0',
    ])
    const at = (line: string): number => lines.indexOf(line)
    expect(at('levels:')).toBeLessThan(at('competencies:'))
    expect(at('competencies:')).toBeLessThan(at('promotions:'))
  })

  it('keeps levels and languages in the ladder’s own order', () => {
    const ladder = stored(packText('small-track.yaml'))
    const turned = { ...ladder, levels: ladder.levels.toReversed(), languages: ['zh-TW', 'en'] }
    const text = ladderYaml(turned, [])
    expect(text).toContain('languages: [ zh-TW, en ]')
    expect(text.indexOf('L3: { zh-TW: 會設計測試。')).toBeLessThan(text.indexOf('L1: { zh-TW: 會執行測試。'))
  })
})
