import { describe, expect, it } from 'vitest'
import { fillWithRandomPerson } from '../../support/random-person.ts'
import { archiveOf, checked } from '../../support/archives.ts'
import { openTestStore } from '../../support/store.ts'

const archive = (seed = 5): string => {
  const { db } = openTestStore()
  fillWithRandomPerson(db, seed)
  return archiveOf(db)
}

/** One in which something belongs to a cycle. */
const archiveWithCycle = (seed = 1): string => {
  const text = archive(seed)
  return /"cycleId": "/.test(text) ? text : archiveWithCycle(seed + 1)
}

describe('a malformed archive', () => {
  it('is refused wherever it is cut short, with the place where it ends', { timeout: 60_000 }, () => {
    const text = archive().trimEnd()
    const cuts = Array.from({ length: 250 }, (_, index) => Math.floor((text.length * (index + 0.5)) / 250))
    for (const cut of cuts) {
      const { sound, problems } = checked(text.slice(0, cut))
      expect(sound).toBeNull()
      expect(problems).toHaveLength(1)
      expect(problems[0]?.code).toMatch(/^(ends-early|document-empty|not-json)$/)
      const lines = text.slice(0, cut).split('\n')
      expect(problems[0]?.line).toBe(lines.length)
    }
  })

  it('is refused or sound, and never half of either, when bytes are changed at random', { timeout: 60_000 }, () => {
    const text = archive()
    const found = Array.from({ length: 150 }, (_, index) => {
      const at = Math.floor((text.length * (index + 0.5)) / 150)
      const letter = '{}[]",:0x\\ \n'.charAt(index % 12)
      return checked(text.slice(0, at) + letter + text.slice(at + 1))
    })
    const refused = found.filter(({ sound }) => sound === null)
    expect(found.filter(({ sound, errors }) => (sound === null) !== errors > 0)).toEqual([])
    expect(refused.filter(({ problems }) => (problems[0]?.line ?? 0) < 1)).toEqual([])
    expect(refused.length).toBeGreaterThan(50)
  })

  it.each([
    ['of a newer version', /cairn\/archive@1/, 'cairn/archive@2', 'format-newer', 'format'],
    ['that is not ours', /cairn\/archive@1/, 'other/archive@1', 'format-unknown', 'format'],
    ['with a key of its own', /"without": \[\]/, '"without": [], "more": 1', 'unknown-key', 'more'],
    ['with a key twice', /"without": \[\]/, '"without": [], "without": []', 'key-twice', ''],
    ['with a key twice in another spelling', /"without": \[\]/, '"without": [], "\\u0077ithout": []', 'key-twice', ''],
    ['with a dangerous key', /"without": \[\]/, '"without": [], "__proto__": {}', 'forbidden-key', ''],
    ['with a number without end', /"lineage"/, '"n": 1e999, "lineage"', 'number-not-finite', ''],
    ['that goes on after its end', /$/, '{}', 'more-after-end', ''],
    ['with a ladder that was edited', /For tests\./, 'For others.', 'content-changed', 'ladders[0].content'],
    ['with an unknown status', /"status": "\w+"/, '"status": "lost"', 'wrong-value', 'assessments[0].status'],
  ])('%s is refused, with the place', (_, what, by, code, path) => {
    const text = archive()
    const { sound, problems } = checked(text.trimEnd().replace(what, by))
    expect(sound).toBeNull()
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(problems.find((problem) => problem.code === code)?.path).toMatch(
      new RegExp(`^${path.replaceAll(/[[\].]/g, '\\$&').replace('\\[0\\]', '\\[\\d+\\]')}$`),
    )
  })

  it('names an answer that its ladder does not have, and what refers to nothing', () => {
    const text = archive()
    const offScale = checked(text.replace(/"rating": \d+/, '"rating": 17'))
    expect(offScale.problems[0]).toMatchObject({ code: 'value-off-scale' })
    expect(offScale.problems[0]?.path).toMatch(/^assessments\[\d+\]\.answers\[\d+\]\.rating$/)
    const alone = checked(archiveWithCycle().replace(/"cycles": \[[^]*?\n {2}\],/, '"cycles": [],'))
    expect(alone.problems.map(({ code }) => code)).toContain('not-in-archive')
  })

  it('is refused however deep it is, without running out of stack', () => {
    expect(checked('['.repeat(200_000)).problems[0]).toMatchObject({ code: 'too-deep' })
    expect(checked(`{"format": "cairn/archive@1", "a": ${'['.repeat(60)}`).problems[0]?.code).toBe('too-deep')
  })
})
