import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { proseOf } from '#renderer/features/ladders/prose.ts'
import { ReaderPage } from '#renderer/features/ladders/reader-page.tsx'
import { ladderTexts } from '#main/ladders/ladder-texts.ts'
import { runCommand } from '#renderer/lib/commands.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Locale } from '#shared/locale.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { builtInPacks } from '../../../support/built-in.ts'
import { hashOf } from '../../../support/ladder-hash.ts'
import { edited, ladderFrom, packText } from '../../../support/packs.ts'
import { renderApp } from '../../support/render-app.tsx'
import { ladderBridge } from './ladder-bridge.ts'

const track = packText('small-track.yaml')
const onNew = vi.fn<(ladder: LadderHash) => void>()

const open = async (
  ladder: Ladder,
  { tab, place, locale = 'en' }: { tab?: string; place?: string; locale?: Locale } = {},
) => {
  const fake = ladderBridge([ladder])
  const rendered = renderApp(<ReaderPage hash={hashOf(ladder)} tab={tab} place={place} onNew={onNew} />, {
    bridge: fake.bridge,
    locale,
  })
  // By role it would take seconds to find in a ladder of a thousand texts.
  await vi.waitFor(() => {
    expect(rendered.container.querySelector('h1')).not.toBeNull()
  })
  return { ...fake, ...rendered, user: userEvent.setup() }
}

const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ')

