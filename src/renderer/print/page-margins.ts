import type { Locale } from '#shared/locale.ts'
import type { Say } from '#shared/words.ts'

interface Foot {
  readonly left: string
  readonly middle: string
}

/** Letter keeps the width of the text and gives up height. In millimetres: top, sides, bottom. */
const MARGINS = { A4: '15mm 17mm 20mm', Letter: '15mm 19.95mm 20mm' } as const

/** A margin box inherits nothing from the page, not even its font and its colours: `--ink-3` and `--line-2` of tokens.css. */
const BOX =
  'font: 400 7.5pt/1.3 Inter, "Noto Sans TC", sans-serif; color: #626865; border-top: .4pt solid #cfccc3; margin-top: 4mm; padding-top: 2mm; vertical-align: top;'

/**
 * The size of the pages and what stands at their foot. Margin boxes take their text from a style sheet only, so one is
 * made here.
 * @returns the letters of the foot, which load no font by themselves
 */
export const setPageMargins = (
  paper: 'A4' | 'Letter',
  parts: readonly { readonly locale: Locale; readonly foot: Foot; readonly say: Say }[],
): string => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([`@page { size: ${paper}; margin: ${MARGINS[paper]}; }`, ...parts.map(footRule)].join('\n'))
  document.adoptedStyleSheets = [sheet]
  return parts.map(({ foot, say }) => `${foot.left}${foot.middle}${pageWords(say)}0123456789`).join('')
}

/** The pages of one language go by its name (`page` in print.css), so that each has a foot in it. */
const footRule = ({
  locale,
  foot,
  say,
}: {
  readonly locale: Locale
  readonly foot: Foot
  readonly say: Say
}): string => `@page ${locale} {
    @bottom-left { content: ${quoted(foot.left)}; text-align: left; ${BOX} }
    @bottom-center { content: ${quoted(foot.middle)}; text-align: center; ${BOX} }
    @bottom-right { content: ${numbered(pageWords(say))}; text-align: right; ${BOX} }
  }`

const pageWords = (say: Say): string => say('report:foot.page', { page: '\uE000', pages: '\uE001' })

/** A text as CSS writes it. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`

const numbered = (page: string): string =>
  page
    .split(/([\uE000\uE001])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\uE000' ? 'counter(page)' : part === '\uE001' ? 'counter(pages)' : quoted(part)))
    .join(' ')
