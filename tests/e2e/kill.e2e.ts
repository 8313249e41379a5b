import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'

const TIMES = 25

test(`killed right after "Saved", ${TIMES} times: every answer is there`, async ({ launchCairn }) => {
  test.setTimeout(240_000)
  const first = await launchCairn()
  const [id] = await seed(first.page, 'se-track', [
    { title: 'Killed', cycle: { name: '2026 H2', startsOn: null, endsOn: null } },
  ])
  await first.kill()
  for (let round = 0; round < TIMES; round++) {
    const { page, kill } = await launchCairn({ dataDir: first.dataDir })
    await page.waitForFunction(() => 'cairn' in window)
    await goTo(page, `/assess/${id}`)
    const row = page.locator('.mrow').first()
    if (round > 0) {
      const kept = 1 + ((round - 1) % 5)
      await expect(row.getByRole('radio', { checked: true }), `round ${round}`).toHaveAccessibleName(
        new RegExp(`^L${kept} `),
      )
      await page.keyboard.press('Home')
    }
    await row
      .getByRole('radio')
      .nth(round % 5)
      .click()
    await page.locator('[data-save=saved]').waitFor()
    await kill()
  }
})
