import type { Page } from '@playwright/test'
import { expect, test } from './support/launch.ts'
import { goTo } from './support/seed.ts'

/** Where the focus is: the regions around it, innermost first. */
const regionInFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null)

const shownRegions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-region]')]
      .filter((region) => region.checkVisibility())
      .map((region) => region.dataset['region'] ?? ''),
  )

/** How the element in focus is marked: by an outline or a ring, its own or of the field around it. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return false
    return [focused, focused.parentElement].some((element) => {
      if (element === null) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
  })

const moving = (page: Page): Promise<number> =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)

test('F6, the skip link and every dialog: the focus goes where it should, and comes back', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await page.locator('main h1').waitFor()
  await page.evaluate(() => window.cairn.sampleAdd())
  await page.reload()
  await page.locator('.standing').waitFor()
  const { draft, done } = await page.evaluate(async () => {
    const listed = await window.cairn.assessmentsList()
    const all = listed.ok ? listed.value : []
    return {
      draft: all.find(({ status }) => status === 'draft')?.id,
      done: all.find(({ status }) => status === 'completed')?.id,
    }
  })

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()

  // The new screen's content has the focus when what was pressed is gone with the old one.
  await page.locator('main a.more').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main h1')).not.toHaveText('Home')
  expect(await page.evaluate(() => document.getElementById('content')?.contains(document.activeElement))).toBe(true)

  for (const [path, ready] of [
    ['/', '.standing'],
    [`/assess/${draft}`, '.mrow'],
    [`/result/${done}`, '.radar svg'],
    [`/summary/${done}`, 'main canvas'],
    [`/meeting/${done}`, 'main form, main textarea'],
    ['/growth', 'main svg'],
    ['/growth/plan', 'main .toolbar'],
    ['/evidence', 'main .toolbar'],
    ['/ladders', 'main .toolbar'],
    ['/settings', 'main h2'],
    ['/help', 'main h2'],
  ] as const) {
    await goTo(page, path)
    await page.locator(ready).first().waitFor()
    const regions = await shownRegions(page)
    expect(regions.length, path).toBeGreaterThan(1)
    await page.locator('nav a[aria-current], nav a').first().focus()
    const round: (string | null)[] = []
    for (const _ of regions) {
      await page.keyboard.press('F6')
      round.push(await regionInFocus(page))
    }
    expect(round, path).toEqual([...regions.slice(1), regions[0]])
    await page.keyboard.press('Shift+F6')
    expect(await regionInFocus(page), path).toBe(regions.at(-1))
  }

  await goTo(page, '/')
  await page.locator('.standing').waitFor()
  const before = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Growth' })
  for (const key of ['Control+n', 'Control+e', 'Control+k', '?']) {
    await before.focus()
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(before, key).toBeFocused()
  }

  await goTo(page, `/assess/${draft}`)
  await expect(page.locator('[data-current=true] [role=radio][tabindex="0"]')).toBeFocused()
  for (const name of ['How to rate', 'About this ladder']) {
    const opener = page.locator('main').getByRole('button', { name, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  }

  // A run of answers: said once, and not after each key.
  await page.locator('[data-current=true] [role=radio][tabindex="0"]').focus()
  await page.evaluate(() => {
    const region = document.querySelector('.assess-toolbar [role=status]')
    if (region === null) throw new Error('no live region')
    document.body.dataset['told'] = ''
    new MutationObserver(() => {
      document.body.dataset['told'] += `${region.textContent};`
    }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  const saved = page.locator('[data-save]')
  for (const key of ['3', '4', '3']) {
    const before = await saved.getAttribute('data-saved-at')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press(key)
    await expect(saved).not.toHaveAttribute('data-saved-at', before ?? '')
  }
  const told = await page.evaluate(() => document.body.dataset['told'] ?? '')
  // Where a save takes long, "Saved" gives way until it is there, and is then said anew.
  expect(told.replaceAll(/(?<=;);Saved;/g, '')).toBe('Saved;')
})

test('with forced colours and reduced motion the focus and what is chosen are seen, and nothing moves', async ({
  launchCairn,
}) => {
  const { page } = await launchCairn()
  await page.locator('main h1').waitFor()
  await page.evaluate(() => window.cairn.sampleAdd())
  await page.reload()
  await page.locator('.standing').waitFor()
  const motion = page.getByRole('dialog')
  await page.keyboard.press('Control+n')
  await motion.waitFor()
  const fades = (): Promise<string> => motion.evaluate((dialog) => getComputedStyle(dialog).transitionDuration)
  expect(await fades(), 'a dialog fades in where motion is welcome').not.toBe('0s')
  await page.keyboard.press('Escape')
  await expect(motion).toHaveCount(0)

  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.keyboard.press('Control+n')
  await motion.waitFor()
  expect(await fades()).toBe('0s')
  expect(await moving(page)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(motion).toHaveCount(0)
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80))
    expect(await isFocusSeen(page), focused).toBe(true)
  }
  const edge = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element)
        return `${outlineStyle} ${outlineColor} ${boxShadow}`
      })
  expect(await edge('.nav[aria-current]')).not.toBe(await edge('.nav:not([aria-current])'))

  const id = await page.evaluate(async () => {
    const listed = await window.cairn.assessmentsList()
    return listed.ok ? listed.value.find(({ status }) => status === 'draft')?.id : undefined
  })
  await goTo(page, `/assess/${id}`)
  await expect(page.locator('[data-current=true] [role=radio][tabindex="0"]')).toBeFocused()
  expect(await isFocusSeen(page)).toBe(true)
  await page.keyboard.press('2')
  await expect(page.locator('.cell[aria-checked=true]').first()).toBeVisible()
  expect(await moving(page)).toBe(0)
  expect(await edge('.cell[aria-checked=true]')).not.toBe(await edge('.cell[aria-checked=false]'))
  expect(await edge('.pitem[aria-current]')).not.toBe(await edge('.pitem:not([aria-current])'))
})
