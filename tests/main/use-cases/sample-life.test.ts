import { describe, expect, it } from 'vitest'
import { halfYearOf } from '#main/sample/half-year.ts'
import { SAMPLE_LOG } from '#main/sample/sample-evidence.ts'
import { SAMPLE_ACTIONS, SAMPLE_TALKS } from '#main/sample/sample-plans.ts'
import { seedSample } from '#main/sample/seed-sample.ts'
import { transact } from '#main/storage/transact.ts'
import { listActions } from '#main/use-cases/actions.ts'
import { countedEvidence } from '#main/use-cases/counted-evidence.ts'
import { evidenceCoverage } from '#main/use-cases/evidence-coverage.ts'
import { evidenceDraft, keepEvidenceDraft, listEvidence } from '#main/use-cases/evidence-log.ts'
import { listMeetings } from '#main/use-cases/meetings.ts'
import { addSample, removeSample } from '#main/use-cases/sample-data.ts'
import { searchEvidence } from '#main/use-cases/search-evidence.ts'
import { summarizeAssessment } from '#main/use-cases/summarize-assessment.ts'
import { ok } from '#shared/app-error.ts'
import { LOCALES } from '#shared/locale.ts'
import type { Locale } from '#shared/locale.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { aDraft, testClock, testContext, valueOf } from '../../support/use-cases.ts'
import { lint } from '../../support/zh-tw-lint.mjs'

const MARK = { en: '(sample)', 'zh-TW': '（範例）' } as const
const TRACK = builtInLadder('se-track')
const LADDERS = [TRACK, builtInLadder('l5-promotion')]
const withSample = (locale: Locale) => {
  const context = testContext({ ladders: LADDERS })
  valueOf(addSample(context, locale))
  return context
}

describe.each(LOCALES)('what the sample person noted and planned: %s', (locale) => {
  it('is a log of several kinds, for several ladders, with two entries against and one private', () => {
    const log = valueOf(listEvidence(withSample(locale)))
    expect(log.length).toBeGreaterThan(20)
    expect(log.every(({ title }) => title.endsWith(MARK[locale]))).toBe(true)
    expect(new Set(log.map(({ kind }) => kind)).size).toBeGreaterThan(7)
    expect(log.filter(({ stance }) => stance === 'against')).toHaveLength(2)
    expect(log.filter((entry) => entry.private)).toHaveLength(1)
    expect(log.filter(({ links }) => links.length === 0)).toHaveLength(1)
    expect(log.some(({ links }) => new Set(links.map(({ ladder }) => ladder)).size === 2)).toBe(true)
    expect(log.every(({ on, to }) => (to ?? on ?? '') <= '2026-11-21')).toBe(true)
  })

  it('is found by its words', () => {
    const context = withSample(locale)
    const hits = valueOf(searchEvidence(context, { query: locale === 'en' ? 'ledger' : '帳務' }))
    expect(hits.length).toBeGreaterThan(2)
  })

  it('covers rows strongly, thinly, on one project alone, long ago, and not at all', () => {
    const context = withSample(locale)
    const [ladder] = context.shelf.builtIn
    if (ladder === undefined) throw new Error('no ladder')
    const { claims } = valueOf(evidenceCoverage(context, { ladder: ladder.hash, months: 24 }))
    const of = (claim: string) => claims.find((each) => each.claim === claim)
    expect(of('technical-mastery.debugging')).toMatchObject({ strength: 'strong', alone: [] })
    expect(of('system-design.scope')).toMatchObject({ strength: 'fair', alone: ['project', 'month'] })
    expect(of('technical-mastery.frameworks')).toMatchObject({ strength: 'thin', recency: 'older' })
    expect(of('english.reading')).toMatchObject({ strength: 'none', value: 5 })
    expect(of('communication.stakeholder-negotiation')).toMatchObject({ supports: 0, against: 1 })
  })

  it('makes a sheet that opens with what was promised, and holds evidence and actions', () => {
    const context = withSample(locale)
    const meetings = valueOf(listMeetings(context))
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2026-07-08', '2026-01-09'])
    const last = meetings[0]
    if (last === undefined) throw new Error('no talk')
    const options = reportOptionsWith({ language: locale, paper: 'A4', name: '', manager: '' })
    const { document } = valueOf(summarizeAssessment(context, { id: last.assessment, options }))
    const [sheet] = document.parts
    expect(sheet.promises?.list.map(({ state, isLate }) => [state, isLate])).toEqual([
      ['open', false],
      ['open', true],
      ['open', true],
      ['done', false],
    ])
    expect(sheet.actions?.map(({ isLate, isDone }) => [isLate, isDone])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ])
    expect(sheet.evidence?.list.length).toBeGreaterThan(15)
    expect(valueOf(listActions(context)).some(({ carried }) => carried.length === 1)).toBe(true)
  })

  it('can be put in on any day, and is never ahead of it', { timeout: 30_000 }, () => {
    for (const day of ['2026-01-01', '2026-07-01', '2028-02-29']) {
      const clock = testClock()
      const nowMs = Date.parse(`${day}T12:00:00`)
      clock.set(nowMs)
      const context = testContext({ ladders: LADDERS, clock })
      const plan = { locale, now: halfYearOf(new Date(nowMs)), marked: (text: string) => text }
      const seeded = valueOf(
        transact(context.db, () =>
          ok(seedSample(context, { ...plan, cycleName: ({ year, half }) => `${year} ${half}` })),
        ),
      )
      expect(seeded.evidence.length).toBeGreaterThan(20)
      expect(seeded.actions).toHaveLength(SAMPLE_ACTIONS.length)
      const latest = valueOf(listEvidence(context)).map(({ on, to, createdAtMs }) => [to ?? on ?? '', createdAtMs])
      expect(latest.every(([last, atMs]) => String(last) <= day && Number(atMs) <= nowMs)).toBe(true)
    }
  })
})

