import type { Page } from '@playwright/test'
import { LOCALES } from '#shared/locale.ts'
import type { Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import type { Say } from '#shared/words.ts'
import { atDay } from './support/at-day.ts'
import { bridgeCall } from './support/bridge-call.ts'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

/** Rows of one competency that the entries below are about, and another to have something to agree on. */
const ROWS = { 'technical-mastery': [4, 4, 4, 4, 3, 3], 'code-quality': [3, 3, 3, 3, 3] }
const FIRST = {
  title: 'First',
  cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
  target: 'L4',
  rows: ROWS,
}
const SECOND = { ...FIRST, title: 'Second', cycle: { name: '2027 H1', startsOn: '2027-01-01', endsOn: '2027-06-30' } }

/** What she writes; `shown` is a piece of a word, as somebody searches for it. */
const WRITTEN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    typed: 'Found the root cause of the leak',
    outcome: 'The on-call person sleeps again',
    pasted:
      '- Debugging course for the team\n- Eight people, four evenings\n- Two found a defect alone\nhttps://wiki.example.org/118',
    title: 'Debugging course for the team',
    what: 'Eight people, four evenings',
    result: 'Two found a defect alone',
    hidden: 'Canary of a private entry',
    shown: 'leak',
    mine: 'Lead the incident review',
    theirs: 'Find a mentor outside the team',
    words: 'One more half-year, and the case is made.',
  },
  'zh-TW': {
    typed: '查出記憶體洩漏的根本原因',
    outcome: '值班的人終於能睡',
    pasted: '・替團隊開除錯課程\n・8 個人，4 個晚上\n・兩個人自己找到缺陷\nhttps://wiki.example.org/118',
    title: '替團隊開除錯課程',
    what: '8 個人，4 個晚上',
    result: '兩個人自己找到缺陷',
    hidden: '金絲雀：私人的一筆',
    shown: '憶體',
    mine: '主持下一次事後檢討',
    theirs: '找一位團隊外的指導者',
    words: '再半年，就可以提晉升。',
  },
}

/** The entry's fields by name. */
const entryOf = (page: Page, say: Say) => {
  const dialog = page.getByRole('dialog', { name: say('evidence:note.title') })
  const field = (name: 'title' | 'what' | 'outcome' | 'link') =>
    dialog.getByLabel(say(`evidence:field.${name}`), { exact: true })
  return { dialog, field }
}

/** Types as an input method does: letters that are not yet words, Enter to take a candidate, then the words. */
const compose = async (page: Page, say: Say, words: string): Promise<void> => {
  const title = entryOf(page, say).field('title')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'ㄔㄚˊ', selectionStart: 3, selectionEnd: 3 })
  for (const ctrlKey of [false, true]) {
    await title.evaluate((field, ctrl) => {
      const composing = { key: 'Enter', ctrlKey: ctrl, isComposing: true, bubbles: true, cancelable: true }
      field.dispatchEvent(new KeyboardEvent('keydown', composing))
    }, ctrlKey)
  }
  // Neither noted nor left: Enter was the input method's.
  await expect(title).toBeFocused()
  await session.send('Input.insertText', { text: words })
  await expect(title).toHaveValue(words)
}

