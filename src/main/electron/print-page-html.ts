/** Where the built print page waits for its report. */
const PLACE = /(<script type="application\/json" id="report-model">)[\s\S]*?(<\/script>)/

/**
 * The print page with a report in it. Inside a script element only `<` could end it or begin a comment, so that none is
 * written; the two line separators are what older parsers of scripts tripped over.
 * @param template the built print.html
 * @throws where the template has no place for a report: a fault of the build
 */
export function printPageHtml(template: string, model: unknown): string {
  if (!PLACE.test(template)) throw new Error('print.html has no place for a report')
  const json = JSON.stringify(model).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return template.replace(PLACE, (_whole, open: string, close: string) => `${open}${json}${close}`)
}
