import type { Page } from '@playwright/test'
import type { Say } from '#shared/words.ts'
import type { Open } from './openers.ts'
import { button, click, dialog, inTurn, item, menu, press } from './openers.ts'
import type { Screen } from './screen.ts'
import type { Everything } from './seed-everything.ts'

/** Every dialog and menu, each over a screen that leads to it. */
export const dialogs = ({ result, draft, scenario }: Everything, say: Say): readonly Screen[] => {
  const home = { path: '/', ready: '.standing' }
  const assessments = { path: '/assess', ready: '.assessment-row' }
  const assess = { path: `/assess/${draft}`, ready: '.pitem' }
  const summary = { path: `/summary/${result}`, ready: 'main canvas' }
  const plan = { path: '/growth/plan', ready: '.action-item' }
  const settings = { path: '/settings', ready: 'main h2' }
  const whatIf = { path: `/what-if/${result}/${scenario}`, ready: '.scenario-view' }
  const completed = `.assessment-row:has(.chip.self) .btn.icon`
  const row = '[data-current=true] .rh .btn.icon, [data-current=true] [aria-haspopup=menu]'
  const over = (screens: readonly (Screen & { readonly open: Open })[]): readonly Screen[] =>
    screens.map((screen) => ({ ...screen, open: dialog(screen.open), isOver: true }))
  const menus = (screens: readonly Screen[]): readonly Screen[] =>
    screens.map((screen) => ({ ...screen, isOver: true }))
  return [
    ...over([
      { name: 'new assessment', ...home, open: press('Control+n') },
      { name: 'noting evidence', ...home, open: press('Control+e') },
      { name: 'palette', ...home, open: inTurn(press('Control+k'), type('l')) },
      { name: 'palette, nothing found', ...home, open: inTurn(press('Control+k'), type('qqqq')) },
      { name: 'sheet of keys', ...home, open: press('?') },
      { name: 'taking out the sample', ...home, open: button(say('home:sample.remove')) },
      {
        name: 'renaming an assessment',
        ...assessments,
        open: item(completed, say('common:actions.renameMore')),
      },
      {
        name: 'duplicating an assessment',
        ...assessments,
        open: item(completed, say('common:actions.duplicateMore')),
      },
      { name: 'moving an assessment', ...assessments, open: item(completed, say('common:actions.moveMore')) },
      { name: 'reopening an assessment', ...assessments, open: item(completed, say('common:actions.reopenMore')) },
      { name: 'asking for another view', ...assessments, open: item(completed, say('exchange:form.action')) },
      { name: 'editing a cycle', ...assessments, open: button(say('home:list.editCycle')) },
      { name: 'about the ladder', ...assess, open: button(say('assess:ladder.about')) },
      { name: 'how to rate', ...assess, open: button(say('help:tab.rate')) },
      { name: 'history of a row', ...assess, open: item(row, say('safety:history.open')) },
      {
        name: 'completing',
        path: `/assess/${draft}/review`,
        ready: '.review table',
        open: button(say('review:complete.open')),
      },
      {
        name: 'saving an assessment',
        path: `/result/${result}`,
        ready: '.radar svg',
        open: button(say('result:saveFile')),
      },
      { name: 'what leaves', ...summary, open: button(say('summary:save')) },
      { name: 'names and aliases', ...summary, open: button(say('summary:aliases.edit')) },
      { name: 'planning an action', ...plan, open: press('a') },
      { name: 'editing an action', ...plan, open: item('.action-item .btn.icon', say('plan:menu.edit')) },
      { name: 'carrying an action', ...plan, open: item('.action-item .btn.icon', say('plan:menu.carry')) },
      { name: 'naming a scenario', ...whatIf, open: button(say('way:scenario.new')) },
      { name: 'renaming a scenario', ...whatIf, open: item('.scenario-list .btn.icon', say('way:scenario.rename')) },
      { name: 'adopting a scenario', ...whatIf, open: button(say('way:scenario.adopt')) },
      {
        name: 'removing a ladder',
        path: '/ladders',
        ready: '.shelf',
        open: item('.shelf section:last-of-type .shelf-row .btn.icon', say('ladders:list.remove')),
      },
      { name: 'restoring a backup', ...settings, open: button(say('safety:backups.restore')) },
      {
        name: 'deleting for good',
        ...settings,
        open: button(say('safety:trash.purgeName', { title: 'Spoke at the meetup' })),
      },
      { name: 'emptying the trash', ...settings, open: button(say('safety:trash.emptyAll')) },
      { name: 'exporting everything', ...settings, open: button(say('exchange:settings.export')) },
      {
        name: 'exporting a part',
        ...settings,
        open: inTurn(button(say('exchange:settings.export')), click('.dialog [role=checkbox]')),
      },
      { name: 'deleting everything', ...settings, open: button(say('exchange:settings.delete')) },
    ]),
    ...menus([
      { name: 'menu of an assessment', ...assessments, open: menu(completed) },
      { name: 'menu of a row', ...assess, open: menu(row) },
      { name: 'menu of targets', ...assess, open: menu('.assess-toolbar .btn:has(.target-label)') },
      { name: 'menu of goals', path: `/way/${result}/level/L4`, ready: '.way-set', open: menu('.goal-button') },
      { name: 'finding', path: '/help', ready: '.rate-advice', open: press('Control+f', 'e') },
    ]),
  ]
}

const type =
  (text: string) =>
  async (page: Page): Promise<void> =>
    await page.keyboard.type(text)
