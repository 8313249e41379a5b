import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { EverythingSection } from '#renderer/features/settings/everything-section.tsx'
import { err, ok } from '#shared/app-error.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Locale } from '#shared/locale.ts'
import type { BackupsState } from '#shared/store-safety.ts'
import { renderApp } from '../../support/render-app.tsx'

const BACKUPS: BackupsState = {
  backups: [],
  folder: '/home/lin/Cairn/backups',
  secondPlace: null,
  secondFailure: null,
  failure: null,
  isOverdue: false,
  restored: null,
  folderKind: 'local',
  foreignLogs: [],
  isSpaceShort: false,
  looking: null,
  checkedAtMs: null,
}

const renderSection = ({
  locale = 'en',
  secondPlace = null,
  fails = false,
}: {
  locale?: Locale
  secondPlace?: string | null
  fails?: boolean
} = {}) => {
  const asked: [string, unknown][] = []
  const saved = (what: string) => async (input: unknown) => {
    asked.push([what, input])
    return fails ? err('disk-full') : ok({ name: `${what}.json`, folder: '/home/lin' })
  }
  const bridge: Partial<CairnBridge> = {
    archiveFacts: async () => ok({ assessments: 3, notes: 5, privateNotes: 2, privateEvidence: 1, edits: 40 }),
    archiveSave: saved('archive'),
    archiveSaveReadable: saved('readable'),
    archiveSaveSchema: async () => saved('schema')(undefined),
    backupsState: async () => ok({ ...BACKUPS, secondPlace }),
    dataDelete: async (input) => {
      asked.push(['delete', input])
      return fails ? err('disk-read-only') : ok(null)
    },
  }
  renderApp(<EverythingSection assessments={3} />, { bridge, locale })
  return { asked, user: userEvent.setup() }
}

it('says what goes into the file and what stays, as boxes are ticked', async () => {
  const { user, asked } = renderSection()
  await user.click(screen.getByRole('button', { name: 'Export…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Export everything' }))
  const goes = await dialog.findByRole('status')
  expect(goes.textContent).toBe(
    'Goes in: 5 notes, 2 private notes, 1 private evidence entry, 3 assessments and 40 earlier changes.',
  )
  await user.click(dialog.getByRole('checkbox', { name: /Private notes/ }))
  expect(goes.textContent).toBe(
    'Goes in: 5 notes, 3 assessments and 40 earlier changes.Stays here: 2 private notes and 1 private evidence entry.',
  )
  await user.click(dialog.getByRole('button', { name: 'Save archive…' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Export everything' })).toBeNull())
  expect(asked).toEqual([['archive', { without: ['private'] }]])
})

it('saves the format beside the archive and stays open for the archive itself', async () => {
  const { user, asked } = renderSection()
  await user.click(screen.getByRole('button', { name: 'Export…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Export everything' })
  await user.click(within(dialog).getByRole('button', { name: /JSON Schema/ }))
  await waitFor(() => expect(asked).toEqual([['schema', undefined]]))
  expect(screen.queryByRole('dialog', { name: 'Export everything' })).not.toBeNull()
})

it('says why nothing was written, and keeps what was chosen', async () => {
  const { user } = renderSection({ fails: true })
  await user.click(screen.getByRole('button', { name: 'Export…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('checkbox', { name: /Earlier answers/ }))
  await user.click(dialog.getByRole('button', { name: 'Save as Markdown and CSV…' }))
  expect((await dialog.findByRole('alert')).textContent).toContain('The disk is full.')
  expect(dialog.getByRole('checkbox', { name: /Earlier answers/ }).getAttribute('aria-checked')).toBe('false')
})

it('deletes everything only after the word is typed, and says what stays', async () => {
  const { user, asked } = renderSection({ secondPlace: '/media/usb' })
  const opener = screen.getByRole('button', { name: 'Delete…' })
  await user.click(opener)
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete everything, really?' }))
  expect(dialog.getByText(/3 assessments, all evidence/)).toBeDefined()
  expect(await dialog.findByText(/remove them yourself in \/media\/usb/)).toBeDefined()
  const sure = dialog.getByRole('button', { name: 'Delete everything' })
  const field = dialog.getByRole('textbox', { name: 'Type “delete” to go on' })
  await user.type(field, 'delet')
  expect(sure).toHaveProperty('disabled', true)
  await user.keyboard('{Enter}')
  expect(asked).toEqual([])
  await user.type(field, 'e')
  expect(sure).toHaveProperty('disabled', false)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(asked).toEqual([['delete', { sure: true }]]))
})

it('does not take the Enter that ends a composition for a yes', async () => {
  const { user, asked } = renderSection({ locale: 'zh-TW' })
  await user.click(screen.getByRole('button', { name: '刪除…' }))
  const field = within(await screen.findByRole('dialog')).getByRole('textbox')
  fireEvent.change(field, { target: { value: '刪除' } })
  expect(fireEvent.keyDown(field, { key: 'Enter', isComposing: true })).toBe(false)
  expect(asked).toEqual([])
})

it('closes by Escape without having done anything, and gives the focus back', async () => {
  const { user, asked } = renderSection()
  const opener = screen.getByRole('button', { name: 'Delete…' })
  opener.focus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('dialog')).toBeDefined()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(opener))
  expect(asked).toEqual([])
})

it('stays open and says why where the data could not be deleted', async () => {
  const { user } = renderSection({ fails: true })
  await user.click(screen.getByRole('button', { name: 'Delete…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox'), 'delete{Enter}')
  expect(await dialog.findByRole('alert')).toBeDefined()
})
