import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Marker } from '#renderer/components/marker.tsx'
import { SERIES } from '#renderer/lib/series.ts'
import { WordsIn } from '#renderer/lib/words-context.tsx'
import { PrintedPromotions } from '#renderer/print/printed-promotions.tsx'
import { TickMark } from '#renderer/print/tick-mark.tsx'
import { formatFor } from '#shared/format.ts'
import { LOCALES } from '#shared/locale.ts'
import { COMMITMENT_STATES } from '#shared/meeting.ts'
import { createSay } from '#shared/say.ts'
import { actionFacts, promiseFacts } from '#shared/wording/report-words.ts'

// On a grey printer hue is gone: whatever colour says, a shape, a dash or a word says too.

const renderer = join(import.meta.dirname, '../../../src/renderer')
const css = (file: string): string => readFileSync(join(renderer, file), 'utf8')
const charts = css('styles/charts.css') + css('print/print-charts.css')

/** The declaration of one selector, the last that is made. */
const declared = (selector: string, property: string): string | undefined =>
  [...charts.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.split(',').some((each) => each.trim() === selector))
    .flatMap(([, , body = '']) => [...body.matchAll(/([\w-]+):\s*([^;]+);/g)])
    .findLast(([, name]) => name === property)?.[2]

describe('series', () => {
  it('have a dash of their own each', () => {
    const dashes = SERIES.map((series) => declared(`.chart .s-${series}`, 'stroke-dasharray') ?? 'solid')
    expect(dashes).toHaveLength(4)
    expect(new Set(dashes).size).toBe(SERIES.length)
  })

  it('have a marker of their own each', () => {
    const shapes = SERIES.map((series) => {
      const { container } = render(
        <svg>
          <Marker series={series} x={0} y={0} size={10} />
        </svg>,
      )
      const mark = container.querySelector('.mark')
      const corners = mark?.getAttribute('d')?.match(/[ML]/g)?.length
      return `${mark?.tagName} ${corners ?? ''} ${declared(`.chart .m-${series}`, 'fill') === '#fff' ? 'open' : 'filled'}`
    })
    expect(shapes).toEqual(['circle  filled', 'path 4 filled', 'rect  open', 'path 3 filled'])
  })

  it('are dark enough on white, as grey', () => {
    const light = css('styles/tokens.css').split(/\[data-theme|@media/)[0] ?? ''
    for (const series of SERIES) {
      const colour = new RegExp(`--${series}:\\s*(#[0-9a-f]{6})`, 'i').exec(light)?.[1]
      if (colour === undefined) throw new Error(`no colour for ${series}`)
      expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3)
    }
  })
})

/** WCAG's: what is left of a colour in grey. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(LOCALES)('states: %s', (locale) => {
  const say = createSay(locale)
  const format = formatFor(locale)

  it('of promises and actions differ in the shape of the box and in words', () => {
    const boxes = COMMITMENT_STATES.map((state) => render(<TickMark state={state} />).container.innerHTML)
    expect(new Set(boxes).size).toBe(3)
    const promise = { id: '', by: 'me', text: '', dueOn: '2026-12-01', isLate: false } as const
    const words = COMMITMENT_STATES.map((state) => promiseFacts({ ...promise, state }, '', say, format))
    const late = promiseFacts({ ...promise, state: 'open', isLate: true }, '', say, format)
    expect(new Set([...words, late]).size).toBe(4)
    const action = { id: '', text: '', dueOn: '2026-12-01', isLate: false, isDone: false }
    const told = [action, { ...action, isLate: true }, { ...action, isDone: true }]
    expect(new Set(told.map((each) => actionFacts(each, say, format))).size).toBe(3)
  })

  it('of a condition differ in shape and in words', () => {
    const conditions = [true, false, null].map((met) => ({
      kind: 'every-competency' as const,
      text: `${met}`,
      met,
      stands: [],
    }))
    const { container } = render(
      <WordsIn locale={locale}>
        <PrintedPromotions promotions={[{ id: 'p', from: 'L3', to: 'L4', name: '', months: null, conditions }]} />
      </WordsIn>,
    )
    const cells = [...container.querySelectorAll('td.state')]
    expect(cells).toHaveLength(3)
    expect(new Set(cells.map((cell) => cell.querySelector('svg')?.innerHTML)).size).toBe(3)
    expect(new Set(cells.map((cell) => cell.textContent.trim())).size).toBe(3)
  })
})