/** Spaces and line ends are the layout's. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '')

describe('a ladder to read', () => {
  const tabs = [
    { tab: 'competency', place: 'all' },
    { tab: 'level', place: undefined },
    { tab: 'about', place: undefined },
  ] as const

  it.each(
    [...builtInPacks(), { file: 'small-case', text: packText('small-case.yaml') }].flatMap(({ file, text }) =>
      (['en', 'zh-TW'] as const).map((locale) => ({ file, text, locale })),
    ),
  )('shows every text of the pack: $file in $locale', async ({ text, locale }) => {
    const ladder = ladderFrom(text)
    let shown = ''
    for (const { tab, place } of tabs) {
      const { container, unmount } = await open(ladder, { tab, ...(place === undefined ? {} : { place }), locale })
      shown += squeezed(container.textContent ?? '')
      unmount()
    }
    const missing = ladderTexts(ladder)
      .filter(({ path }) => path.at(-1) !== 'shortName')
      .flatMap(({ text: words }) => proseOf(resolveText(words, locale, ladder.languages).text).plain.split('\n'))
      .filter((line) => !shown.includes(squeezed(line)))
    expect(missing).toEqual([])
  })

  it('credits the author and names the licence', async () => {
    const ladder = ladderFrom(builtInPacks().find(({ file }) => file.includes('tl-ladder'))?.text ?? '')
    const { container } = await open(ladder, { tab: 'about' })
    expect(wordsOf(container)).toContain("Raphael 'kena' Poss")
    expect(wordsOf(container)).toContain('CC-BY-SA-4.0')
    expect(wordsOf(container)).toContain('https://creativecommons.org/licenses/by-sa/4.0/')
    // An address is text: the app opens none.
    expect(within(container).queryByRole('link', { name: /creativecommons/ })).toBeNull()
  })

  it('lists competencies by area, then what stands beside them', async () => {
    await open(ladderFrom(builtInPacks().find(({ file }) => file.includes('strategic'))?.text ?? ''))
    const list = screen.getByRole('navigation', { name: 'Competencies' })
    const names = within(list)
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(names[0]).toBe('All competencies')
    expect(names).toContain('Own Outcomes, Not Just Output')
    expect(names.indexOf('Mindset shift')).toBeGreaterThan(names.indexOf('Team Multiplier'))
    expect(within(list).getByText('Beside the competencies')).toBeDefined()
  })

  it('goes from tab to tab by keyboard', async () => {
    const { user, history } = await open(ladderFrom(track))
    expect(screen.getByRole('tab', { name: 'By competency', selected: true })).toBeDefined()
    screen.getByRole('tab', { name: 'By competency' }).focus()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(history.at(-1)).toMatch(/\/level\/L1$/)
  })

  it('offers a new assessment in this ladder', async () => {
    const ladder = ladderFrom(track)
    const { user } = await open(ladder)
    await user.click(await screen.findByRole('button', { name: 'New assessment' }))
    expect(onNew).toHaveBeenCalledWith(hashOf(ladder))
  })

  it('prints what is shown', async () => {
    const { user, calls } = await open(ladderFrom(track))
    await user.click(screen.getByRole('button', { name: 'Print what is shown' }))
    expect(calls).toEqual(['print'])
  })
})

describe('the languages of a ladder', () => {
  it('are shown one at a time or both, each marked as its own', async () => {
    const { user, container } = await open(ladderFrom(track))
    expect(wordsOf(container)).toContain('Writes them.')
    expect(wordsOf(container)).not.toContain('會撰寫測試。')
    await user.click(screen.getByRole('radio', { name: '中文' }))
    expect(wordsOf(container)).not.toContain('Writes them.')
    await user.click(screen.getByRole('radio', { name: 'Both' }))
    const chinese = screen.getByText('會撰寫測試。')
    expect(chinese.closest('[lang]')).toHaveProperty('lang', 'zh-TW')
    expect(screen.getByText('Writes them.').closest('[lang]')).toHaveProperty('lang', 'en')
  })

  it('say so where one stands in for another', async () => {
    const ladder = ladderFrom(
      edited(track, [{ find: '{ en: Writes them., zh-TW: 會撰寫測試。 }', replace: 'Writes them.' }]),
    )
    const { container } = await open(ladder, { locale: 'zh-TW' })
    const text = screen.getByText('Writes them.')
    expect(text.closest('[lang]')).toHaveProperty('lang', 'en')
    expect(wordsOf(container)).toContain('缺：中文；顯示：English')
  })

  it('offer no choice where there is one, and say that it is not the reader’s', async () => {
    const { container } = await open(ladderFrom(packText('small-case.yaml')), { locale: 'zh-TW' })
    expect(screen.queryByRole('radio', { name: 'English' })).toBeNull()
    expect(wordsOf(container)).toContain('這份職涯階梯沒有你的介面語言（中文），顯示的是：English。')
  })
})

describe('two neighbouring levels', () => {
  it('stand side by side, with what is new in the higher one marked', async () => {
    const { user, container } = await open(ladderFrom(track), { place: 'design' })
    await user.click(screen.getByRole('radio', { name: 'Two side by side' }))
    const table = screen.getByRole('table', { name: /Design: L1 beside L2/ })
    expect(within(table).getAllByRole('columnheader').map(wordsOf)).toEqual(['L1First', 'L2Second'])
    expect([...container.querySelectorAll('ins')].map((mark) => mark.textContent)).toEqual(['Draws'])
    await user.click(screen.getByRole('button', { name: 'One level higher' }))
    expect(screen.getByRole('table', { name: /L2 beside L3/ })).toBeDefined()
    expect([...container.querySelectorAll('ins')].map((mark) => mark.textContent)).toContain('Judges')
  })

  it('are compared in each language by its own words', async () => {
    const { user, container } = await open(ladderFrom(track), { place: 'design' })
    await user.click(screen.getByRole('radio', { name: 'Both' }))
    await user.click(screen.getByRole('radio', { name: 'Two side by side' }))
    const marks = [...container.querySelectorAll('ins')].map((mark) => [
      mark.closest('[lang]')?.getAttribute('lang'),
      mark.textContent,
    ])
    expect(marks).toEqual([
      ['en', 'Draws'],
      ['zh-TW', '畫出'],
    ])
  })

  it('say where they have the same text', async () => {
    const same = ladderFrom(edited(track, [{ find: 'en: Draws designs.', replace: 'en: Reads designs.' }]))
    const { user, container } = await open(same, { place: 'design' })
    await user.click(screen.getByRole('radio', { name: 'Two side by side' }))
    expect(wordsOf(container)).toContain('Same text as L1')
    expect(container.querySelectorAll('ins')).toHaveLength(0)
  })

  it('say what only one of them has', async () => {
    const { user } = await open(ladderFrom(track), { place: 'quality' })
    await user.click(screen.getByRole('radio', { name: 'Two side by side' }))
    expect(screen.getByText('I test.').closest('ins')).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'One level higher' }))
    const review = screen.getByText('Answers.').closest('tr')
    expect(wordsOf(review)).toContain('Only at L2')
    expect(wordsOf(review)).toContain('L3 says nothing of it')
  })

  it('are those below and at the level, where one reads by level', async () => {
    const { user } = await open(ladderFrom(track), { tab: 'level', place: 'L2' })
    expect(wordsOf(screen.getByRole('heading', { level: 2 }))).toContain('L2 Second')
    await user.click(screen.getByRole('radio', { name: 'Beside the one below' }))
    expect(screen.getByRole('table', { name: /Quality: L1 beside L2/ })).toBeDefined()
  })

  it('are said not to be there for the first level', async () => {
    const { user, container } = await open(ladderFrom(track), { tab: 'level', place: 'L1' })
    await user.click(screen.getByRole('radio', { name: 'Beside the one below' }))
    expect(wordsOf(container)).toContain('L1 is the first level; there is none below it.')
  })
})

describe('searching in a ladder', () => {
  it('finds in both scripts, counts and marks', async () => {
    const { user, container } = await open(ladderFrom(track))
    const field = screen.getByRole('searchbox', { name: 'Search this ladder' })
    await user.type(field, '測試')
    expect(await screen.findByText(/places hold “測試”/)).toBeDefined()
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks.length).toBeGreaterThan(2)
    expect(new Set(marks)).toEqual(new Set(['測試']))
    // The English text stands beside the Chinese one that was found.
    expect(wordsOf(container)).toContain('Writes them.')

    await user.clear(field)
    await user.type(field, 'judges')
    expect(await screen.findByText('1 place holds “judges”')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Design' }))
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  })

  it('answers the command to find, and is ended with Esc', async () => {
    const { user } = await open(ladderFrom(track))
    runCommand('find')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    await user.keyboard('quality')
    await screen.findByText(/hold “quality”|holds “quality”/)
    await user.keyboard('{Escape}')
    expect(screen.getByRole('heading', { level: 2, name: 'Quality' })).toBeDefined()
  })

  it('says where there is nothing', async () => {
    const { user } = await open(ladderFrom(track))
    await user.type(screen.getByRole('searchbox'), 'zzz')
    expect(await screen.findByText('Nothing here holds “zzz”.')).toBeDefined()
  })
})

describe('a text that means mischief', () => {
  it('is text', async () => {
    const nasty = '<img src=x onerror=alert(1)><b>**bold**</b> [a](javascript:alert(1))'
    const ladder = ladderFrom(edited(track, [{ find: 'en: Draws designs.', replace: `en: '${nasty}'` }]))
    const { container } = await open(ladder, { place: 'design' })
    expect(wordsOf(container)).toContain('<img src=x onerror=alert(1)><b>bold</b> [a](javascript:alert(1))')
    expect(container.querySelector('img')).toBeNull()
    expect(container.querySelector('a[href^="javascript"]')).toBeNull()
  })
})

describe('an address that leads nowhere', () => {
  it('says so', async () => {
    const { bridge } = ladderBridge([])
    renderApp(<ReaderPage hash={'0'.repeat(64)} tab={undefined} place={undefined} onNew={onNew} />, { bridge })
    expect(await screen.findByRole('alert')).toBeDefined()
  })
})
