import type { Page } from '@playwright/test'
import type { Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import type { Rows } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

/** Everything at L2, Technical Mastery at L3: an L2 who aims for L3. */
const before: Rows = {
  'technical-mastery': [3, 3, 3, 3, 2, 2],
  'code-quality': [3, 3, 3, 2, 2],
  'system-design': [2, 2, 2, 2, 2],
  'ai-engineering': [2, 2, 2, 2, 2],
  'problem-solving': [3, 3, 3, 2, 2],
  communication: [3, 3, 3, 2, 2],
  english: [3, 3, 3, 3, 3],
  mentoring: [2, 2, 2, 2, 2],
}
/** Half a year later: what the two actions were about has moved, mentoring has not. */
const after: Rows = { ...before, 'system-design': [3, 3, 3, 2, 2], 'ai-engineering': [3, 3, 3, 2, 2] }

const WORDS = {
  en: {
    first: 'Write every decision down',
    second: 'Lead the next design review',
    ladder: 'Software Engineer Track',
  },
  'zh-TW': { first: '把每個決定寫下來', second: '主持下一次設計審查', ladder: '軟體工程師職涯階梯' },
} as const

/** Rates every row by its digit, section by section; the place moves on by itself. One row gets a note before. */
const answer = async (
  page: Page,
  rows: Rows,
  { competency, note }: { readonly competency: string; readonly note: string },
): Promise<void> => {
  const sections = Object.entries(rows)
  for (const [index, [id, values]] of sections.entries()) {
    await expect(page.locator('main').getByRole('radiogroup')).toHaveCount(values.length)
    if (id === competency) {
      await expect(page.locator('[data-current=true] [role=radio][tabindex="0"]')).toBeFocused()
      await page.keyboard.press('n')
      await page.keyboard.insertText(note)
      await page.keyboard.press('Escape')
    }
    for (const [row, value] of values.entries()) {
      await expect(page.locator('[data-current=true] [role=radio][tabindex="0"]')).toBeFocused()
      await page.keyboard.press(`${value}`)
      await expect(page.locator('main [role=radio][aria-checked=true]')).toHaveCount(row + 1)
    }
    if (index < sections.length - 1) await page.keyboard.press('Control+Enter')
  }
}

for (const locale of ['en', 'zh-TW'] as const satisfies readonly Locale[]) {
  test(`an L2 finds out what L3 asks, plans two actions, and sees what they moved, in ${locale}`, async ({
    launchCairn,
  }) => {
    test.setTimeout(180_000)
    const say = createSay(locale)
    const words = WORDS[locale]
    const { page } = await launchCairn({ lang: locale })
    await seed(page, 'se-track', [
      {
        title: 'First',
        cycle: { name: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30' },
        target: 'L3',
        rows: before,
        complete: true,
      },
    ])
    await page.reload()

    // What is missing, first.
    await goTo(page, '/growth/promotion')
    const way = page.getByRole('region', { name: 'L2 → L3' })
    const missing = way.getByRole('list', { name: say('promotion:missing.label', { name: 'L2 → L3' }) })
    await expect(missing.getByRole('listitem')).toHaveCount(11)
    await expect(way.getByText(say('promotion:partsOf', { done: 5, total: 8 }))).toBeVisible()
    expect(await violationsOn(page)).toEqual([])

    // One action from a condition that the app checks, one from a piece of the portfolio.
    for (const [index, title] of [words.first, words.second].entries()) {
      const line = missing.getByRole('listitem').nth(index === 0 ? 0 : 4)
      await line.getByRole('button').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(say('plan:field.title')).fill(title)
      await dialog.getByLabel(say('plan:field.due')).fill(`2026-0${index + 7}-01`)
      await dialog.getByRole('button', { name: say('plan:new.verb') }).click()
      await expect(dialog).toBeHidden()
      await expect(line.getByText(say('promotion:missing.planned'))).toBeVisible()
    }
    const owns = way.getByRole('list', { name: say('promotion:section.attestOf', { name: 'L2 → L3' }) })
    await owns.getByRole('checkbox').nth(1).click()
    await expect(missing.getByRole('listitem')).toHaveCount(10)

    // They stand on Home, late by now, and one is done there.
    await goTo(page, '/')
    await page.getByRole('checkbox', { name: words.second }).click()
    await expect(page.getByRole('checkbox', { name: words.second })).toBeHidden()

    // The next cycle: begun, answered and completed as she does it.
    await page.keyboard.press('Control+n')
    const begin = page.getByRole('dialog')
    await begin.locator('.ladder-option', { hasText: WORDS[locale].ladder }).click()
    await begin.getByLabel(say('home:new.cycle')).selectOption('new')
    await begin.getByLabel(say('common:cycle.name')).fill('2026 H2')
    await begin.getByLabel(say('common:cycle.starts')).fill('2026-07-01')
    await begin.getByLabel(say('common:cycle.ends')).fill('2026-12-31')
    await begin.getByLabel(say('home:new.target')).selectOption('L3')
    await begin.getByRole('button', { name: say('home:new.begin'), exact: true }).click()
    await answer(page, after, { competency: 'system-design', note: 'ADR-12' })
    await page.getByRole('button', { name: say('assess:reviewAnswers') }).click()
    await page.getByRole('button', { name: say('review:complete.open') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('review:complete.verb'), exact: true })
      .click()
    await expect(page).toHaveURL(/#\/result\//)

    await goTo(page, '/growth/plan')
    await page.getByRole('button', { name: say('plan:carry.verb', { cycle: '2026 H2' }) }).click()
    await expect(page.getByText(say('plan:cycle.since', { cycle: '2026 H2', first: '2026 H1' }))).toBeVisible()
    const moved = page.getByRole('list', { name: say('plan:moved.label', { name: '2026 H2' }) })
    await expect(moved.locator('.reached')).toHaveCount(2)
    await expect(moved.locator('.same')).toHaveCount(1)
    expect(await violationsOn(page)).toEqual([])

    await goTo(page, '/growth')
    await page.keyboard.press('c')
    await expect(page.locator('.comparison .dot-plot')).toBeVisible()
    const rows = page.locator('.comparison-table tbody tr')
    await expect(rows).toHaveCount(6)
    await expect(rows.filter({ hasText: 'ADR-12' })).toHaveCount(1)
    expect(await violationsOn(page)).toEqual([])

    // A figure of Growth opens how it came about, and gives the focus back.
    const figure = page.locator('.mini').nth(2).getByRole('link')
    await figure.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.told-part.is-current h2')).toBeFocused()
    await expect(page.locator('.told-part.is-current h2')).toContainText('L3')
    await page.keyboard.press('Escape')
    await expect(figure).toBeFocused()

    // What was attested outlives the window.
    await goTo(page, '/growth/promotion')
    await expect(way.getByRole('checkbox', { checked: true })).toHaveCount(1)
  })
}
