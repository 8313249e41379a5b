/** Text that the person or a ladder wrote, so that Markdown shows it as it stands, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(#+|[-+]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)

/** Several lines of the person's own words, as a quotation. */
export const quoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n')

/** A table; cells are escaped here. Numbers are set to the right. */
export const table = (
  columns: readonly { readonly name: string; readonly isNumber?: boolean }[],
  rows: readonly (readonly string[])[],
): string =>
  [
    line(columns.map(({ name }) => name)),
    `| ${columns.map(({ isNumber }) => (isNumber === true ? '--:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
