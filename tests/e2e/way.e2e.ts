import type { Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

/** L3 by score, one straggler away from L4. */
const ROWS = {
  'technical-mastery': [4, 4, 4, 4, 3, 3],
  'code-quality': [3, 3, 3, 3, 3],
  'system-design': [4, 4, 4, 3, 3],
  'ai-engineering': [4, 4, 4, 1, 2],
  'problem-solving': [4, 4, 4, 4, 3],
  communication: [3, 3, 3, 2, 3],
  english: [4, 4, 4, 4, 4],
  mentoring: [3, 3, 3, 3, 3],
}
const CYCLE = { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' }

const WORDS = {
  en: {
    take: 'What would it take?',
    shortest: 'The shortest way is 3 steps, in 2 rows.',
    whatIf: 'What if…',
    asItIs: 'As it is: L3 Senior, average 3.5',
    scenario: 'This scenario',
    adopt: 'Make actions of what moved…',
    make: 'Make 1 action',
    made: '1 action is in the plan.',
    why: 'How AI Tools & Modern Engineering came about: L3',
    part: 'AI Tools & Modern Engineering L3',
    barrier: 'The first condition that failed',
    tryIt: 'Try it: Way 1 of 5',
    hints: 'Worth a second look',
    away: /^Put away: /,
  },
  'zh-TW': {
    take: '還差什麼？',
    shortest: '最少要 3 步，分布在 2 列。',
    whatIf: '情境試算',
    asItIs: '目前：L3 資深工程師，平均 3.5',
    scenario: '這個情境',
    adopt: '把改動變成行動…',
    make: '建立 1 項行動',
    made: '已將 1 項行動加入計畫。',
    why: 'AI 工具與現代工程怎麼來的：L3',
    part: 'AI 工具與現代工程 L3',
    barrier: '第一個未達標的條件',
    tryIt: '試試看：走法 1，共 5 種',
    hints: '值得再看一眼',
    away: /^收起：/,
  },
} as const

/** What the app keeps of the assessment: as it is read, and in every list. */
const original = (page: Page, id: string): Promise<string> =>
  page.evaluate(async (assessment) => {
    const list = await window.cairn.assessmentsList()
    const found = list.ok ? list.value.find((each) => each.id === assessment) : undefined
    if (found === undefined) throw new Error('the assessment is gone')
    const open = await window.cairn.assessmentOpen({ id: found.id })
    return JSON.stringify([list, open])
  }, id)

for (const lang of ['en', 'zh-TW'] as const) {
  test(`finds out why this level, what it would take, tries it and plans it: ${lang}`, async ({ launchCairn }) => {
    test.setTimeout(150_000)
    const say = WORDS[lang]
    const first = await launchCairn({ lang })
    const [id = ''] = await seed(first.page, 'se-track', [
      { title: '2026 H2', cycle: CYCLE, target: 'L4', rows: ROWS, complete: true },
    ])
    const before = await original(first.page, id)
    const { page } = first
    await goTo(page, `/result/${id}`)

    // Why this level: from a figure, by keyboard, to its steps and back to the figure.
    const figure = page.getByRole('link', { name: say.why, exact: true })
    await figure.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: say.part })).toBeFocused()
    await expect(page.getByText(say.barrier).first()).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(figure).toBeFocused()

    // What it would take, and a row tried on the spot.
    const take = page.getByRole('region', { name: say.take })
    await expect(take).toContainText(say.shortest)
    const card = page.getByRole('region', { name: say.whatIf })
    await expect(card.getByRole('status')).toContainText(say.asItIs)
    await card.getByRole('switch').first().click()
    await expect(card.getByRole('switch').first()).toBeChecked()
    await card.getByRole('switch').nth(1).click()
    await expect(card.getByRole('status')).toContainText('3.7')
    expect(await violationsOn(page)).toEqual([])

    // A hint from the numbers is put away for good.
    const hints = page.getByRole('region', { name: say.hints })
    const shown = await hints.getByRole('listitem').count()
    expect(shown).toBeGreaterThan(0)
    await hints.getByRole('button', { name: say.away }).first().click()
    await expect(hints.getByRole('listitem')).toHaveCount(shown - 1)

    // All ways on a page; one of them tried as a scenario, with one row more.
    await goTo(page, `/way/${id}/level/L4`)
    await expect(page.locator('.way-set')).toHaveCount(5)
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: say.tryIt }).click()
    await expect(page.getByRole('region', { name: say.scenario })).toContainText('3.7')
    expect(await violationsOn(page)).toEqual([])

    // The machine goes off. What was tried is there again, and the assessment is as it was.
    await first.kill()
    const again = await launchCairn({ lang, dataDir: first.dataDir })
    expect(await original(again.page, id)).toBe(before)
    await goTo(again.page, `/what-if/${id}`)
    await expect(again.page.getByRole('region', { name: say.scenario })).toContainText('3.7')
    await again.page.getByRole('button', { name: say.adopt }).click()
    await again.page.getByRole('checkbox').nth(1).click()
    await again.page.getByRole('button', { name: say.make }).click()
    await expect(again.page.getByText(say.made)).toBeVisible()
    expect(await original(again.page, id)).toBe(before)
    const planned = await again.page.evaluate(async () => {
      const actions = await window.cairn.actionsList()
      return actions.ok ? actions.value.map(({ raises }) => raises) : []
    })
    expect(planned).toEqual([[{ item: 'ai-engineering.cost-standards', from: 1, to: 3 }]])
  })
}
