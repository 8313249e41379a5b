import { useWords } from '#renderer/lib/words-context.tsx'
import type { SearchEntry } from './ladder-entries.ts'
import { SpokenName } from './spoken.tsx'

/** What a section is called: a row by the pack's own name, everything else in the words of the app. */
export const SectionTitle = ({ title }: { readonly title: SearchEntry['what'] }) => {
  const { say } = useWords()
  return title.kind === 'named' ? <SpokenName text={title.name} /> : say(`ladders:section.${title.word}`)
}
