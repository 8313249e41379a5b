import { clipboard } from 'electron'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { getEvidence } from '#main/use-cases/evidence-log.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Handlers } from '#shared/ipc/contract.ts'

/** An entry's link is copied and never opened: pages have no permission to write to the clipboard. */
export function evidenceHandlers(context: UseCaseContext): Pick<Handlers, 'evidence:copy-link'> {
  return {
    'evidence:copy-link': async (input) => {
      const entry = getEvidence(context, input)
      if (!entry.ok) return entry
      if (entry.value.link === null) return err('not-found')
      await clipboard.writeText(entry.value.link) // newer versions of Electron answer with a promise
      return ok(null)
    },
  }
}
