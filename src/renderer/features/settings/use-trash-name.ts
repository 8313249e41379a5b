import { useWords } from '#renderer/lib/words-context.tsx'
import type { TrashEntry } from '#shared/store-safety.ts'

/** What she knows something in the trash by. */
export const useTrashName = (): ((entry: TrashEntry) => string) => {
  const { say, format } = useWords()
  return ({ entry, title, detail }) => {
    switch (entry.kind) {
      case 'meeting':
        return say('safety:trash.meetingName', { day: format.day(detail), title })
      case 'scenario':
        return say('safety:trash.scenarioName', { name: detail, title })
      case 'ladder':
        return say('safety:trash.ladderName', { ladder: title, version: detail })
      case 'assessment':
      case 'evidence':
      case 'action':
      case 'cycle':
        return title
    }
  }
}