describe('the sample among her own', () => {
  it('counts for none of her assessments, and hers for its own', () => {
    const context = testContext({ ladders: LADDERS })
    const mine = aDraft(context)
    valueOf(addSample(context, 'en'))
    const later = aDraft(context)
    for (const { id } of [mine, later]) expect(valueOf(countedEvidence(context, { id }))).toEqual([])
  })

  it('leaves what she had begun to note, and takes its words out of the search', () => {
    const context = testContext({ ladders: LADDERS })
    const draft = {
      title: 'Begun',
      what: '',
      outcome: '',
      on: null,
      to: null,
      kind: null,
      project: '',
      link: '',
      stance: 'supports' as const,
      private: false,
      links: [],
    }
    valueOf(keepEvidenceDraft(context, { draft }))
    valueOf(addSample(context, 'en'))
    expect(valueOf(evidenceDraft(context))).toEqual(draft)
    valueOf(removeSample(context))
    expect(context.db.prepare('SELECT count(*) FROM evidence_words').pluck().get()).toBe(0)
    expect([valueOf(listEvidence(context)), valueOf(listActions(context)), valueOf(listMeetings(context))]).toEqual([
      [],
      [],
      [],
    ])
  })
})

it('is written in both languages, the Chinese as in Taiwan', () => {
  const texts = [
    ...SAMPLE_LOG.flatMap(({ title, what, outcome, project }) => [title, what, outcome, project]),
    ...SAMPLE_TALKS.flatMap(({ words, promises }) => [words, ...promises.map(({ text }) => text)]),
    ...SAMPLE_ACTIONS.flatMap(({ title, why }) => [title, why]),
  ].filter((text) => text !== undefined)
  expect(texts.length).toBeGreaterThan(60)
  expect(texts.flatMap((text) => lint(text['zh-TW']).map((finding) => ({ text: text['zh-TW'], finding })))).toEqual([])
  expect(texts.filter((text) => (text.en === '') !== (text['zh-TW'] === ''))).toEqual([])
})
