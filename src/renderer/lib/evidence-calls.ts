import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EvidenceEntry, EvidenceFields, EvidenceLink } from '#shared/evidence.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { bridge, unwrap } from './api.ts'
import { evidenceKeys } from './evidence-queries.ts'
import { keys } from './queries.ts'

export interface EvidenceCalls {
  readonly create: (fields: EvidenceFields, links: readonly EvidenceLink[]) => Promise<EvidenceEntry>
  readonly update: (id: EvidenceId, fields: EvidenceFields) => Promise<void>
  readonly remove: (id: EvidenceId) => Promise<void>
  readonly restore: (id: EvidenceId) => Promise<void>
  readonly link: (id: EvidenceId, link: EvidenceLink) => Promise<void>
  readonly unlink: (id: EvidenceId, link: EvidenceLink) => Promise<void>
}

/**
 * What is done to the log; each call is done once it is on disk. Whatever shows the log, or a result that stands on it, is
 * read anew from then on. Each call throws CairnError where main refused or failed.
 */
export const useEvidenceCalls = (): EvidenceCalls => {
  const client = useQueryClient()
  return useMemo<EvidenceCalls>(() => {
    const renew = (entry: EvidenceEntry | null): void => {
      if (entry !== null) client.setQueryData(evidenceKeys.entry(entry.id), entry)
      void client.invalidateQueries({
        predicate: ({ queryKey: [kind, what, id] }) => kind === 'evidence' && !(what === 'entry' && id === entry?.id),
      })
      void client.invalidateQueries({ queryKey: keys.assessments })
      void client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind === 'assessment' })
    }
    return {
      create: async (fields, links) => {
        const entry = await unwrap(bridge().evidenceCreate({ fields, links: [...links] }))
        renew(entry)
        return entry
      },
      update: async (id, fields) => renew(await unwrap(bridge().evidenceUpdate({ id, fields }))),
      remove: async (id) => {
        await unwrap(bridge().evidenceDelete({ id }))
        client.removeQueries({ queryKey: evidenceKeys.entry(id) })
        renew(null)
      },
      restore: async (id) => renew(await unwrap(bridge().evidenceRestore({ id }))),
      link: async (id, link) => renew(await unwrap(bridge().evidenceLink({ id, link }))),
      unlink: async (id, link) => renew(await unwrap(bridge().evidenceUnlink({ id, link }))),
    }
  }, [client])
}
