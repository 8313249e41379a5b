import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LaddersPage } from '#renderer/features/ladders/ladders-page.tsx'
import { err } from '#shared/app-error.ts'
import type { PackStanding } from '#shared/ladder-facts.ts'
import type { Locale } from '#shared/locale.ts'
import { hashOf } from '../../../support/ladder-hash.ts'
import { edited, ladderFrom, packText } from '../../../support/packs.ts'
import { renderApp } from '../../support/render-app.tsx'
import { entryOf, ladderBridge } from './ladder-bridge.ts'

const small = ladderFrom(packText('small-case.yaml'))
const track = packText('small-track.yaml')
const broken = edited(track, [{ find: 'need: 2', replace: 'need: 5' }])

const open = async ({ standing, locale = 'en' }: { standing?: PackStanding; locale?: Locale } = {}) => {
  const fake = ladderBridge([small], standing)
  const rendered = renderApp(<LaddersPage />, { bridge: fake.bridge, locale, path: '/ladders' })
  await screen.findByRole('heading', { level: 1 })
  return { ...fake, ...rendered, user: userEvent.setup() }
}

const shown = (): string => (document.body.textContent ?? '').replaceAll(/\s+/gu, ' ')

describe('the list of ladders', () => {
  it('names each with its version, contents, languages and licence, and leads to it', async () => {
    await open()
    const row = screen.getByRole('link', { name: 'Small case' })
    expect(row.getAttribute('href')).toBe(`/ladders/${hashOf(small)}`)
    for (const part of ['0.1.0', '2 levels · 2 competencies · 3 statements', 'English', 'complete', 'Licence: MIT'])
      expect(shown()).toContain(part)
  })

  it('says how to come by one of one’s own, where there is none', async () => {
    await open()
    expect(shown()).toContain('No ladder of your own yet.')
  })

  it('keeps old versions apart from those that new assessments use', async () => {
    const { bridge, entries } = ladderBridge([small])
    const older = ladderFrom(track)
    entries.push(entryOf(older, { builtIn: false, current: false, assessments: 2 }))
    renderApp(<LaddersPage />, { bridge, path: '/ladders' })
    const title = await screen.findByRole('heading', { level: 2, name: 'Earlier versions' })
    expect(within(title.closest('section') ?? document.body).getByText('2 assessments')).toBeDefined()
  })

  it('writes a ladder as a template, and the schema, and says where to', async () => {
    const { user, calls } = await open()
    await user.click(screen.getByRole('button', { name: 'More for Small case' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Export as template…' }))
    expect(await screen.findByText('Saved template.yaml in /home/lin.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'JSON Schema…' }))
    expect(await screen.findByText('Saved cairn-ladder.schema.json in /home/lin.')).toBeDefined()
    expect(calls).toEqual(['template small-case', 'schema'])
  })

  it('searches all ladders at once, and leads to the one with the words in hand', async () => {
    const { user } = await open()
    await user.type(screen.getByRole('searchbox', { name: 'Search all ladders' }), 'waits')
    expect(await screen.findByText('1 place holds “waits”')).toBeDefined()
    expect(document.querySelector('mark')?.textContent).toBe('Waits')
    expect(screen.getByRole('link', { name: 'See all' }).getAttribute('href')).toBe(`/ladders/${hashOf(small)}`)
  })
})

describe('a file that is not sound', () => {
  it('is refused with the line, what is wrong and what would be right', async () => {
    const { user, write } = await open()
    write(broken)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    const title = await screen.findByRole('heading', { level: 2, name: 'mine.yaml has 1 problem' })
    await waitFor(() => {
      expect(document.activeElement).toBe(title)
    })
    for (const part of [
      '41:37',
      'competencies[0].instrument.rule.need',
      '5 rows are needed, but there are only 2. At most 2.',
    ])
      expect(shown()).toContain(part)
    expect(document.querySelector('.bad')?.textContent).toBe('5')
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
    expect(shown()).toContain('1 problem, not imported')
  })

  it('is worded in Chinese too', async () => {
    const { user, write } = await open({ locale: 'zh-TW' })
    write(broken)
    await user.click(screen.getByRole('button', { name: '匯入…' }))
    await screen.findByRole('heading', { level: 2, name: 'mine.yaml 有 1 個問題' })
    expect(shown()).toContain('要求 5 列，但只有 2 列。最多 2。')
  })

  it('is checked again after it was mended, by Ctrl+R too, and can then be imported', async () => {
    const { user, write, history } = await open()
    write(broken)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    await screen.findByRole('heading', { name: 'mine.yaml has 1 problem' })
    write(track)
    await user.keyboard('{Control>}r{/Control}')
    await screen.findByRole('heading', { name: 'mine.yaml can be imported' })
    await user.click(screen.getByRole('button', { name: 'Import' }))
    expect(await screen.findByText('Small track is imported.')).toBeDefined()
    expect(history.at(-1)).toBe(`/ladders/${hashOf(ladderFrom(track))}`)
  })

  it('has its problems copied, and is put away', async () => {
    const { user, write, calls } = await open()
    write(broken)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    await user.click(await screen.findByRole('button', { name: 'Copy the list' }))
    expect(await screen.findByText('The list is on the clipboard.')).toBeDefined()
    expect(calls).toEqual(['copy'])
    await user.click(screen.getByRole('button', { name: 'Put away' }))
    expect(screen.getByRole('searchbox', { name: 'Search all ladders' })).toBeDefined()
  })

  it('shows no more remarks than are read', async () => {
    const { user, write } = await open()
    write(edited(packText('small-case.yaml'), [{ find: 'languages: [en]', replace: 'languages: [en, de, fr]' }]))
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    await screen.findByRole('heading', { name: 'mine.yaml can be imported' })
    expect(screen.getAllByText(/This text is missing in/)).toHaveLength(20)
    expect(shown()).toMatch(/and \d+ more/)
  })
})

describe('a file that is sound', () => {
  it('is told about before anything is stored', async () => {
    const { user, write, entries } = await open()
    write(track)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    await screen.findByRole('heading', { name: 'mine.yaml can be imported' })
    for (const part of [
      'small-track 1.2.0',
      'L1 1.0–1.8 · L2 1.9–2.4 · L3 2.5–3.0',
      'No gaps, no overlaps; the best answers everywhere reach L3.',
      'Quality ×2 57%',
      'Design ×1.5 43%',
      'Quality › Review: L3',
      'Made for tests',
      'MIT',
    ])
      expect(shown()).toContain(part)
    expect(entries).toHaveLength(1)
  })

  it.each([
    [{ kind: 'installed' }, 'mine.yaml is here already', 'This very ladder is here already'],
    [
      { kind: 'version-taken', next: '1.3.0' },
      'mine.yaml needs another version',
      'Raise the version in the file, to 1.3.0 for instance',
    ],
  ] as const)('can’t be imported where it is %o', async (standing, title, words) => {
    const { user, write } = await open({ standing })
    write(track)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    await screen.findByRole('heading', { name: title })
    expect(shown()).toContain(words)
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  })

  it.each([
    [{ kind: 'newer', newest: '1.0.0' }, 'new assessments use it, and assessments you have keep theirs'],
    [{ kind: 'older', newest: '2.0.0' }, 'new assessments go on with 2.0.0'],
  ] as const)('says what becomes of the other versions where it is %o', async (standing, words) => {
    const { user, write } = await open({ standing })
    write(track)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    await screen.findByRole('heading', { name: 'mine.yaml can be imported' })
    expect(shown()).toContain(words)
    expect(screen.getByRole('button', { name: 'Import' })).toBeDefined()
  })

  it('stays in sight, and says why, where it could not be stored', async () => {
    const { user, write, refuse } = await open()
    write(track)
    await user.click(screen.getByRole('button', { name: 'Import…' }))
    refuse(err('disk-full'))
    await user.click(await screen.findByRole('button', { name: 'Import' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
    refuse(null)
    await user.click(screen.getByRole('button', { name: 'Import' }))
    expect(await screen.findByText('Small track is imported.')).toBeDefined()
  })
})

describe('the dialog of the system', () => {
  it('changes nothing where it is closed', async () => {
    const { user, write } = await open()
    write(null)
    await user.keyboard('{Control>}o{/Control}')
    expect(screen.getByRole('link', { name: 'Small case' })).toBeDefined()
  })
})

describe('removing a ladder', () => {
  const mine = ladderFrom(track)
  const openWith = async (assessments: number) => {
    const fake = ladderBridge([small])
    fake.entries.push(entryOf(mine, { builtIn: false, assessments }))
    renderApp(<LaddersPage />, { bridge: fake.bridge, path: '/ladders' })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'More for Small track' }))
    return { ...fake, user }
  }

  it('asks first, and says that it is gone', async () => {
    const { user } = await openWith(0)
    await user.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Remove Small track?' })
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('Small track is removed.')).toBeDefined()
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'Small track' })).toBeNull()
    })
  })

  it('is not offered for one that an assessment uses, nor for one that comes with Cairn', async () => {
    const { user } = await openWith(1)
    const item = await screen.findByRole('menuitem', { name: /Remove…/ })
    expect(item.getAttribute('aria-disabled')).toBe('true')
    expect(item.textContent).toContain('Assessments use it')
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'More for Small case' }))
    await screen.findByRole('menuitem', { name: 'Export as template…' })
    expect(screen.queryByRole('menuitem', { name: /Remove/ })).toBeNull()
  })
})