const paste = (page: Page, say: Say, text: string): Promise<void> =>
  entryOf(page, say)
    .field('title')
    .evaluate((field, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)

const pageOne = (page: Page) => page.getByRole('figure').first()

for (const lang of LOCALES) {
  test(`evidence through half a year, an assessment, the sheet, the talk, and the next sheet: ${lang}`, async ({
    launchCairn,
  }) => {
    test.setTimeout(150_000)
    const say = createSay(lang)
    const written = WRITTEN[lang]
    const text = (key: string): string => written[key] ?? ''
    const first = await launchCairn({ lang })

    // July: from Home, without a mouse; what is begun waits until she comes back to it, also after a restart.
    await atDay(first, '2026-07-14')
    const [id] = await seed(first.page, 'se-track', [FIRST])
    await first.page.reload()
    await expect(first.page.locator('main h1')).toBeVisible()
    await first.page.keyboard.press('Control+e')
    await compose(first.page, say, text('typed'))
    expect(await bridgeCall(first.page, 'evidenceList')).toEqual([])
    await first.page.keyboard.press('Escape')
    await expect(entryOf(first.page, say).dialog).toBeHidden()
    await first.close()

    // September: finished, and a second one pasted in.
    const cairn = await launchCairn({ lang, dataDir: first.dataDir })
    const { page } = cairn
    await atDay(cairn, '2026-09-03')
    await expect(page.locator('main h1')).toBeVisible()
    const { dialog, field } = entryOf(page, say)
    await page.keyboard.press('Control+e')
    await expect(field('title')).toHaveValue(text('typed'))
    await field('outcome').fill(text('outcome'))
    const suggestion = dialog.locator('.suggestion').first()
    await expect(suggestion).toBeVisible()
    expect(await dialog.locator('.claim-name').count()).toBe(0) // nothing links by itself
    const row = await suggestion.locator('b').innerText()
    await suggestion.click()
    await expect(dialog.locator('.claim-name')).toHaveText(row)
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()

    await page.keyboard.press('Control+e')
    await paste(page, say, text('pasted'))
    await expect(field('title')).toHaveValue(text('title'))
    await expect(field('what')).toHaveValue(text('what'))
    await expect(field('outcome')).toHaveValue(text('result'))
    await expect(field('link')).toHaveValue('https://wiki.example.org/118')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()

    // November: one for herself alone; deleted by mistake and brought back; found by a piece of a word.
    await atDay(cairn, '2026-11-20')
    await page.keyboard.press('Control+e')
    await field('title').fill(text('hidden'))
    await dialog.getByRole('switch', { name: say('evidence:field.private') }).click()
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await goTo(page, '/evidence')
    await expect(page.locator('.log-line')).toHaveCount(3)
    await page.getByRole('button', { name: say('evidence:detail.delete') }).click()
    await expect(page.locator('.log-line')).toHaveCount(2)
    await page.getByRole('button', { name: say('common:undo') }).click()
    await expect(page.locator('.log-line')).toHaveCount(3)
    await page.getByRole('searchbox').fill(text('shown'))
    await expect(page.locator('.log mark').first()).toHaveText(text('shown'))
    await expect(page.locator('.log-line')).toHaveCount(1)
    await page.getByRole('searchbox').fill('zzz')
    await page.getByRole('button', { name: say('evidence:search.clear') }).click()
    await expect(page.locator('.log-line')).toHaveCount(3)
    expect(await violationsOn(page)).toEqual([])

    // December: the assessment, with what is behind its rows; another entry is linked from the row.
    await atDay(cairn, '2026-12-28')
    await bridgeCall(page, 'assessmentPlace', { id, place: { competency: 'technical-mastery', item: null } })
    await goTo(page, `/assess/${id}`)
    await expect(page.locator('.mrow').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const name = await page.locator('[data-current=true] .nm').innerText()
    await page.keyboard.press('e')
    const behind = page.getByRole('region', { name: say('assess:evidence.label', { row: name }) })
    await expect(behind).toBeFocused()
    for (const [index, entry] of [text('title'), text('hidden')].entries()) {
      const option = behind.getByRole('combobox').locator('option', { hasText: entry })
      await behind.getByRole('combobox').selectOption(await option.getAttribute('value'))
      await expect(behind.getByRole('link')).toHaveCount(index + 1)
    }
    await behind.press('Escape')
    await expect(behind).toBeHidden()
    await bridgeCall(page, 'assessmentComplete', { id })
    await goTo(page, `/result/${id}`)
    const claims = page.getByRole('region', { name: say('result:claims.title') })
    await expect(claims).toContainText(say('result:claims.backed', { count: 11, backed: 2 }))
    expect(await violationsOn(page)).toEqual([])
    await goTo(page, '/evidence/coverage')
    await expect(
      page.locator('.coverage-table tr', { hasText: row }).getByText(say('evidence:strength.thin')),
    ).toBeVisible()
    expect(await violationsOn(page)).toEqual([])

    // The sheet: what was noted, but for what is private.
    await goTo(page, `/summary/${id}`)
    const pages = page.getByRole('figure')
    await expect(pages.filter({ hasText: text('title') }).first()).toBeVisible()
    await expect(pages.filter({ hasText: text('hidden') })).toHaveCount(0)

    // January: the talk, in a minute.
    await atDay(cairn, '2027-01-08')
    await page.getByRole('link', { name: say('common:afterTalk') }).click()
    await page.getByRole('textbox', { name: say('meeting:words') }).fill(text('words'))
    await page.getByRole('button', { name: say('meeting:commitments.add') }).click()
    const promise = (number: number) =>
      page.getByRole('textbox', { name: say('meeting:commitments.text', { number }), exact: true })
    await promise(1).fill(text('mine'))
    await promise(1).dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    await expect(promise(2)).toHaveCount(0)
    await promise(1).press('Enter')
    await expect(promise(2)).toBeFocused()
    await promise(2).fill(text('theirs'))
    await page.getByRole('combobox', { name: say('meeting:commitments.by', { number: 2 }) }).selectOption('manager')
    await page.getByLabel(say('meeting:commitments.due', { number: 2 }), { exact: true }).fill('2027-03-31')
    await page.locator('.agreed select').first().selectOption('4')
    await expect(page.getByText(new RegExp(`^${say('meeting:saved', { time: '' }).trim()}`))).toBeVisible()
    expect(await violationsOn(page)).toEqual([])

    // June: one promise is kept, one is late; the next sheet opens with both, and the next form with what is open.
    await atDay(cairn, '2027-06-20')
    const [next] = await seed(page, 'se-track', [SECOND])
    await page.reload()
    await goTo(page, '/')
    const mine = page.getByRole('checkbox', { name: new RegExp(text('mine')) })
    await mine.click()
    await expect(mine).toBeChecked()
    await goTo(page, `/summary/${next}`)
    const sheet = pageOne(page)
    await expect(sheet).toContainText(text('theirs'))
    await expect(sheet).toContainText(text('mine'))
    await expect(sheet).toContainText(say('report:promises.done'))
    await expect(sheet).toContainText(lang === 'en' ? ', late' : '已逾期')
    // What the manager said stays with the talk.
    await expect(sheet).not.toContainText(text('words'))
    await page.getByRole('link', { name: say('common:afterTalk') }).click()
    await expect(page.getByRole('heading', { name: say('meeting:promised') })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: new RegExp(text('theirs')) })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: new RegExp(text('mine')) })).toHaveCount(0)
    await goTo(page, `/meeting/${id}`)
    await expect(page.getByRole('textbox', { name: say('meeting:words') })).toHaveValue(text('words'))
  })
}
