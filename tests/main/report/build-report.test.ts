import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReport } from '#main/report/build-report.ts'
import { reportMarkdown } from '#main/report/report-markdown.ts'
import { formatFor } from '#shared/format.ts'
import { itemsOf } from '#shared/items.ts'
import { LOCALES } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import { designRatings, namedTrack } from '../../support/named-track.ts'
import { randomAnswers } from '../../support/random-answers.ts'
import { builtInIds, builtInLadder, reportInput, reportOf } from '../../support/report.ts'

const track = namedTrack()
const ratings = designRatings(track)

describe('the summary tells what the assessment came to', () => {
  const model = reportOf(track, { record: { ratings, target: 'L4' } })

  it('with the level, its bands and how complete it is', () => {
    expect(model.result).toMatchObject({
      headline: 'L3',
      state: 'complete',
      answered: 41,
      total: 41,
      stones: { filled: 3, of: 5 },
      bar: { met: true },
      strip: { value: 3.5, level: 'L3', before: null, target: { level: 'L4', from: 3.7 } },
    })
  })

  it('with the figures of scoring and no others', () => {
    const { outcome } = reportInput(track, { record: { ratings, target: 'L4' } })
    expect(model.standing?.rows).toHaveLength(8)
    for (const row of model.standing?.rows ?? []) {
      expect(row.value).toBe(outcome.competencies[row.id]?.value)
      expect(row.goal).toBe(track.expectations?.levels['L4']?.[row.id])
    }
    expect(model.standing?.rows.filter(({ uneven }) => uneven).map(({ id }) => id)).toEqual(['ai-engineering'])
  })

  it('as provisional while rows are open, and says nothing it does not know', () => {
    const { result, strengths, gaps } = reportOf(track, { record: { ratings: { 'english.reading': 4 }, target: 'L4' } })
    expect(result).toMatchObject({ state: 'too-early', answered: 1, strip: null, stones: { filled: 0, of: 5 } })
    expect([strengths, gaps]).toEqual([null, null])
  })

  it('under the name and the manager that were given, with a role only beside a name', () => {
    const options = { name: ' Lin Yi-Chen ', manager: 'Daniel' }
    expect(reportOf(track, { options, profile: { role: 'Engineer' } }).head).toMatchObject({
      name: 'Lin Yi-Chen',
      role: 'Engineer',
      manager: 'Daniel',
      period: '2026 H2',
    })
    expect(reportOf(track, { profile: { role: 'Engineer' } }).head.role).toBe('')
  })

  it('in the language asked for, ladder and sentences alike', () => {
    const ladder = builtInLadder('se-track')
    const chinese = reportOf(ladder, { record: { ratings, target: 'L4' }, options: { language: 'zh-TW' } })
    expect(chinese.result?.qualifier).toBe('資深工程師')
    expect(chinese.result?.sentences.join('')).toContain('加權平均為 **3.5**')
    expect(chinese.standing?.rows[0]?.name).toBe('技術專精')
  })
})

describe('what was left out is not in the model', () => {
  const record = { ratings, target: 'L4', questions: ['Why?'], notes: { 'english.reading': 'Reads a lot' } }

  it('section by section', () => {
    const sections = {
      level: false,
      radar: false,
      strengths: false,
      gaps: false,
      questions: false,
      answers: false,
      cycles: false,
      promotion: false,
    }
    const model = reportOf(track, { record, sections })
    expect([model.result, model.standing, model.strengths, model.gaps, model.questions]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect([model.answers, model.cycles, model.promotions, model.notes]).toEqual([null, null, null, null])
    expect(JSON.stringify(model)).not.toContain('Reads a lot')
  })

  it('but how much there is of it is told', () => {
    const model = reportOf(track, { record, sections: { notes: false, answers: false } })
    expect(model.counts).toMatchObject({ answers: 41, notes: 1, questions: 1, privateNotes: 0 })
    expect(model.leftOut).toMatchObject({
      sections: [
        { section: 'answers', count: 41 },
        { section: 'notes', count: 1 },
      ],
      hasPrivate: false,
    })
  })

  it('and neither are blank questions', () => {
    expect(reportOf(track, { record: { ...record, questions: ['  ', ' Why? '] } }).questions).toEqual(['Why?'])
  })
})

describe('private notes', () => {
  // Every row has a note, a reason or a written answer of its own; some rows are private.
  const told = (seed: number) => {
    const answers = randomAnswers(track, seed)
    const items = itemsOf(track).map(({ id }) => id)
    const hidden = items.filter((_id, index) => (seed + index) % 3 === 0)
    return {
      hidden,
      record: {
        ...answers,
        notApplicable: Object.fromEntries(Object.keys(answers.notApplicable).map((id) => [id, `canary-r-${id}.`])),
        notes: Object.fromEntries(items.map((id) => [id, `canary-n-${id}.`])),
        answers: Object.fromEntries(items.map((id) => [id, { text: `canary-w-${id}.`, lastOn: null }])),
        private: hidden,
      },
    }
  }
  const markdownOf = (seed: number, privateNotes: boolean): { model: string; markdown: string; hidden: string[] } => {
    const { record, hidden } = told(seed)
    const model = reportOf(track, { record, sections: { notes: true, privateNotes } })
    // As Markdown marks them.
    const markdown = reportMarkdown(model, createSay('en'), formatFor('en')).replaceAll('\\', '')
    return { model: JSON.stringify(model), markdown, hidden }
  }

  it('are in no part of it unless they are put in', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { model, markdown, hidden } = markdownOf(Math.abs(seed), false)
        for (const id of hidden) {
          for (const canary of [`canary-n-${id}.`, `canary-r-${id}.`, `canary-w-${id}.`]) {
            expect(model).not.toContain(canary)
            expect(markdown).not.toContain(canary)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are all there once they are, and apart from the others', () => {
    const { model, markdown, hidden } = markdownOf(4, true)
    expect(hidden.length).toBeGreaterThan(0)
    for (const id of hidden) {
      expect(model).toContain(`canary-n-${id}.`)
      expect(markdown).toContain(`canary-n-${id}.`)
      expect(markdown).toContain(`canary-w-${id}.`)
    }
    expect(markdown.indexOf('## Private notes')).toBeGreaterThan(markdown.indexOf('## Notes'))
  })

  it('never stand beside a strength, though they are on the pages', () => {
    const record = {
      ratings,
      target: 'L4',
      notes: { 'english.reading': 'canary' },
      private: ['english.reading'],
    }
    const model = reportOf(track, { record, sections: { privateNotes: true } })
    expect(JSON.stringify(model.strengths)).not.toContain('canary')
    expect(model.leftOut.hasPrivate).toBe(true)
  })
})

describe.each(builtInIds())('%s', (id) => {
  const ladder = builtInLadder(id)

  it.each(LOCALES)('makes a summary of any answers: %s', (language) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const record = { ...randomAnswers(ladder, seed), questions: ['What next?'] }
        const model = reportOf(ladder, { record, options: { language } })
        expect(JSON.parse(JSON.stringify(model))).toEqual(model)
        const markdown = reportMarkdown(model, createSay(language), formatFor(language))
        expect(markdown).not.toMatch(/undefined|NaN|\[object|\{\w+\}|null/)
        expect(model.answers?.groups.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(itemsOf(ladder).length)
      }),
      { numRuns: 25 },
    )
  })
})

it('makes the same model of the same input', () => {
  const input = reportInput(track, { record: { ratings, target: 'L4' } })
  expect(buildReport(input)).toEqual(buildReport(input))
})
