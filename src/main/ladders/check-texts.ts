import type { Ladder } from '#shared/ladder.ts'
import { hasLanguage, ladderTexts } from './ladder-texts.ts'
import type { AddProblem } from './problems.ts'

/**
 * Every text is in every language that the pack declares. A missing one is a warning: another language stands in for
 * it, and the reader is told. A language that isn't declared is an error: nobody would ever see it.
 */
export const checkTexts = (ladder: Ladder, add: AddProblem): void => {
  const { languages } = ladder
  for (const [index, language] of languages.entries()) {
    if (languages.indexOf(language) !== index) add('language-twice', ['languages', index], { language })
  }
  const declared = new Set(languages)
  for (const { path, text } of ladderTexts(ladder)) {
    const present = typeof text === 'string' ? languages.slice(0, 1) : Object.keys(text)
    for (const language of present) {
      if (!declared.has(language)) {
        add('language-undeclared', [...path, language], { language }, { part: 'key', choices: languages })
      }
    }
    const other = languages.find((language) => hasLanguage(text, language, languages)) ?? present[0]
    if (other === undefined) {
      add('text-empty', path, {})
      continue
    }
    for (const language of declared) {
      if (!hasLanguage(text, language, languages))
        add('text-missing', path, { language, other }, { severity: 'warning' })
    }
  }
}
