import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printPageHtml } from '#main/electron/print-page-html.ts'

const TEMPLATE = `<body><script type="application/json" id="report-model">
      null
    </script></body>`

/** What a page finds in its script element. */
const modelIn = (html: string): unknown =>
  JSON.parse(/id="report-model">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'nothing')

describe('the print page', () => {
  it('holds the report in the place that was built for it', () => {
    const model = { head: { name: '林宜蓁' }, pages: 2 }
    expect(modelIn(printPageHtml(TEMPLATE, model))).toEqual(model)
  })

  it.each(['</script><script>alert(1)</script>', '<!--', '$&$1', '\u2028\u2029'])(
    'is not left by what people wrote: %j',
    (text) => {
      const html = printPageHtml(TEMPLATE, { text })
      expect(modelIn(html)).toEqual({ text })
      expect(html.match(/<script/g)).toHaveLength(1)
      expect(html.match(/<\/script>/g)).toHaveLength(1)
    },
  )

  it('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(modelIn(printPageHtml(TEMPLATE, { text }))).toEqual({ text })
      }),
    )
  })

  it('is no page without its place', () => {
    expect(() => printPageHtml('<body></body>', {})).toThrow('no place for a report')
  })
})
