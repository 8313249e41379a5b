import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { QuickEntry } from '#renderer/features/evidence/quick-entry.tsx'
import { ok } from '#shared/app-error.ts'
import type { EvidenceDraft, EvidenceEntry } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import { smallLadder } from '../../../support/small-ladder.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const BEGUN: EvidenceDraft = {
  title: 'Found the leak',
  what: '',
  outcome: '',
  on: '2026-09-03',
  to: null,
  kind: null,
  project: '',
  link: '',
  stance: 'supports',
  private: false,
  links: [],
}

/** The entry over a log and a draft as main keeps them; closed, it is opened again at once where `again` says so. */
const renderEntry = ({ again = false }: { readonly again?: boolean } = {}) => {
  let draft: EvidenceDraft | null = BEGUN
  let isReading = true
  const noted: EvidenceEntry[] = []
  const bridge: Partial<CairnBridge> = {
    ...memoryBridge(smallLadder).bridge,
    evidenceList: () => (isReading ? Promise.resolve(ok([])) : new Promise(() => undefined)),
    evidenceDraft: async () => ok(draft),
    evidenceKeepDraft: async ({ draft: kept }) => {
      draft = kept
      return ok(null)
    },
    evidenceCreate: async ({ fields, links }) => {
      draft = null
      const id = evidenceId.parse(`evidence000${noted.length}`)
      const entry = { ...fields, links, id, createdAtMs: 0, updatedAtMs: 0 }
      noted.push(entry)
      return ok(entry)
    },
    evidenceSuggest: async () => ok([]),
  }
  const Entries = () => {
    const [number, setNumber] = useState(0)
    if (number > 0 && !again) return null
    return <QuickEntry key={number} preset={{ links: [] }} onClose={() => setNumber(number + 1)} />
  }
  renderApp(<Entries />, { bridge })
  const stopReading = (): void => {
    isReading = false
  }
  return { noted, stopReading }
}

const title = (): HTMLInputElement => screen.getByRole('textbox', { name: 'What you did, in a line' })
const opened = async (): Promise<void> => waitFor(() => expect(title().value).toBe('Found the leak'))
const noteIt = async (): Promise<void> => userEvent.type(title(), ' at last{Control>}{Enter}{/Control}')

it('opens empty as soon as the one before is noted, though that one was begun earlier', async () => {
  const { noted } = renderEntry({ again: true })
  await opened()
  await noteIt()
  await waitFor(() => expect(noted.map((entry) => entry.title)).toEqual(['Found the leak at last']))
  await waitFor(() => expect(title().value).toBe(''))
})

it('is gone as soon as it is noted, however long the log takes to be read anew', async () => {
  const { noted, stopReading } = renderEntry()
  await opened()
  stopReading()
  await noteIt()
  await waitFor(() => expect(noted).toHaveLength(1))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Note evidence' })).toBeNull())
})
