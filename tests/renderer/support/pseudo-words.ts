import { WORDS } from '#shared/words.ts'

/** Fullwidth letters: readable, and no text in plain letters is one of them. */
const WIDER = 0xff21 - 0x41

/** A text as the pseudo-locale says it: every letter but those of a placeholder. */
export const pseudo = (text: string): string =>
  text.replace(/\{\w+\}|[A-Za-z]/g, (part) =>
    part.length > 1 ? part : String.fromCodePoint((part.codePointAt(0) ?? 0) + WIDER),
  )

type Tree = { [key: string]: string | Tree }

const turn = (tree: Tree, into: (text: string) => string): void => {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') tree[key] = into(value)
    else turn(value, into)
  }
}

/** Has the whole interface speak in pseudo letters, until what it gives back is called. */
export const speakPseudo = (): (() => void) => {
  const kept = { ...WORDS }
  const turned = structuredClone(WORDS)
  turn(turned, pseudo)
  Object.assign(WORDS, turned)
  return () => Object.assign(WORDS, kept)
}

/** The same of whatever a ladder says, in all its languages; ids stay. */
export const pseudoTexts = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map((each: unknown) => pseudoTexts(each)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      typeof each === 'string' && (key === 'en' || key === 'zh-TW') ? pseudo(each) : pseudoTexts(each),
    ]),
  ) as T
}
