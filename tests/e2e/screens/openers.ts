import type { Page } from '@playwright/test'

/** Ways to bring up what is looked at. */
export type Open = (page: Page) => Promise<void>

export const press =
  (...keys: readonly string[]): Open =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key)
  }

/** The button of that name in the screen, or else anywhere. */
export const button =
  (name: string, nth = 0): Open =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).nth(nth).click()
  }

/** The first of the elements. */
export const click =
  (selector: string): Open =>
  async (page) => {
    await page.locator(selector).first().click()
  }

export const inTurn =
  (...steps: readonly Open[]): Open =>
  async (page) => {
    for (const step of steps) await step(page)
  }

/** The menu behind an element. */
export const menu =
  (selector: string): Open =>
  async (page) => {
    await page.locator(selector).first().click()
    await page.locator('[role=menu]').waitFor()
  }

/** What a menu has under that name. */
export const item =
  (selector: string, name: string): Open =>
  async (page) => {
    await menu(selector)(page)
    await page.locator('[role^=menuitem]').filter({ hasText: name }).first().click()
    await page.locator('[role=menu]').waitFor({ state: 'hidden' })
  }

export const dialog =
  (open: Open): Open =>
  async (page) => {
    await open(page)
    await page.locator('[role=dialog], [role=alertdialog]').first().waitFor()
  }

/** The section of a form in Assess. */
export const section =
  (index: number): Open =>
  async (page) => {
    await page.locator('.pitem').nth(index).click()
    await page.locator('.pitem').nth(index).and(page.locator('[aria-current]')).waitFor()
  }
