import type { Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'
import { seedWhole, type WholeAssessment } from './support/seed-whole.ts'
import { violationsOn } from './support/violations.ts'

/** Each ladder whose result is no weighted level, and what its result and its history are headed by. */
const LADDERS = [
  {
    id: 'engineering-matrix',
    target: 'L5',
    result: { en: /^L\d$/, 'zh-TW': /^L\d$/ },
    history: { en: /^Typical level and mean, 2 cycles/, 'zh-TW': /^典型職級與平均/ },
  },
  {
    id: 'tl-ladder',
    target: 'L6',
    result: { en: /^(L\d|Below L5)/, 'zh-TW': /^(L\d|低於 L5)/ },
    history: { en: /^Level held, 2 cycles/, 'zh-TW': /^已達職級/ },
  },
  {
    id: 'l5-promotion',
    target: null,
    result: { en: /^\d of 5 shown$/, 'zh-TW': /^5 項中已展現 \d 項$/ },
    history: { en: /^Competencies shown, 2 cycles/, 'zh-TW': /^已展現的職能/ },
  },
  {
    id: 'strategic-thinking',
    target: null,
    result: { en: /^No overall score, on purpose$/, 'zh-TW': /^刻意不給總分$/ },
    history: { en: /^Mindset shift, 2 cycles/, 'zh-TW': /^心態轉變/ },
  },
] as const

const twoCycles = (target: string | null): WholeAssessment[] => [
  { title: 'One', cycle: { name: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30' }, target, height: 0.4 },
  { title: 'Two', cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' }, target, height: 0.7 },
]

/** Everything on the page is worded: no key, no placeholder, no figure that is none. */
const expectWords = async (page: Page, where: string): Promise<void> => {
  const text = await page.locator('main').innerText()
  expect(
    text.match(/undefined|NaN|Infinity|\{\w+\}|\b(explain|result|growth|assess|home|common):\w/g),
    where,
  ).toBeNull()
}

for (const lang of ['en', 'zh-TW'] as const) {
  test(`every kind of ladder shows its result, its steps and its history: ${lang}`, async ({ launchCairn }) => {
    test.setTimeout(180_000)
    const { page } = await launchCairn({ lang })
    const results = new Map<string, string>()
    for (const { id, target } of LADDERS) {
      const [, second] = await seedWhole(page, id, twoCycles(target))
      results.set(id, second ?? '')
    }
    await page.reload()

    await expect(page.locator('.standing tbody tr')).toHaveCount(LADDERS.length)
    await expectWords(page, 'home')

    for (const ladder of LADDERS) {
      await test.step(ladder.id, async () => {
        await goTo(page, `/result/${results.get(ladder.id)}`)
        await expect(page.getByRole('heading', { level: 2, name: ladder.result[lang] }).first()).toBeVisible()
        await page.getByRole('button', { name: lang === 'en' ? 'Show the rule step by step' : '逐步查看規則' }).click()
        await expect(page.locator('.trace .trace-steps > li').first()).toBeVisible()
        await expectWords(page, `${ladder.id}: result`)
        expect(await violationsOn(page), `${ladder.id}: result`).toEqual([])

        await page
          .getByRole('button', { name: lang === 'en' ? 'Compare…' : '比較…' })
          .first()
          .click()
        await expect(page.getByRole('heading', { level: 2, name: ladder.history[lang] })).toBeVisible()
        await expect(page.locator('.history svg[role="img"], .history [role="img"]').first()).toBeVisible()
        await expect(page.locator('.comparison')).toBeVisible()
        await expectWords(page, `${ladder.id}: growth`)
        expect(await violationsOn(page), `${ladder.id}: growth`).toEqual([])
        await page.keyboard.press('t')
        await expect(page.locator('.history table')).toBeVisible()
        await expectWords(page, `${ladder.id}: tables`)
      })
    }
  })
}

test('two ladders of one conversation lead to each other', async ({ launchCairn }) => {
  const { page } = await launchCairn({ lang: 'en' })
  const [promotion] = await seedWhole(page, 'l5-promotion', twoCycles(null).slice(1))
  await seedWhole(page, 'strategic-thinking', twoCycles(null).slice(1))
  await page.reload()
  await goTo(page, `/result/${promotion}`)
  const card = page.getByRole('region', { name: 'One L4 → L5 conversation' })
  await card.getByRole('button', { name: /^Open the result of/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'No overall score, on purpose' })).toBeVisible()
  await expect(card.getByRole('heading', { level: 3, name: 'L4 → L5 Promotion Criteria' })).toBeVisible()
})
