import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ArchiveReviewView } from '#renderer/features/exchange/archive-review.tsx'
import { RefusedFile } from '#renderer/features/exchange/refused-file.tsx'
import { err, ok } from '#shared/app-error.ts'
import type { ArchiveEntry, ArchiveReview } from '#shared/archive/archive-review.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { ListedProblem } from '#shared/ladder-facts.ts'
import type { Locale } from '#shared/locale.ts'
import { namedTrack } from '../../../support/named-track.ts'
import { HASH, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const ladder = namedTrack()
const at = (day: number): number => new Date(2026, 10, day, 9, 30).getTime()
const PLAIN: ArchiveEntry = {
  key: 'cycles/cycle000',
  kind: 'cycles',
  label: '2026 H2',
  labelHere: null,
  status: 'new',
  changedThereMs: at(1),
  changedHereMs: null,
  differences: [],
  differing: 0,
  ladder: null,
  choices: ['there', 'here'],
  proposed: 'there',
}
const CONFLICT: ArchiveEntry = {
  ...PLAIN,
  key: 'assessments/assess00',
  kind: 'assessments',
  label: 'Second half',
  labelHere: 'My second half',
  status: 'conflict',
  changedThereMs: at(20),
  changedHereMs: at(19),
  differing: 2,
  differences: [
    {
      part: '',
      row: '',
      field: 'title',
      here: 'My second half',
      there: 'Second half',
      hereAtMs: null,
      thereAtMs: null,
    },
    {
      part: 'answers',
      row: 'english.reading',
      field: 'rating',
      here: 2,
      there: 4,
      hereAtMs: at(17),
      thereAtMs: at(18),
    },
  ],
  ladder: HASH,
  choices: ['here', 'there', 'both'],
  proposed: null,
}
const GONE: ArchiveEntry = {
  ...PLAIN,
  key: 'evidence/evidence0',
  kind: 'evidence',
  label: 'A talk',
  status: 'gone-changed',
  proposed: null,
}

const renderReview = (
  entries: readonly ArchiveEntry[],
  {
    locale = 'en',
    without = [],
    fails = false,
  }: { locale?: Locale; without?: ArchiveReview['without']; fails?: boolean } = {},
) => {
  const imports: Input<'archive:import'>[] = []
  let done = 0
  const bridge: Partial<CairnBridge> = {
    ...memoryBridge(ladder, {}, locale).bridge,
    archiveImport: async (input) => {
      imports.push(input)
      return fails ? err('disk-full') : ok({ added: 1, replaced: 1, copied: 0 })
    },
  }
  const settled = [{ kind: 'ladders', same: 3, older: 1 }]
  renderApp(
    <ArchiveReviewView
      token="token0000"
      file="a.cairn-archive.json"
      review={{ without, entries, settled }}
      onDone={() => (done += 1)}
    />,
    { bridge, locale },
  )
  return { imports, done: () => done, user: userEvent.setup() }
}

const choicesFor = (name: string) => within(screen.getByRole('group', { name }))

it('shows a conflict first, with both values and when each came about', async () => {
  renderReview([PLAIN, GONE, CONFLICT])
  const rows = screen.getAllByRole('rowheader', { name: /second half|A talk|2026 H2/ })
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('My second half'),
    expect.stringContaining('A talk'),
    expect.stringContaining('2026 H2'),
  ])
  const table = within(screen.getByRole('table', { name: 'My second half: what differs' }))
  const answer = await table.findByRole('row', { name: /^Answer: Reading/ })
  expect(
    within(answer)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^L2.*17 November 2026.*09:30/),
    expect.stringMatching(/^L4.*18 November 2026.*09:30/),
  ])
  // Where a value has no time of its own, the whole has one.
  const title = within(table.getByRole('row', { name: /^Title/ })).getAllByRole('cell')
  expect(title.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^My second half.*19 November/),
    expect.stringMatching(/^Second half.*20 November/),
  ])
})

it('decides nothing by itself: imports only once every conflict is decided, and then what was decided', async () => {
  const { user, imports, done } = renderReview([PLAIN, GONE, CONFLICT])
  const verb = screen.getByRole('button', { name: 'Import' })
  expect(verb).toHaveProperty('disabled', true)
  expect(screen.getByRole('status').textContent).toContain('2 things need your decision')
  for (const radio of choicesFor('My second half').getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
  await user.click(choicesFor('My second half').getByRole('radio', { name: 'Keep both' }))
  expect(verb).toHaveProperty('disabled', true)
  await user.click(choicesFor('A talk').getByRole('radio', { name: 'Leave out' }))
  expect(verb).toHaveProperty('disabled', false)
  await user.click(verb)
  await waitFor(() => expect(done()).toBe(1))
  expect(imports).toEqual([
    { token: 'token0000', decisions: { 'assessments/assess00': 'both', 'evidence/evidence0': 'here' } },
  ])
})

it('can be decided and imported by keyboard alone', async () => {
  const { user, imports } = renderReview([CONFLICT])
  const keep = choicesFor('My second half').getByRole('radio', { name: 'Keep what is here' })
  for (let steps = 0; document.activeElement !== keep && steps < 10; steps += 1) await user.tab()
  expect(document.activeElement).toBe(keep)
  await user.keyboard(' ')
  expect(keep).toHaveProperty('checked', true)
  const verb = screen.getByRole('button', { name: 'Import' })
  for (let steps = 0; document.activeElement !== verb && steps < 10; steps += 1) await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(imports).toEqual([{ token: 'token0000', decisions: { 'assessments/assess00': 'here' } }]))
})

