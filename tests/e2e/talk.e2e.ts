import type { Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const ROWS = { english: [4, 4, 4, 4, 4], mentoring: [3, 3, 3, 3, 3] }
const FIRST = {
  title: 'First',
  cycle: { name: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30' },
  target: 'L4',
  rows: ROWS,
  complete: true,
}
const SECOND = { ...FIRST, title: 'Second', cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' } }

const TEXTS = {
  en: {
    after: 'After the talk',
    said: 'What was said',
    add: 'Add a promise',
    promise: (number: number) => `Promise ${number}`,
    who: (number: number) => `Who, promise ${number}`,
    agreed: /^Agreed value: English/,
    saved: /^Saved /,
    words: 'One more half-year, and the case is made.',
    mine: 'Lead the incident review',
    theirs: 'Find a mentor outside the team',
    promised: /^Promised on/,
    home: 'Promised',
    done: 'done',
    open: 'Still open from last time',
  },
  'zh-TW': {
    after: '面談後',
    said: '談了什麼',
    add: '新增承諾',
    promise: (number: number) => `承諾 ${number}`,
    who: (number: number) => `承諾 ${number}：誰`,
    agreed: /^談定的值：/,
    saved: /^已儲存 /,
    words: '再半年，就可以提晉升。',
    mine: '主持下一次事故回顧',
    theirs: '找一位團隊外的指導者',
    promised: /的承諾$|^上次的承諾/,
    home: '承諾',
    done: '已完成',
    open: '上次未完成的承諾',
  },
} as const

const pageOne = (page: Page) => page.getByRole('figure').first()

for (const lang of ['en', 'zh-TW'] as const) {
  test(`a talk closes its loop: sheet, form, next cycle's sheet: ${lang}`, async ({ launchCairn }) => {
    test.setTimeout(60_000)
    const { page } = await launchCairn({ lang })
    const t = TEXTS[lang]
    const [first] = await seed(page, 'se-track', [FIRST])
    await page.reload()
    await goTo(page, `/summary/${first}`)
    await page.getByRole('link', { name: t.after }).click()
    await page.getByRole('textbox', { name: t.said }).fill(t.words)
    await page.getByRole('button', { name: t.add }).click()
    // As from an input method: Enter that takes a candidate makes no second promise.
    const mine = page.getByRole('textbox', { name: t.promise(1), exact: true })
    await mine.fill(t.mine)
    await mine.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    await expect(page.getByRole('textbox', { name: t.promise(2), exact: true })).toHaveCount(0)
    await mine.press('Enter')
    const theirs = page.getByRole('textbox', { name: t.promise(2), exact: true })
    await expect(theirs).toBeFocused()
    await theirs.fill(t.theirs)
    await page.getByRole('combobox', { name: t.who(2) }).selectOption('manager')
    await page.getByRole('combobox', { name: t.agreed }).first().selectOption('4')
    await expect(page.getByText(t.saved)).toBeVisible()
    expect(await violationsOn(page)).toEqual([])

    // Half a year on: what was promised waits on Home, one of it is done.
    const [second] = await seed(page, 'se-track', [SECOND])
    await page.reload()
    await goTo(page, '/')
    await expect(page.getByRole('heading', { name: t.home, exact: true })).toBeVisible()
    await page.getByRole('checkbox', { name: new RegExp(t.mine) }).click()
    await expect(page.getByRole('checkbox', { name: new RegExp(t.mine) })).toBeChecked()

    await goTo(page, `/summary/${second}`)
    await expect(pageOne(page)).toContainText(t.theirs)
    await expect(pageOne(page)).toContainText(t.mine)
    await expect(pageOne(page)).toContainText(t.done)
    // What the manager said stays with the talk.
    await expect(pageOne(page)).not.toContainText(t.words)
    // The next form begins with what is open.
    await page.getByRole('link', { name: t.after }).click()
    await expect(page.getByRole('heading', { name: t.open })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: new RegExp(t.theirs) })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: new RegExp(t.mine) })).toHaveCount(0)
    // And the first one is still there as it was written.
    await goTo(page, `/meeting/${first}`)
    await expect(page.getByRole('textbox', { name: t.said })).toHaveValue(t.words)
  })
}
