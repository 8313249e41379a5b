import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#main/report/build-report.ts'
import { nameReplacer } from '#main/report/replace-names.ts'
import { assessmentId, commitmentId, meetingId } from '#shared/ids.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'
import type { ReportSection } from '#shared/report-options.ts'
import { designRatings, namedTrack } from '../../support/named-track.ts'
import { reportInput } from '../../support/report.ts'

describe('a name is replaced', () => {
  const named = nameReplacer(
    [
      { name: 'Ting', alias: 'T.' },
      { name: 'Lin', alias: 'A' },
      { name: 'Lin Yi-Chen', alias: 'me' },
      { name: '許志明', alias: '主管' },
      { name: 'C++ Guild', alias: 'the guild' },
    ],
    'iu',
  )
  it.each([
    ['With Ting, and Ting’s team', 'With T., and T.’s team'],
    ['Testing, TINGLE, sTing', 'Testing, TINGLE, sTing'],
    ['ting wrote', 'T. wrote'],
    ['Lin Yi-Chen and Lin', 'me and A'],
    ['請許志明看過', '請主管看過'],
    ['和Ting一起', '和Ting一起'],
    ['和 Ting 一起', '和 T. 一起'],
    ['the C++ Guild met', 'the the guild met'],
  ])('%s → %s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })

  it('and no pattern can be made of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.string({ maxLength: 40 }), (name, text) => {
        expect(() => nameReplacer([{ name, alias: 'x' }], 'iu')(text)).not.toThrow()
      }),
    )
  })
})

it('no field on the pages has a name that the table replaces', () => {
  const track = namedTrack()
  const name = 'Zerlina'
  const words = (what: string): string => `${what} with ${name}, and more`
  const record = {
    title: words('title'),
    by: name,
    cycle: { name: words('cycle') },
    target: 'L4',
    ratings: designRatings(track),
    notApplicable: { 'english.spoken': words('reason') },
    notes: {
      'english.reading': words('note'),
      'ai-engineering.cost-governance': words('weak'),
      'english.writing': words('hidden'),
    },
    private: ['english.writing'],
    questions: [words('question')],
    perspective: 'peer' as const,
  }
  const meeting = {
    id: meetingId.parse('meeting00001'),
    assessment: assessmentId.parse('assessment01'),
    heldOn: '2026-07-01',
    withWhom: name,
    words: name,
    agreed: {},
    commitments: [
      {
        id: commitmentId.parse('commitment01'),
        by: 'me' as const,
        text: words('promise'),
        dueOn: null,
        state: 'open' as const,
        stateAtMs: null,
      },
    ],
    createdAtMs: 0,
    updatedAtMs: 0,
  }
  const entry = { what: words('what'), outcome: words('outcome'), on: null, to: null, link: name, private: false }
  const input = reportInput(track, {
    record,
    evidence: [
      { ...entry, id: 'a', title: words('title'), stance: 'supports', supports: ['english.reading'] },
      { ...entry, id: 'b', title: words('against'), stance: 'against', supports: ['english.reading'] },
    ],
    actions: [{ id: 'c', title: words('action'), dueOn: null, state: 'open' }],
    meetings: [meeting],
    profile: { role: words('role') },
    aliases: [{ name, alias: 'Z.' }],
    options: { name, manager: words('manager'), replaceNames: true, inBoth: true },
  })
  const sections = Object.fromEntries([...PAGE_ONE_SECTIONS, ...DETAIL_SECTIONS].map((each) => [each, true])) as Record<
    ReportSection,
    boolean
  >
  const made = (replaceNames: boolean): string =>
    JSON.stringify(buildDocument({ ...input, options: { ...input.options, replaceNames, sections } }))
  expect(made(false).split(name).length).toBeGreaterThan(15)
  expect(made(true)).not.toMatch(/zerlina/i)
})
