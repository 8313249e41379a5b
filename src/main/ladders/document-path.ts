/** The way to a value in a document: keys of maps and places in lists (from 0). */
export type DocumentPath = readonly (string | number)[]

/** `competencies[3].instrument.cells.zh-TW`; a key that is no plain word is quoted: `cells["L 1"]`. */
export const formatPath = (path: DocumentPath): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[\w-]+$/u.test(step)) return `[${JSON.stringify(step.slice(0, 80))}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
