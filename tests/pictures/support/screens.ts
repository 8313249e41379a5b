import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Say } from '#shared/words.ts'
import type { Everything } from './seed-everything.ts'

export interface Screen {
  readonly name: string
  readonly path: string
  /** What is there once the screen is. */
  readonly ready: string
  /** What is done on it before it is looked at. */
  readonly open?: (page: Page) => Promise<void>
  /** A dialog or a bar over the screen, which Esc closes. */
  readonly isOver?: boolean
}

/** Before anything is stored. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'home, empty', path: '/', ready: 'main h2' },
  { name: 'assessments, empty', path: '/assess', ready: 'main h2' },
  { name: 'evidence, empty', path: '/evidence', ready: '.empty-state' },
  { name: 'growth, empty', path: '/growth', ready: '.empty-state' },
  { name: 'promotion, empty', path: '/growth/promotion', ready: '.empty-state' },
  { name: 'plan, empty', path: '/growth/plan', ready: '.empty-state' },
]

/** Every screen and dialog with something on it, in an order in which none is in another's way. */
export const screens = (
  { ladder, result, draft, others, entry, scenario }: Everything,
  { say, app }: { readonly say: Say; readonly app: ElectronApplication },
): readonly Screen[] => {
  const section =
    (index: number) =>
    async (page: Page): Promise<void> => {
      await page.locator('.pitem').nth(index).click()
      await page.locator('.pitem').nth(index).and(page.locator('[aria-current]')).waitFor()
    }
  const press =
    (...keys: readonly string[]) =>
    async (page: Page): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
  const dialogBy =
    (run: (page: Page) => Promise<void>) =>
    async (page: Page): Promise<void> => {
      await run(page)
      await page.locator('[role=dialog], [role=alertdialog]').first().waitFor()
    }
  const button =
    (name: string) =>
    async (page: Page): Promise<void> =>
      await page.getByRole('button', { name, exact: true }).first().click()
  const form = (id: string, name: string, index = 0): Screen => ({
    name,
    path: `/assess/${id}`,
    ready: '.pitem',
    open: section(index),
  })
  const matrix = others['engineering-matrix']
  const leads = others['tl-ladder']
  const promotion = others['l5-promotion']
  const thinking = others['strategic-thinking']
  return [
    { name: 'home', path: '/', ready: '.standing' },
    { name: 'assessments', path: '/assess', ready: '.assessment-row' },
    form(draft, 'assess, rows'),
    { name: 'assess, note and guide open', path: `/assess/${draft}`, ready: '.pitem', open: press('n', 'Escape', 'i') },
    form(matrix.draft, 'assess, rubric'),
    form(leads.draft, 'assess, statements'),
    form(promotion.draft, 'assess, written answers'),
    form(promotion.draft, 'assess, pitfalls', 5),
    form(thinking.draft, 'assess, questions'),
    form(thinking.draft, 'assess, pairs', 6),
    form(thinking.draft, 'assess, checklist', 7),
    form(thinking.draft, 'assess, anti-patterns', 8),
    { name: 'assess, completed', path: `/assess/${result}`, ready: '.locked-banner' },
    { name: 'quick pass', path: `/assess/${draft}/quick`, ready: '.quick li' },
    { name: 'review', path: `/assess/${draft}/review`, ready: '.review table' },
    { name: 'result, weighted', path: `/result/${result}`, ready: '.radar svg' },
    { name: 'result, profile', path: `/result/${matrix.result}`, ready: '.result h2' },
    { name: 'result, cumulative', path: `/result/${leads.result}`, ready: '.result h2' },
    { name: 'result, case', path: `/result/${promotion.result}`, ready: '.result h2' },
    { name: 'result, reflection', path: `/result/${thinking.result}`, ready: '.result h2' },
    { name: 'how it came about', path: `/result/${result}/why/overall`, ready: '.told-nav' },
    { name: 'how it came about, one competency', path: `/result/${result}/why/english`, ready: '.told-nav' },
    { name: 'way', path: `/way/${result}/level/L4`, ready: '.way-set' },
    { name: 'what if, none yet', path: `/what-if/${matrix.result}`, ready: '.empty-state' },
    { name: 'what if', path: `/what-if/${result}/${scenario}`, ready: '.scenario-view' },
    { name: 'growth', path: '/growth', ready: 'main svg' },
    { name: 'growth, tables', path: '/growth', ready: 'main svg', open: press('t') },
    { name: 'promotion', path: '/growth/promotion', ready: 'main h2' },
    { name: 'plan', path: '/growth/plan', ready: '.action-item' },
    { name: 'evidence', path: `/evidence/${entry}`, ready: '.detail h2' },
    { name: 'coverage', path: '/evidence/coverage', ready: '.coverage-table' },
    { name: 'summary', path: `/summary/${result}`, ready: 'main canvas' },
    { name: 'after the talk', path: `/meeting/${result}`, ready: '.commitments li' },
    { name: 'ladders', path: '/ladders', ready: '.shelf' },
    { name: 'reader', path: `/ladders/${ladder}`, ready: '.reader-content' },
    {
      name: 'reader, two levels',
      path: `/ladders/${ladder}`,
      ready: '.reader-content',
      open: async (page) => await page.getByText(say('ladders:reader.pair'), { exact: true }).click(),
    },
    { name: 'reader, a level', path: `/ladders/${matrix.ladder}/level/L5`, ready: '.reader-content' },
    { name: 'reader, about', path: `/ladders/${ladder}/about`, ready: '.reader-content' },
    {
      name: 'a file that was looked at',
      path: '/ladders',
      ready: 'main h1',
      open: async (page) => {
        const files = [join(import.meta.dirname, '../../fixtures/packs/broken.yaml')]
        await app.evaluate(
          ({ app: cairn }, given) => cairn.emit('second-instance', {}, [], '', { files: given }),
          files,
        )
        await page.locator('.check-panel').waitFor()
      },
    },
    { name: 'import', path: '/import', ready: '.empty-state' },
    { name: 'settings', path: '/settings', ready: 'main h2' },
    { name: 'privacy', path: '/settings/privacy', ready: '.privacy h2' },
    { name: 'guide', path: '/help', ready: '.rate-advice' },
    { name: 'glossary', path: '/help/glossary', ready: '.help-glossary' },
    { name: 'questions', path: '/help/questions', ready: '.help .prose' },
    { name: 'about', path: '/help/about', ready: '.help-licences details' },
    ...[
      { name: 'new assessment', path: '/', ready: '.standing', open: press('Control+n') },
      { name: 'noting evidence', path: '/', ready: '.standing', open: press('Control+e') },
      {
        name: 'palette',
        path: '/',
        ready: '.standing',
        open: async (page: Page) => {
          await page.keyboard.press('Control+k')
          await page.keyboard.type('l')
        },
      },
      { name: 'sheet of keys', path: '/', ready: '.standing', open: press('?') },
      { name: 'what leaves', path: `/summary/${result}`, ready: 'main canvas', open: button(say('summary:save')) },
      { name: 'about the ladder', path: `/assess/${draft}`, ready: '.pitem', open: button(say('assess:ladder.about')) },
      { name: 'how to rate', path: `/assess/${draft}`, ready: '.pitem', open: button(say('help:tab.rate')) },
      { name: 'planning an action', path: '/growth/plan', ready: '.action-item', open: press('a') },
      {
        name: 'exporting everything',
        path: '/settings',
        ready: 'main h2',
        open: button(say('exchange:settings.export')),
      },
      {
        name: 'deleting everything',
        path: '/settings',
        ready: 'main h2',
        open: button(say('exchange:settings.delete')),
      },
    ].map((screen): Screen => ({ ...screen, open: dialogBy(screen.open), isOver: true })),
    { name: 'finding', path: '/help', ready: '.rate-advice', open: press('Control+f', 'e'), isOver: true },
  ]
}
