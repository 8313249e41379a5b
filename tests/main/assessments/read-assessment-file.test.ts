import { describe, expect, it } from 'vitest'
import { readAssessmentFile } from '#main/assessments/read-assessment-file.ts'
import type { LadderOf, ReadAssessment } from '#main/assessments/read-assessment-file.ts'
import { findLadder } from '#main/ladders/built-in-ladders.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { edited, ladderFrom, packText } from '../../support/packs.ts'

const track = ladderFrom(packText('small-track.yaml'))
const statements = ladderFrom(packText('small-case.yaml'))
const ladderOf: LadderOf = (id, version) =>
  findLadder(
    [
      { id: 'small-track', version: '1.2.0', read: () => track },
      { id: 'small-track', version: '1.10.0', read: () => ({ ...track, version: '1.10.0' }) },
      { id: 'small-case', version: '0.1.0', read: () => statements },
    ],
    id,
    version,
  )

type File = Readonly<Record<string, unknown>>
const ofTrack = (rest: File = {}): File => ({
  format: 'cairn/assessment@1',
  ladder: { id: 'small-track' },
  title: 'Half a year',
  ...rest,
})
const ofStatements = (rest: File = {}): File => ({ ...ofTrack(rest), ladder: { id: 'small-case', version: '0.1.0' } })

const readText = (text: string): ReadAssessment => readAssessmentFile(text, { file: 'a', ladderOf })
const read = (file: File): ReadAssessment => readText(JSON.stringify(file, null, 1))
const complaintsOf = (result: ReadAssessment): string[] => (result.ok ? [] : printProblems(result.problems))
/** Without `a:line:column `. */
const saidOf = (file: File): string[] => complaintsOf(read(file)).map((line) => line.replace(/^a:\d+:\d+ ?/u, ''))

