import { describe, expect, it } from 'vitest'
import { reportMarkdown } from '#main/report/report-markdown.ts'
import { formatFor } from '#shared/format.ts'
import type { Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import { designRatings, namedTrack } from '../../support/named-track.ts'
import type { ReportGiven } from '../../support/report.ts'
import { reportOf } from '../../support/report.ts'
import { cycleOf, summaryOf } from '../../support/summaries.ts'

const track = namedTrack()
const ratings = designRatings(track)

const markdownOf = (given: ReportGiven, language: Locale = 'en'): string =>
  reportMarkdown(
    reportOf(track, { ...given, options: { language, ...given.options } }),
    createSay(language),
    formatFor(language),
  )

describe('the summary as Markdown', () => {
  it('has the sections of the pages, in their order', () => {
    const text = markdownOf({
      record: { ratings, target: 'L4', questions: ['Why?'], notes: { 'english.reading': 'Reads.' } },
      sections: { notes: true },
      options: { manager: 'Daniel' },
      history: [summaryOf('1', track, { ratings })],
    })
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Competencies',
      '## Strengths',
      '## Gaps, and what L4 looks like',
      '## Questions for Daniel',
      '## Every answer',
      '## 2 cycles',
      '## The shortest way to L4',
      '## Promotion L3 → L4',
      '## Promotion L3 → L4',
      '## Notes',
    ])
  })

  it('says the level, how complete it is and why', () => {
    const text = markdownOf({ record: { ratings, target: 'L4' }, options: { name: 'Lin Yi-Chen' } })
    expect(text).toMatch(/^# 1:1 summary · Lin Yi-Chen · 2026 H2$/m)
    expect(text).toContain('**L3** · complete, 41 of 41')
    expect(text).toContain('weigh together to **3.5**')
  })

  it('gives each competency the figures of the table on paper', () => {
    const previous = summaryOf('1', track, { ratings }, { cycle: cycleOf('2026 H1', null) })
    const text = markdownOf({ record: { ratings, target: 'L4' }, previous })
    expect(text).toContain('| Competency | Now | L4 asks | Gap | 2026 H1 |')
    expect(text).toContain('| Technical mastery | L4 | L5 | −1 | L4 |')
    expect(text).toContain('| Ai engineering, uneven | L3 | L4 | −1 | L3 |')
    expect(text).toContain('| English | L4 | L4 | 0 | L4 |')
  })

  it('shows what people wrote as they wrote it, and lets none of it be read as marks', () => {
    const note = '# not a heading\n**bold** <b>&</b> | pipe\n- point'
    const text = markdownOf({
      record: {
        ratings,
        notes: { 'english.reading': note },
        questions: ['1. *Why* [this](x)?', 'R&D &lt; &#60; all?'],
      },
      sections: { notes: true },
    })
    expect(text).toContain('> \\# not a heading\n> \\*\\*bold\\*\\* \\<b\\>&\\</b\\> \\| pipe\n> \\- point')
    expect(text).toContain('1. 1\\. \\*Why\\* \\[this\\](x)?')
    expect(text).toContain('R&D \\&lt; \\&#60; all?')
  })

  it('says what was left out, and when it was made', () => {
    const text = markdownOf({
      record: { ratings, notes: { 'english.reading': 'a', 'english.spoken': 'b' }, private: ['english.spoken'] },
    })
    expect(text).toContain('## Not shown here\n\nLeft out: 1 note and 1 private note.')
    expect(text).toMatch(/Made with Cairn on 21 November 2026\.\n$/)
  })

  it('is Chinese throughout where that is asked for', () => {
    const text = markdownOf({ record: { ratings, target: 'L4', questions: ['下一步？'] } }, 'zh-TW')
    expect(text.match(/^## .*$/gm)).toEqual([
      '## 各項職能',
      '## 強項',
      '## 落差，以及 L4 的樣子',
      '## 想請教的問題',
      '## 所有答案',
      '## 到 L4 的最短走法',
      '## 晉升 L3 → L4',
      '## 晉升 L3 → L4',
    ])
    expect(text).toContain('2026 H2，2026 年 11 月 21 日自我評估')
  })
})

describe('the head says whose view it is', () => {
  const head = (given: ReportGiven): string | undefined => markdownOf(given).split('\n')[2]?.trimEnd()

  it.each([
    [{ status: 'completed' as const }, '2026 H2, self-assessment of 21 November 2026'],
    [{ status: 'draft' as const, completedAtMs: null }, '2026 H2, draft of 21 November 2026'],
    [{ perspective: 'manager' as const, by: 'Daniel' }, '2026 H2, Daniel’s view as manager, 21 November 2026'],
    [{ perspective: 'peer' as const }, '2026 H2, peer’s view of 21 November 2026'],
    [{ updatedAtMs: null, completedAtMs: null }, '2026 H2, self-assessment'],
    [{ cycle: null }, 'Second half of 2026, self-assessment of 21 November 2026'],
  ])('%j', (record, said) => {
    expect(head({ record })).toBe(said)
  })
})
