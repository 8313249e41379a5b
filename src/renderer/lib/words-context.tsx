import type { ReactNode } from 'react'
import { createContext, useContext, useLayoutEffect, useMemo } from 'react'
import { formatIn } from '#shared/format-in.ts'
import type { Format } from '#shared/format.ts'
import type { Locale } from '#shared/locale.ts'
import { sayIn } from '#shared/say-in.ts'
import type { Say } from '#shared/words.ts'

export interface Words {
  readonly say: Say
  readonly format: Format
  readonly locale: Locale
}

const WordsContext = createContext<Words | null>(null)

/** Gives everything below the language in force, and tells the document. */
export const WordsProvider = ({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) => {
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <WordsIn locale={locale}>{children}</WordsIn>
}

/** Gives everything below a language of its own, whatever the document's; the part says so itself (`lang`). */
export const WordsIn = ({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) => {
  const words = useMemo<Words>(() => ({ say: sayIn(locale), format: formatIn(locale), locale }), [locale])
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

/** The texts, dates and numbers of the language in force. */
export const useWords = (): Words => {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('useWords needs a WordsProvider above it')
  return words
}
