import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportCall } from '#main/electron/report-call.ts'

const shown: unknown[] = []
const page = createContext({
  window: { showReport: (given: unknown) => shown.push(JSON.parse(JSON.stringify(given))) },
})

/** What the page is given, and whatever else the script left there. */
const run = (report: unknown): { readonly shown: unknown[]; readonly touched: string[] } => {
  runInContext(reportCall(report), page)
  return { shown: shown.splice(0), touched: Object.keys(page).filter((name) => name !== 'window') }
}

describe('the call of the print page', () => {
  it('gives it the report', () => {
    const report = { paper: 'A4', parts: [{ head: { name: '林宜蓁' } }] }
    expect(run(report)).toEqual({ shown: [report], touched: [] })
  })

  it.each(['"); touched = 1; ("', "'", '`${touched = 1}`', '\\"', '\u2028\u2029', '</script>', '\uD800'])(
    'is not left by what people wrote: %j',
    (text) => {
      expect(run({ text, [text]: text })).toEqual({ shown: [{ text, [text]: text }], touched: [] })
    },
  )

  it('takes no key for anything but a key', () => {
    const [given] = run(JSON.parse('{"__proto__": {"paper": "A4"}}')).shown
    expect(JSON.stringify(given)).toBe('{"__proto__":{"paper":"A4"}}')
  })

  it('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(run({ texts }).shown).toEqual([{ texts }])
      }),
      { numRuns: 20 },
    )
  })
})
