import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

test('[E, H] shows what was read back of every promise, and what was turned away', async ({ launchCairn }) => {
  const { app, page } = await launchCairn({ allowsProblems: true })
  await page.getByRole('main').waitFor()
  await goTo(page, '/settings')
  await page.getByRole('link', { name: 'Check it yourself' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible()
  const states = page.locator('[data-check]')
  await expect(states).toHaveCount(9)
  const found = await states.evaluateAll((lines) =>
    lines.map((line) => `${line.getAttribute('data-check')}: ${line.getAttribute('data-state')}`),
  )
  // The test drives the app through a debugger, and that has its doors open: the page sees them.
  expect(found).toEqual([
    'switches: holds',
    'tripwire: holds',
    'filter: holds',
    'webrtc: holds',
    'dictionaries: holds',
    process.platform === 'linux' ? 'sockets: fails' : 'sockets: unknown',
    'pages: holds',
    'memory: holds',
    'files: holds',
  ])
  const requests = page.locator('dd').first()
  await expect(requests).toHaveText('0')

  // What is really tried is counted, and what was broken is told.
  await app.evaluate(async ({ session }) => {
    await session.defaultSession.fetch('http://198.51.100.1/').catch(() => undefined)
    session.defaultSession.setSpellCheckerLanguages(['en-US'])
    session.defaultSession.setSpellCheckerEnabled(false)
  })
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(requests).toHaveText('1')
  await expect(page.locator('[data-check=dictionaries]')).toHaveAttribute('data-state', 'fails')
  expect(await violationsOn(page)).toEqual([])
})
