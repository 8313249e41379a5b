import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const ROWS = {
  'technical-mastery': [4, 4, 5, 4, 4, 3],
  'code-quality': [3, 4, 3, 3, 3],
  'system-design': [4, 4, 3, 5, 4],
  'ai-engineering': [4, 4, 4, 1, 3],
  'problem-solving': [4, 4, 5, 3, 4],
  communication: [4, 4, 3, 2, 3],
  english: [4, 5, 4, 4, 4],
  mentoring: [3, 4, 3, 2, 3],
}

for (const lang of ['en', 'zh-TW'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`no screen has an accessibility violation: ${lang}, ${theme}`, async ({ launchCairn }) => {
      test.setTimeout(120_000)
      const { page } = await launchCairn({ lang, theme })
      await page.waitForFunction(() => 'cairn' in window)
      await page.evaluate((chosen) => window.cairn.settingsSave({ theme: chosen }), theme)
      const check = async (screen: string): Promise<void> => {
        expect(await violationsOn(page), screen).toEqual([])
      }
      await page.locator('main h1').waitFor()
      await check('an empty home')

      const [first, done, draft] = await seed(page, 'se-track', [
        {
          title: 'First',
          cycle: { name: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30' },
          target: 'L4',
          rows: { ...ROWS, english: [3, 3, 3, 3, 3] },
          complete: true,
        },
        {
          title: 'Done',
          cycle: { name: '2026 H2', startsOn: '2026-07-01', endsOn: '2026-12-31' },
          target: 'L4',
          rows: ROWS,
          complete: true,
        },
        {
          title: 'Draft',
          cycle: { name: '2027 H1', startsOn: null, endsOn: null },
          target: 'L4',
          rows: { english: [4, 4] },
          notes: { 'english.writing': 'A note' },
        },
      ])
      expect([first, done, draft].every((id) => id !== undefined)).toBe(true)
      await page.reload()
      for (const [screen, path, ready] of [
        ['home', '/', 'main h2'],
        ['assessments', '/assess', '.assessment-row'],
        ['assess', `/assess/${draft}`, '.radar svg'],
        ['a completed assessment', `/assess/${done}`, '.locked-banner'],
        ['result', `/result/${done}`, '.radar svg'],
        ['growth', '/growth', 'main svg'],
        ['summary', `/summary/${done}`, 'main canvas'],
        ['settings', '/settings', 'main h2'],
        ['the guide', '/help', '.rate-advice'],
        ['the glossary', '/help/glossary', '.help-glossary'],
        ['about', '/help/about', '.help-licences details'],
      ] as const) {
        await goTo(page, path)
        await page.locator(ready).first().waitFor()
        await check(screen)
      }
      await goTo(page, '/')
      await page.keyboard.press('Control+n')
      await page.getByRole('dialog').waitFor()
      await check('the dialog of a new assessment')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await check('the sheet of keys')
    })
  }
}
