import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { assertNever } from '#shared/assert-never.ts'
import type { Change } from '#shared/assessment-record.ts'
import type { SignalValue } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import { itemValueName } from '#shared/wording/item-value.ts'

/** What a change makes of its row, in words: "Rated L3", "Note: …". */
export const useChangeText = (ladder: Ladder): ((change: Change) => string) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const signal = (value: SignalValue | null): string => {
    if (value === null) return say('safety:history.clear')
    if (typeof value === 'boolean') return say(value ? 'safety:history.yes' : 'safety:history.no')
    return say(`safety:history.${value}`)
  }
  return (change) => {
    switch (change.kind) {
      case 'rate':
        return say('safety:history.rate', { value: itemValueName({ say, ladder, text }, change.item, change.value) })
      case 'clear':
        return say('safety:history.clear')
      case 'not-applicable':
        return say('safety:history.na', { reason: change.reason })
      case 'note':
        return change.text === '' ? say('safety:history.noNote') : say('safety:history.note', { text: change.text })
      case 'private':
        return say(change.on ? 'safety:history.private' : 'safety:history.notPrivate')
      case 'later':
        return say(change.on ? 'safety:history.later' : 'safety:history.notLater')
      case 'signal':
        return signal(change.value)
      case 'answer': {
        const words =
          change.text === '' ? say('safety:history.noAnswer') : say('safety:history.answer', { text: change.text })
        return change.lastOn === null
          ? words
          : say('safety:history.lastOn', { text: words, day: format.day(change.lastOn) })
      }
      // Of the whole assessment, or of a competency: no row's.
      case 'subject':
      case 'estimate':
      case 'target':
      case 'context':
      case 'questions':
        return say('safety:history.other')
      default:
        return assertNever(change)
    }
  }
}
