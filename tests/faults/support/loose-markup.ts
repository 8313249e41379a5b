/** Signs by which Markdown, or HTML within it, would become something else than text. */
const MARKUP = /(?<!\\)(?:\\\\)*[[\]<>`*_~]/u
/** What begins a block, a reference to a sign, or a cell that a table program computes. */
const BLOCK = /^(?:#{1,6}|[-+*]|\d{1,9}[.)])(?:\s|$)/u
const REFERENCE = /(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iu

/** Lines of a Markdown file in which a text is more than text. Headings, quotations and tables are the file's own. */
export function looseMarkup(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => {
    const own = /^(?:#{1,2} |> ?)/.exec(line)?.[0] ?? ''
    const cells = line.startsWith('| ') ? line.split(/(?<!\\)\|/u) : [line.slice(own.length)]
    return cells.some(
      (cell) => !/^ -+:? $/.test(cell) && (MARKUP.test(cell) || BLOCK.test(cell.trim()) || REFERENCE.test(cell)),
    )
  })
}

/** Cells of a CSV file that a table program would compute. */
export function looseCells(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/gu)]
    .map(([, cell = '']) => cell.replace(/^"/, ''))
    .filter((cell) => /^\s*[=+@\t\r-]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
}
