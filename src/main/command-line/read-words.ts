/** What follows a command's name: plain words in order, and options with their values. */
export interface Words {
  readonly plain: readonly string[]
  readonly options: Readonly<Partial<Record<string, string>>>
}

/** How a command may be called. */
export interface Shape {
  /** The names of its plain words; all of them are needed. */
  readonly plain: readonly string[]
  /** The names of plain words that may follow them. */
  readonly optional?: readonly string[]
  /** The names of its options, each with a value. */
  readonly options: readonly string[]
}

export type ReadWords = { readonly ok: true; readonly words: Words } | { readonly ok: false; readonly fault: string }

/** Takes apart `FILE --pack PACK` or `FILE --pack=PACK`; after `--` everything is a plain word. */
export const readWords = (args: readonly string[], shape: Shape): ReadWords => {
  const plain: string[] = []
  const options: Record<string, string> = {}
  const rest = [...args]
  let onlyPlain = false
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (onlyPlain || !word.startsWith('-') || word === '-') {
      plain.push(word)
      continue
    }
    if (word === '--') {
      onlyPlain = true
      continue
    }
    const [name = '', ...tied] = word.replace(/^--?/u, '').split('=')
    if (!shape.options.includes(name)) return { ok: false, fault: `unknown option "${word}"` }
    const value = tied.length > 0 ? tied.join('=') : rest.shift()
    if (value === undefined || value === '') return { ok: false, fault: `the option --${name} needs a value` }
    if (options[name] !== undefined) return { ok: false, fault: `the option --${name} is given twice` }
    options[name] = value
  }
  const missing = shape.plain[plain.length]
  if (missing !== undefined) return { ok: false, fault: `${missing} is missing` }
  const surplus = plain[shape.plain.length + (shape.optional?.length ?? 0)]
  if (surplus !== undefined) return { ok: false, fault: `"${surplus}" is one word too many` }
  return { ok: true, words: { plain, options } }
}