it('takes one side for all conflicts at once, and only where that is a choice', async () => {
  const { user } = renderReview([
    CONFLICT,
    { ...CONFLICT, key: 'assessments/assess01', label: 'Another', labelHere: 'Another' },
  ])
  await user.click(screen.getByRole('button', { name: 'All: as in the file' }))
  for (const name of ['My second half', 'Another'])
    expect(choicesFor(name).getByRole('radio', { name: 'Take from the file' })).toHaveProperty('checked', true)
  expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false)
})

it('says that nothing was taken over where it could not be, and keeps what was decided', async () => {
  const { user, done } = renderReview([{ ...CONFLICT, proposed: 'there' }], { fails: true })
  await user.click(screen.getByRole('button', { name: 'Import' }))
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
  expect(done()).toBe(0)
  expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false)
})

it('shows what waits for a decision and some of the rest, and all of it where she asks', async () => {
  const rest = Array.from({ length: 250 }, (_, index) => ({
    ...PLAIN,
    key: `cycles/${index}`,
    label: `Cycle ${index}`,
  }))
  const { user } = renderReview([...rest, CONFLICT])
  expect(screen.getByRole('radio', { name: 'Keep both' })).toBeDefined()
  expect(screen.getAllByRole('rowheader', { name: /^Cycle / })).toHaveLength(199)
  await user.click(screen.getByRole('button', { name: 'Show 51 more, to be imported as proposed' }))
  expect(screen.getAllByRole('rowheader', { name: /^Cycle / })).toHaveLength(250)
  expect(screen.queryByRole('button', { name: /^Show 51/ })).toBeNull()
})

it('reads Chinese throughout in Chinese', async () => {
  renderReview([CONFLICT], { locale: 'zh-TW' })
  expect(await screen.findByRole('table', { name: 'My second half：不同之處' })).toBeDefined()
  expect(screen.getByText('兩邊都改過')).toBeDefined()
  expect(choicesFor('My second half').getByRole('radio', { name: '兩者都保留' })).toBeDefined()
})

it('lists the first twenty problems of a file that is refused, each with its place, and counts the rest', () => {
  const problem = (line: number): ListedProblem => ({
    severity: 'error',
    file: 'a.json',
    line,
    column: 3,
    path: `assessments[${line}].status`,
    code: 'wrong-value',
    params: { value: 'lost' },
    excerpt: [{ line, text: '  "status": "lost"' }],
  })
  const problems = Array.from({ length: 30 }, (_, index) => problem(index + 1))
  renderApp(<RefusedFile file="a.json" errors={45} problems={problems} />, { bridge: {} })
  expect(screen.getByRole('heading', { name: 'a.json can’t be imported: 45 problems' })).toBeDefined()
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  expect(screen.getByText('Line 7, column 3')).toBeDefined()
  expect(screen.getByText('assessments[7].status')).toBeDefined()
  expect(screen.getByText('and 25 more')).toBeDefined()
})

it('calls settings what Settings calls them, in both languages', async () => {
  const setting = (
    row: string,
    here: string | number,
    there: string | number,
  ): ArchiveEntry['differences'][number] => ({
    part: 'values',
    row,
    field: 'value',
    here,
    there,
    hereAtMs: null,
    thereAtMs: null,
  })
  const entry: ArchiveEntry = {
    ...CONFLICT,
    key: 'settings/',
    kind: 'settings',
    label: '',
    labelHere: null,
    ladder: null,
    changedHereMs: null,
    changedThereMs: null,
    differing: 4,
    differences: [
      setting('theme', 'dark', 'light'),
      setting('language', 'system', 'zh-TW'),
      setting('textSize', 100, 125),
      setting('sidebar', 'full', 'rail'),
    ],
  }
  renderReview([entry], { locale: 'zh-TW' })
  const table = await screen.findByRole('table', { name: '設定：不同之處' })
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows.slice(1)).toEqual([
    ['設定：佈景主題', '深色', '淺色'],
    ['設定：語言', '跟隨系統', '繁體中文'],
    ['設定：文字大小', '100%', '125%'],
    ['設定：側邊欄', '圖示與文字', '只有圖示'],
  ])
})
