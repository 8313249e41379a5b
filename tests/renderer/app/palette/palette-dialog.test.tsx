import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { PaletteDialog } from '#renderer/app/palette/palette-dialog.tsx'
import { useCommand } from '#renderer/lib/commands.ts'
import { ok } from '#shared/app-error.ts'
import type { EvidenceLine } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Locale } from '#shared/locale.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { planned } from '../../../support/planned.ts'
import { severalAssessments } from '../../support/several-assessments.ts'
import { renderApp } from '../../support/render-app.tsx'
import { hashOf } from '../../../support/summaries.ts'

const run = vi.fn<() => void>()
const close = vi.fn<() => void>()

const Screen = () => {
  useCommand('new-assessment', run)
  useCommand('summary', run)
  return <PaletteDialog open onClose={close} />
}

const line = (id: string, title: string): EvidenceLine => ({
  title,
  on: '2026-09-30',
  to: null,
  kind: null,
  project: '',
  link: null,
  stance: 'supports',
  private: false,
  id: evidenceId.parse(id),
  links: [],
  excerpt: '',
  createdAtMs: 0,
  updatedAtMs: 0,
})

const open = (locale: Locale = 'en', more: Partial<CairnBridge> = {}) => {
  run.mockClear()
  close.mockClear()
  const { bridge } = severalAssessments(
    [{ title: 'Half a year', status: 'draft' }, { title: 'A year ago' }],
    new Map([[hashOf('a'), builtInLadder('se-track')]]),
  )
  const app = renderApp(<Screen />, {
    bridge: { ...bridge, evidenceList: async () => ok([]), evidenceSearch: async () => ok([]), ...more },
    locale,
  })
  return { ...app, user: userEvent.setup(), field: screen.getByRole('combobox') }
}

const groupNames = (): (string | null)[] =>
  screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))
const chosen = (): string => screen.getByRole('option', { selected: true }).textContent

it('offers what was worked on and what can be done, before anything is typed', async () => {
  open()
  await waitFor(() => expect(groupNames()).toEqual(['Assessments', 'Do']))
  expect(screen.getAllByRole('option', { name: /a year/i })).toHaveLength(2)
  // Only what something on the screen answers.
  expect(within(screen.getByRole('group', { name: 'Do' })).getAllByRole('option')).toHaveLength(2)
})

it('finds rows of drafts, texts of ladders and commands, marks the words, and leads there', async () => {
  const { user, field } = open()
  await user.type(field, 'debugging')
  await waitFor(() => expect(groupNames()).toEqual(['Rows of your drafts', 'Texts of the ladders']))
  expect(chosen()).toMatch(/^Debugging/)
  expect(screen.getAllByRole('option')[0]?.querySelector('mark')?.textContent.toLowerCase()).toBe('debugging')
  const active = (): string | null => field.getAttribute('aria-activedescendant')
  expect(active()).toBe(screen.getByRole('option', { selected: true }).id)
  await user.keyboard('{ArrowDown}')
  expect(active()).toBe(screen.getAllByRole('option')[1]?.id)
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(active()).toBe(screen.getAllByRole('option').at(-1)?.id)
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Enter}')
  expect(close).toHaveBeenCalledOnce()
})

it('finds Chinese from an English screen, and says in which language it stands', async () => {
  const { user, field } = open()
  await user.type(field, '除錯')
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0))
  expect(screen.getAllByRole('option')[0]?.querySelector('[lang="zh-TW"] mark')?.textContent).toBe('除錯')
})

it('finds evidence as its own search does, and actions, and leads to each', async () => {
  const { user, field } = open('zh-TW', {
    evidenceList: async () => ok([line('ledger00', '帳本設計'), line('review00', '事後檢討')]),
    // By its title, and by a word of its long texts.
    evidenceSearch: async ({ query }) =>
      ok(query === '帳本' ? ['review00', 'ledger00'].map((id) => ({ id: evidenceId.parse(id), excerpt: null })) : []),
    actionsList: async () => ok([planned('a', { title: '把帳本寫成文件', dueOn: '2026-12-20' })]),
  })
  await user.type(field, '帳本')
  await waitFor(() => expect(groupNames()).toEqual(['佐證', '行動']))
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    '帳本設計2026/9/30',
    '事後檢討2026/9/30',
    expect.stringMatching(/^把帳本寫成文件/),
  ])
  expect(screen.getAllByRole('option')[0]?.querySelector('mark')?.textContent).toBe('帳本')
  await user.keyboard('{ArrowUp}{Enter}')
  expect(close).toHaveBeenCalledOnce()
})

it('shows commands alone after >, and says where nothing is found', async () => {
  const { user, field } = open()
  await user.type(field, '>new')
  await waitFor(() => expect(groupNames()).toEqual(['Do']))
  await user.clear(field)
  await user.type(field, 'zzzz')
  expect(await screen.findByText('Nothing found. Try another word, or fewer of them.')).toBeDefined()
  expect(screen.queryAllByRole('option')).toEqual([])
})

it('leaves Enter and arrows to an input method that composes', async () => {
  const { field } = open('zh-TW')
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(1))
  const before = chosen()
  fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true })
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(chosen()).toBe(before)
  expect(close).not.toHaveBeenCalled()
})

it.each([
  ['en', 'pdf', '1:1 summary'],
  ['zh-TW', '匯出', '1:1 摘要'],
] as const)('finds what can be done by the other words people have for it: %s', async (locale, word, name) => {
  const { user, field } = open(locale)
  await user.type(field, word)
  // New assessment is offered until the word is taken in, and not by it.
  const offered = (): number =>
    screen.getAllByRole('option').filter((option) => option.id.endsWith('do:new-assessment')).length
  await waitFor(() => expect(offered()).toBe(0))
  expect(screen.getAllByRole('option').at(-1)?.textContent).toContain(name)
})
