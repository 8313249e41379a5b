/** The way to a value in a document: keys of maps and places in lists (from 0). */
export type DocumentPath = readonly (string | number)[]

/** Longer than any key of a sound file; a whole path has to fit on a line. */
const LONGEST_KEY = 80

/** `competencies[3].instrument.cells.zh-TW`; a key that is no plain word, or is too long for one, is quoted: `cells["L 1"]`. */
export const formatPath = (path: DocumentPath): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[\w-]+$/u.test(step) || step.length > LONGEST_KEY) return `[${JSON.stringify(shortened(step))}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')

const shortened = (key: string): string => (key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key)
