import type { ElectronApplication, Page } from '@playwright/test'
import type { Say } from '#shared/words.ts'
import { brokenPack, soundPack, openFile } from './files.ts'
import { inTurn, item, press, section } from './openers.ts'
import type { Screen } from './screen.ts'
import type { Everything } from './seed-everything.ts'

/** Every screen with something on it, in an order in which none is in another's way. */
export const screens = (
  { ladder, result, draft, others, entry, scenario, files, sampleLadder }: Everything,
  { say, app }: { readonly say: Say; readonly app: ElectronApplication },
): readonly Screen[] => {
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
  const ofTheSample = item('.growth-toolbar [aria-haspopup=menu]', sampleLadder)
  return [
    { name: 'home', path: '/', ready: '.standing', isMain: true },
    { name: 'assessments', path: '/assess', ready: '.assessment-row' },
    { ...form(draft, 'assess, rows'), isMain: true },
    { name: 'assess, note and guide open', path: `/assess/${draft}`, ready: '.pitem', open: press('n', 'Escape', 'i') },
    { name: 'assess, evidence open', path: `/assess/${draft}`, ready: '.pitem', open: press('e') },
    { name: 'assess, last cycle shown', path: `/assess/${draft}`, ready: '.pitem', open: press('p') },
    form(matrix.draft, 'assess, rubric'),
    form(leads.draft, 'assess, statements'),
    form(promotion.draft, 'assess, written answers'),
    form(promotion.draft, 'assess, pitfalls', 5),
    { ...form(thinking.draft, 'assess, questions'), isMain: true },
    form(thinking.draft, 'assess, pairs', 6),
    form(thinking.draft, 'assess, checklist', 7),
    form(thinking.draft, 'assess, anti-patterns', 8),
    { name: 'assess, completed', path: `/assess/${result}`, ready: '.locked-banner' },
    { name: 'quick pass', path: `/assess/${draft}/quick`, ready: '.quick li' },
    { name: 'review', path: `/assess/${draft}/review`, ready: '.review table' },
    { name: 'result, weighted', path: `/result/${result}`, ready: '.radar svg', isMain: true },
    { name: 'result, rule and table', path: `/result/${result}`, ready: '.radar svg', open: ruleAndTable(say) },
    { name: 'result, below', path: `/result/${result}`, ready: '.what-if', open: toTheEnd },
    { name: 'result, profile', path: `/result/${matrix.result}`, ready: '.result h2' },
    { name: 'result, cumulative', path: `/result/${leads.result}`, ready: '.result h2' },
    { name: 'result, case', path: `/result/${promotion.result}`, ready: '.result h2' },
    { name: 'result, reflection', path: `/result/${thinking.result}`, ready: '.result h2' },
    { name: 'result, draft', path: `/result/${draft}`, ready: '.result h2' },
    { name: 'how it came about', path: `/result/${result}/why/overall`, ready: '.told-nav' },
    { name: 'how it came about, one competency', path: `/result/${result}/why/english`, ready: '.told-nav' },
    { name: 'way', path: `/way/${result}/level/L4`, ready: '.way-set' },
    { name: 'what if, none yet', path: `/what-if/${matrix.result}`, ready: '.empty-state' },
    { name: 'what if', path: `/what-if/${result}/${scenario}`, ready: '.scenario-view' },
    { name: 'growth, steps', path: '/growth', ready: 'main svg' },
    { name: 'growth', path: '/growth', ready: 'main svg', open: ofTheSample, isMain: true },
    { name: 'growth, two views', path: '/growth', ready: 'main svg', open: inTurn(ofTheSample, toTheEnd) },
    { name: 'growth, tables', path: '/growth', ready: 'main svg', open: press('t') },
    { name: 'promotion', path: '/growth/promotion', ready: 'main h2' },
    { name: 'plan', path: '/growth/plan', ready: '.action-item' },
    { name: 'evidence', path: `/evidence/${entry}`, ready: '.detail h2', isMain: true },
    { name: 'coverage', path: '/evidence/coverage', ready: '.coverage-table' },
    { name: 'summary', path: `/summary/${result}`, ready: 'main canvas', isMain: true },
    { name: 'after the talk', path: `/meeting/${result}`, ready: '.commitments li' },
    { name: 'ladders', path: '/ladders', ready: '.shelf', isMain: true },
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
      name: 'a ladder file with problems',
      path: '/ladders',
      ready: 'main h1',
      open: openFile(app, brokenPack, '.check-panel .problem-place'),
    },
    { name: 'a ladder file to bring in', path: '/ladders', ready: 'main h1', open: openFile(app, soundPack, PANEL) },
    { name: 'a ladder that was brought in', path: '/ladders', ready: PANEL, open: bringIn },
    { name: 'ladders, one of her own', path: '/ladders', ready: '.shelf' },
    {
      name: 'import, everything',
      path: '/import',
      ready: 'main h1',
      open: openFile(app, files.archive, '.exchange table'),
    },
    { name: 'import, an assessment', path: '/import', ready: 'main h1', open: openFile(app, files.assessment, FORM) },
    { name: 'import, a form', path: '/import', ready: 'main h1', open: openFile(app, files.form, FORM) },
    { name: 'import, refused', path: '/import', ready: 'main h1', open: openFile(app, files.cut, '.problem-place') },
    { name: 'settings', path: '/settings', ready: 'main h2', isMain: true },
    { name: 'settings, below', path: '/settings', ready: 'main h2', open: toTheEnd },
    { name: 'privacy', path: '/settings/privacy', ready: '.privacy h2' },
    { name: 'guide', path: '/help', ready: '.rate-advice' },
    { name: 'glossary', path: '/help/glossary', ready: '.help-glossary' },
    { name: 'questions', path: '/help/questions', ready: '.help .prose' },
    { name: 'about', path: '/help/about', ready: '.help-licences details' },
    { name: 'nowhere', path: '/nowhere', ready: '.load-error' },
  ]
}

const PANEL = '.check-panel'
const FORM = '.exchange-form'

const toTheEnd = async (page: Page): Promise<void> =>
  await page
    .locator('main .scroll')
    .last()
    .evaluate((scrolled) => scrolled.scrollTo(0, scrolled.scrollHeight))

const ruleAndTable =
  (say: Say) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: say('result:why.show') }).click()
    await page
      .getByRole('radio', { name: say('result:profile.table') })
      .first()
      .click()
  }

const bringIn = async (page: Page): Promise<void> => {
  await page.locator('.check-panel .btn.primary').click()
  await page.locator('.reader-content').waitFor()
}
