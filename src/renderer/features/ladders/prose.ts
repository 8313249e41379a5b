/** A stretch of a text in one style; `start` is its offset in the plain text. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly style: 'plain' | 'strong' | 'code'
}

export interface ProseBlock {
  readonly kind: 'paragraph' | 'bullets' | 'numbers'
  /** One for a paragraph, one per point for a list. */
  readonly lines: readonly (readonly Run[])[]
}

export interface Prose {
  readonly blocks: readonly ProseBlock[]
  /** Without marks: what is searched and compared. Lines are parted by line ends. */
  readonly plain: string
}

/**
 * Reads the little Markdown that a pack's texts may hold: paragraphs, lists, `**strong**` and code. Everything else is
 * text as it stands, HTML too.
 */
export const proseOf = (text: string): Prose => {
  let plain = ''
  const read = (line: string): readonly Run[] => {
    if (plain !== '') plain += '\n'
    return inlineRuns(line).map(({ text: words, style }) => {
      const start = plain.length
      plain += words
      return { text: words, start, style }
    })
  }
  const blocks = text
    .trim()
    .split(/\n\s*\n/u)
    .flatMap(blocksOf)
    .map(({ kind, lines }) => ({ kind, lines: lines.map(read) }))
  return { blocks, plain }
}

const BULLET = /^\s*[-*] (?=\S)/u
const NUMBER = /^\s*\d{1,2}[.)] (?=\S)/u

/** One stretch between empty lines: a paragraph, or a list with what stands before it. */
const blocksOf = (stretch: string): { readonly kind: ProseBlock['kind']; readonly lines: readonly string[] }[] => {
  const blocks: { kind: ProseBlock['kind']; lines: string[] }[] = []
  for (const line of stretch.split('\n')) {
    const kind = BULLET.test(line) ? 'bullets' : NUMBER.test(line) ? 'numbers' : 'paragraph'
    const words = line.replace(BULLET, '').replace(NUMBER, '').trim()
    const last = blocks.at(-1)
    if (kind !== 'paragraph' && last?.kind === kind) last.lines.push(words)
    else if (kind === 'paragraph' && last !== undefined) last.lines.push(joined(last.lines.pop() ?? '', words))
    else blocks.push({ kind, lines: [words] })
  }
  return blocks
}

/** A line end inside a paragraph is a space, but between two Chinese characters it is nothing. */
const joined = (before: string, after: string): string =>
  /[\p{sc=Han}，。、；：？！（）「」]$/u.test(before) && /^[\p{sc=Han}（「]/u.test(after)
    ? `${before}${after}`
    : `${before} ${after}`

const MARKS = /\*\*(?=\S)(?<strong>.+?)(?<=\S)\*\*|`(?<code>[^`]+)`/gu

const inlineRuns = (line: string): Pick<Run, 'text' | 'style'>[] => {
  const runs: Pick<Run, 'text' | 'style'>[] = []
  let at = 0
  for (const match of line.matchAll(MARKS)) {
    if (match.index > at) runs.push({ text: line.slice(at, match.index), style: 'plain' })
    const { strong, code } = match.groups ?? {}
    runs.push(strong === undefined ? { text: code ?? '', style: 'code' } : { text: strong, style: 'strong' })
    at = match.index + match[0].length
  }
  if (at < line.length) runs.push({ text: line.slice(at), style: 'plain' })
  return runs
}
