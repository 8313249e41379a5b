import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { Section } from './sections.ts'

/** What a section is called in the language in force; `short` where there is little room. */
export const useSectionName = (ladder: Ladder): ((section: Section, form?: 'short') => string) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  return (section, form) => {
    if (section.kind === 'competency' && form === 'short') return text.short(section.competency)
    return section.name === null ? say('assess:signals.inTheWay') : text.text(section.name)
  }
}