describe('readAssessmentFile', () => {
  it('takes the three things that are required, and means the newest version', () => {
    const result = read(ofTrack())
    expect(result.ok && result.ladder.version).toBe('1.10.0')
    expect(result.ok && result.answers).toEqual({
      ratings: {},
      notApplicable: {},
      signals: {},
      context: {},
      target: null,
      track: null,
      evidenced: [],
    })
  })

  it('takes everything that a file may hold, as the export writes it', () => {
    const file = ofTrack({
      ladder: { id: 'small-track', version: '1.2.0' },
      perspective: 'manager',
      by: 'Wen',
      cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
      target: 'L3',
      track: 'expert',
      context: { leadershipYears: 3, handsOnPercent: 55 },
      ratings: { 'quality.testing': 3, design: 0 },
      notApplicable: { 'quality.review': 'works alone' },
      notes: { 'quality.testing': 'n', quality: 'n', 'quality.anti-signal.L2': 'n' },
      signals: { 'quality.anti-signal.L2': true },
      private: ['quality.testing', 'quality'],
      estimates: { quality: 2, design: 3 },
      later: ['design'],
      evidence: [
        {
          title: 'A design',
          on: '2026-09-01',
          to: '2026-09-30',
          kind: 'design',
          link: null,
          supports: ['design', 'quality'],
        },
        { title: 'Another', supports: ['design'] },
        { title: 'A bad day', stance: 'against', supports: ['quality.testing'] },
      ],
      attested: {
        'L1-L2.owns-module': { met: true, on: '2026-10-01', note: 'n' },
        'L1-L2.adr': { met: false },
        'L1-L2.sign-off': { met: false },
      },
    })
    const result = read(file)
    expect(complaintsOf(result)).toEqual([])
    expect(result.ok && result.file).toEqual(file)
    expect(result.ok && result.answers).toEqual({
      ratings: { 'quality.testing': 3, design: 0 },
      notApplicable: { 'quality.review': 'works alone' },
      signals: { 'quality.anti-signal.L2': true },
      context: { leadershipYears: 3, handsOnPercent: 55 },
      target: 'L3',
      track: 'expert',
      evidenced: ['design', 'quality'],
    })
  })

  it('takes questions, pairs of wordings, pitfalls and steps', () => {
    const file = ofStatements({
      ratings: { 'scope.1': 3, 'mindset.1': 1, 'L5.reach.1': 0 },
      answers: { 'scope.1': { text: 't', lastOn: '2026-05-02' } },
      signals: { 'pitfall.1': 'sometimes', 'loop.1': true },
      loopSubject: 'a migration',
      notes: { 'mindset.1': 'n', 'pitfall.1': 'n' },
      later: ['pitfall.1'],
    })
    expect(complaintsOf(read(file))).toEqual([])
  })

  it('reads the same file as YAML', () => {
    const text = 'format: cairn/assessment@1\nladder: { id: small-track }\ntitle: t\nratings:\n  design: 2\n'
    const result = readText(text)
    expect(result.ok && result.answers.ratings).toEqual({ design: 2 })
  })

  it.each([
    [
      'an item that is nearly one',
      ofTrack({ ratings: { 'quality.tseting': 2 } }),
      'ratings["quality.tseting"]: the ladder has no item "quality.tseting"; did you mean "quality.testing"?',
    ],
    [
      'an item in other capitals',
      ofStatements({ ratings: { 'l5.reach.1': 2 } }),
      'ratings["l5.reach.1"]: the ladder has no item "l5.reach.1"; did you mean "L5.reach.1"?',
    ],
    [
      'an item that is nothing like one',
      ofTrack({ ratings: { 'quality.xyz': 2 } }),
      'ratings["quality.xyz"]: the ladder has no item "quality.xyz"; choose from quality.testing, quality.review',
    ],
    [
      'a competency where its rows are rated',
      ofTrack({ ratings: { quality: 2 } }),
      'ratings.quality: the ladder has no item "quality"; choose from quality.testing, quality.review, design',
    ],
    [
      'a fact that is not rated',
      ofStatements({ ratings: { 'L5.reach.2': 2 } }),
      'ratings["L5.reach.2"]: "L5.reach.2" is not rated: it is a fact for "context" (years of leadership, share of hands-on time)',
    ],
    [
      'a level above the top',
      ofTrack({ ratings: { design: 4 } }),
      'ratings.design: 4 can’t be chosen here; possible: 0, 1, 2, 3',
    ],
    [
      'a level far above the top',
      ofTrack({ ratings: { design: 99 } }),
      'ratings.design: 99 can’t be chosen here; possible: 0, 1, 2, 3',
    ],
    [
      'a level below nothing',
      ofTrack({ ratings: { design: -1 } }),
      'ratings.design: -1 can’t be chosen here; possible: 0, 1, 2, 3',
    ],
    [
      'half a level',
      ofTrack({ ratings: { design: 1.5 } }),
      'ratings.design: 1.5 can’t be chosen here; possible: 0, 1, 2, 3',
    ],
    [
      'a level that the row does not describe',
      ofTrack({ ratings: { 'quality.review': 3 } }),
      'ratings["quality.review"]: 3 can’t be chosen here; possible: 0, 1, 2',
    ],
    [
      'a value that the scale leaves out',
      ofStatements({ ratings: { 'scope.1': 2 } }),
      'ratings["scope.1"]: 2 can’t be chosen here; possible: 0, 1, 3',
    ],
    [
      'a rating in words',
      ofTrack({ ratings: { design: '3' } }),
      'ratings.design: this is a text; it has to be a number',
    ],
    [
      'a rating of nothing',
      ofTrack({ ratings: { design: null } }),
      'ratings.design: this is empty; it has to be a number',
    ],
    [
      'an id that can’t be one',
      ofTrack({ ratings: { 'a b': 1 } }),
      'ratings["a b"]: the ladder has no item "a b"; choose from quality.testing, quality.review, design',
    ],
    [
      'an empty reason',
      ofTrack({ notApplicable: { design: ' ' } }),
      'notApplicable.design: this text is empty; write it, or leave the key out where it may be missing',
    ],
    [
      'a reason for what is not there',
      ofTrack({ notApplicable: { desing: 'x' } }),
      'notApplicable.desing: the ladder has no item "desing"; did you mean "design"?',
    ],
    [
      'a signal that is not there',
      ofTrack({ signals: { 'quality.anti-signal.L3': true } }),
      'signals["quality.anti-signal.L3"]: the ladder has no signal "quality.anti-signal.L3"; did you mean "quality.anti-signal.L2"?',
    ],
    [
      'a signal of another ladder',
      ofTrack({ signals: { 'pitfall.1': 'never' } }),
      'signals["pitfall.1"]: the ladder has no signal "pitfall.1"; choose from quality.anti-signal.L2',
    ],
    [
      'an anti-signal by how often',
      ofTrack({ signals: { 'quality.anti-signal.L2': 'often' } }),
      'signals["quality.anti-signal.L2"]: this signal is answered with true or false, not "often"',
    ],
    [
      'a pitfall by yes or no',
      ofStatements({ signals: { 'pitfall.1': true } }),
      'signals["pitfall.1"]: this signal is answered with "never", "sometimes" or "often", not true',
    ],
    [
      'a pitfall by a number',
      ofStatements({ signals: { 'pitfall.1': 2 } }),
      'signals["pitfall.1"]: this signal is answered with "never", "sometimes" or "often", not 2',
    ],
    [
      'a pitfall by another word',
      ofStatements({ signals: { 'pitfall.1': 'rarely' } }),
      'signals["pitfall.1"]: this signal is answered with "never", "sometimes" or "often", not "rarely"',
    ],
    [
      'a step by how often',
      ofStatements({ signals: { 'loop.1': 'never' } }),
      'signals["loop.1"]: this signal is answered with true or false, not "never"',
    ],
    ['a target that is no level', ofTrack({ target: 'L9' }), 'target: there is no level "L9"; choose from L1, L2, L3'],
    ['a target in other capitals', ofTrack({ target: 'l3' }), 'target: there is no level "l3"; did you mean "L3"?'],
    [
      'a track that is not there',
      ofTrack({ track: 'exprt' }),
      'track: there is no track "exprt"; did you mean "expert"?',
    ],
    [
      'a note on what is not there',
      ofTrack({ notes: { 'design.1': 'n' } }),
      'notes["design.1"]: the ladder has nothing with the id "design.1"; did you mean "design"?',
    ],
    [
      'a private note on what is not there',
      ofTrack({ private: ['dsign'] }),
      'private[0]: the ladder has nothing with the id "dsign"; did you mean "design"?',
    ],
    [
      'something for later that is not there',
      ofTrack({ later: ['design', 'x'] }),
      'later[1]: the ladder has nothing with the id "x"; choose from quality.testing, quality.review, design, quality, quality.anti-signal.L2',
    ],
    [
      'an estimate of a row',
      ofTrack({ estimates: { 'quality.testing': 2 } }),
      'estimates["quality.testing"]: there is no competency "quality.testing"; choose from quality, design',
    ],
    [
      'an estimate off the scale',
      ofTrack({ estimates: { quality: 4 } }),
      'estimates.quality: 4 can’t be chosen here; possible: 0, 1, 2, 3',
    ],
    [
      'an answer to what is no question',
      ofStatements({ answers: { 'L5.reach.1': { text: 't' } } }),
      'answers["L5.reach.1"]: "L5.reach.1" is not a question, and takes no written answer; put the text into "notes"',
    ],
    [
      'evidence for what is not there',
      ofTrack({ evidence: [{ title: 't', supports: ['design', 'qualty'] }] }),
      'evidence[0].supports[1]: the ladder has no item or competency "qualty"; did you mean "quality"?',
    ],
    [
      'evidence for a signal',
      ofTrack({ evidence: [{ title: 't', supports: ['quality.anti-signal.L2'] }] }),
      'evidence[0].supports[0]: the ladder has no item or competency "quality.anti-signal.L2"; choose from quality.testing, quality.review, design, quality',
    ],
    [
      'evidence that ends before it begins',
      ofTrack({ evidence: [{ title: 't', on: '2026-09-30', to: '2026-09-01' }] }),
      'evidence[0].to: this ends on 2026-09-01, before it begins on 2026-09-30; swap the two',
    ],
    [
      'evidence without a title',
      ofTrack({ evidence: [{ what: 't' }] }),
      'evidence[0].title: the key "title" is missing; add it',
    ],
    [
      'a stance that is none',
      ofTrack({ evidence: [{ title: 't', stance: 'support' }] }),
      'evidence[0].stance: "support" is not a value of this key; did you mean "supports"?',
    ],
    [
      'a day that is not in the calendar',
      ofTrack({ evidence: [{ title: 't', on: '2026-02-30' }] }),
      'evidence[0].on: "2026-02-30" is not a day of the calendar; write year-month-day, such as 2026-12-31',
    ],
    [
      'a day written another way',
      ofTrack({ cycle: { name: 'c', endsOn: '31.12.2026' } }),
      'cycle.endsOn: "31.12.2026" is not a day of the calendar; write year-month-day, such as 2026-12-31',
    ],
    [
      'a cycle that ends before it begins',
      ofTrack({ cycle: { name: 'c', startsOn: '2026-07-01', endsOn: '2026-01-01' } }),
      'cycle.endsOn: this ends on 2026-01-01, before it begins on 2026-07-01; swap the two',
    ],
    [
      'a condition that nothing asks for',
      ofTrack({ attested: { 'L1-L2.own-module': { met: true } } }),
      'attested["L1-L2.own-module"]: no promotion of the ladder has "L1-L2.own-module" to attest; did you mean "L1-L2.owns-module"?',
    ],
    [
      'a condition without an answer',
      ofTrack({ attested: { 'L1-L2.adr': {} } }),
      'attested["L1-L2.adr"].met: the key "met" is missing; add it',
    ],
    [
      'a perspective that is none',
      ofTrack({ perspective: 'boss' }),
      'perspective: "boss" is not a value of this key; choose from self, manager, peer',
    ],
    [
      'a share of more than all',
      ofTrack({ context: { handsOnPercent: 101 } }),
      'context.handsOnPercent: 101 is too large; at most 100',
    ],
    ['an unknown key', ofTrack({ rating: {} }), 'rating: unknown key "rating"; did you mean "ratings"?'],
    [
      'an unknown key deep inside',
      ofTrack({ evidence: [{ title: 't', suports: [] }] }),
      'evidence[0].suports: unknown key "suports"; did you mean "supports"?',
    ],
    [
      'an empty title',
      ofTrack({ title: '' }),
      'title: this text is empty; write it, or leave the key out where it may be missing',
    ],
    ['no ladder', { format: 'cairn/assessment@1', title: 't' }, 'ladder: the key "ladder" is missing; add it'],
    [
      'a ladder that is not there',
      ofTrack({ ladder: { id: 'small-trak' } }),
      'ladder.id: there is no ladder "small-trak"; did you mean "small-track"?',
    ],
    [
      'a ladder that is nowhere near',
      ofTrack({ ladder: { id: 'acme' } }),
      'ladder.id: there is no ladder "acme"; choose from small-track, small-case',
    ],
    [
      'a version that is not there',
      ofTrack({ ladder: { id: 'small-track', version: '2.0.0' } }),
      'ladder.version: the ladder "small-track" is not there in version 2.0.0; choose from 1.10.0, 1.2.0',
    ],
    [
      'a version that is a number',
      ofTrack({ ladder: { id: 'small-track', version: 2 } }),
      'ladder.version: 2 is read as a number; put quotes around it to make it a text',
    ],
    [
      'a format of the future',
      ofTrack({ format: 'cairn/assessment@2' }),
      'format: "cairn/assessment@2" is not a format this version of Cairn reads; it reads "cairn/assessment@1"',
    ],
    [
      'a ladder pack',
      ofTrack({ format: 'cairn/ladder@1' }),
      'format: this is a ladder pack, not an assessment; `cairn validate` checks packs',
    ],
    ['no format', { title: 't' }, ': the key "format" is missing; begin the file with "format: cairn/assessment@1"'],
  ])('refuses %s', (_, file, complaint) => {
    expect(saidOf(file)).toEqual([complaint])
  })

  it('names both places of an item that is rated and not applicable', () => {
    const text =
      '{\n "format": "cairn/assessment@1", "ladder": {"id": "small-track"}, "title": "t",\n "ratings": {"design": 2},\n "notApplicable": {"design": "why"}\n}'
    expect(complaintsOf(readText(text))).toEqual([
      'a:4:20 notApplicable.design: this item is rated at 3:14 and not applicable here; keep one of the two',
    ])
  })

  it('tells of everything at once, in the order of the file', () => {
    const file = ofTrack({
      perspective: 'boss',
      target: 'L9',
      ratings: { design: 7, nothing: 1 },
      signals: { x: true },
      evidence: [{ title: '', supports: ['y'] }],
      colour: 'red',
    })
    const lines = complaintsOf(read(file))
    expect(lines.map((line) => line.replace(/^a:\d+:\d+ (\S+): .*$/u, '$1'))).toEqual([
      'perspective',
      'target',
      'ratings.design',
      'ratings.nothing',
      'signals.x',
      'evidence[0].title',
      'evidence[0].supports[0]',
      'colour',
    ])
  })

  it.each([
    ['nothing', '', 'a:1:1: there is nothing in this file but space and comments; it holds one set of keys'],
    [
      'half a file',
      '{"format": "cairn/assessment@1", "ratings": {"des',
      'a:1:50: the file ends before a quote is closed; add the closing quote, or copy the file again',
    ],
    ['binary', '\u0000\u0001', 'a:1:1: the character U+0000 can’t stand in a text; remove it'],
    ['a list', '[]', 'a:1:1: this is a list; it has to be a map of keys'],
    ['a number', '7', 'a:1:1: this is a number; it has to be a map of keys'],
  ])('refuses a file that holds %s', (_, text, first) => {
    expect(complaintsOf(readText(text))[0]).toBe(first)
  })

  it('refuses a key that is there twice, together with what else is wrong', () => {
    const text =
      '{"format":"cairn/assessment@1","ladder":{"id":"small-track"},"title":"t","ratings":{"design":1,"design":2,"x":1}}'
    expect(complaintsOf(readText(text))).toEqual([
      'a:1:96 ratings.design: the key "design" is already at 1:85; keep one of the two',
      'a:1:107 ratings.x: the ladder has no item "x"; choose from quality.testing, quality.review, design',
    ])
  })

  it('checks the shape of what it can’t compare with a ladder', () => {
    const file = ofTrack({
      ladder: { id: 'acme' },
      signals: { a: [], b: 'maybe' },
      ratings: { c: {} },
      answers: { d: 1 },
    })
    expect(saidOf(file).slice(1)).toEqual([
      'signals.a: this is a list; it has to be a text',
      'signals.b: "maybe" is not a value of this key; choose from never, sometimes, often',
      'ratings.c: this is a map of keys; it has to be a number',
      'answers.d: this is a number; it has to be a map of keys',
    ])
  })

  it('names signals and answers that are not there, where there are none at all', () => {
    const withoutSignals = ladderFrom(
      edited(packText('small-track.yaml'), [
        { find: '    antiSignals:\n      L2: { en: Merges red builds., zh-TW: 合併失敗的建置。 }\n', replace: '' },
      ]),
    )
    const result = readAssessmentFile(JSON.stringify(ofTrack({ signals: { x: [] }, answers: { y: {} } })), {
      file: 'a',
      ladderOf: () => ({ status: 'found', ladder: withoutSignals }),
    })
    expect(complaintsOf(result)).toEqual([
      'a:1:95 signals.x: the ladder has no signal "x"; there is none here, so leave it out',
      'a:1:114 answers.y: the ladder has no item "y"; choose from quality.testing, quality.review, design',
    ])
  })

  it('refuses what is there twice, even where all else is right', () => {
    const text = '{"format":"cairn/assessment@1","ladder":{"id":"small-track"},"title":"t","title":"u"}'
    expect(complaintsOf(readText(text))).toEqual([
      'a:1:74 title: the key "title" is already at 1:62; keep one of the two',
    ])
  })

  it('refuses sections of the wrong kind without stumbling over them', () => {
    const file = ofTrack({
      ratings: [],
      notApplicable: 'x',
      signals: 1,
      private: {},
      evidence: { a: 1 },
      attested: null,
      estimates: true,
    })
    expect(saidOf(file)).toHaveLength(7)
  })

  it('takes ten thousand pieces of evidence', () => {
    const evidence = Array.from({ length: 10_000 }, (_, n) => ({
      title: `Entry ${n}`,
      what: 'Wrote it down, so that it is remembered half a year later.',
      on: '2026-09-30',
      kind: 'design',
      supports: ['quality.testing', 'design'],
    }))
    expect(read(ofTrack({ evidence })).ok).toBe(true)
    expect(saidOf(ofTrack({ evidence: [...evidence, ...evidence.slice(0, 1)] }))).toEqual([
      'evidence: this list holds more than 10000; shorten it',
    ])
  })
})
