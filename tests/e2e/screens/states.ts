import type { RecoveryState } from '#shared/store-safety.ts'
import type { Say } from '#shared/words.ts'
import { button, dialog, inTurn, item, press } from './openers.ts'
import type { Screen } from './screen.ts'
import type { Everything } from './seed-everything.ts'

const DAMAGED = { code: 'database-damaged' } as const
const NONE_YET = { kind: 'none-yet' } as const
/** Not the list that was asked for. */
const FAULTY = { kind: 'changed', by: {} } as const
const AT_MS = Date.UTC(2026, 10, 12, 9, 30)
const counts = { assessments: 14, answers: 612, entries: 31, rows: 2_840 }

const RECOVERY: RecoveryState = {
  error: DAMAGED,
  fileName: 'cairn.db',
  changedAtMs: AT_MS,
  backups: [
    { name: 'one', atMs: AT_MS - 3_600_000, bytes: 1_400_000, reading: { state: 'whole', counts } },
    { name: 'two', atMs: AT_MS - 86_400_000, bytes: 1_300_000, reading: { state: 'unreadable' } },
    { name: 'three', atMs: AT_MS - 7 * 86_400_000, bytes: 1_200_000, reading: { state: 'unread' } },
  ],
  canLook: true,
  canExport: true,
  canTakeAltered: true,
  canStartAfresh: true,
}

/** What is shown while main has no answer yet, refuses, or has something to tell. */
export const states = ({ result, draft }: Everything, say: Say): readonly Screen[] => [
  { name: 'loading', path: `/result/${result}`, ready: '.skel', answers: { 'assessment:open': NONE_YET } },
  {
    name: 'not read',
    path: `/result/${result}`,
    ready: '.load-error',
    answers: { 'assessment:open': { kind: 'refused', error: { code: 'disk-error' } } },
  },
  {
    name: 'not saved',
    path: `/assess/${draft}`,
    ready: '.pitem',
    open: inTurn(press('2'), async (page) => await page.locator('.save-banner').waitFor()),
    answers: { 'assessment:change': { kind: 'refused', error: { code: 'disk-full' } } },
  },
  {
    name: 'not saved elsewhere',
    path: '/growth',
    ready: '.data-notice.danger',
    // As the screen before left it.
  },
  {
    name: 'notices of the data',
    path: '/',
    ready: '.data-notice.warn',
    answers: {
      'backups:state': {
        kind: 'changed',
        by: {
          failure: { code: 'disk-full' },
          isOverdue: true,
          isSpaceShort: true,
          folderKind: 'cloud',
          restored: { atMs: AT_MS, backupAtMs: AT_MS, canUndo: true },
        },
      },
    },
  },
  {
    name: 'only looking',
    path: '/',
    ready: '.data-notice.warn',
    answers: {
      'backups:state': { kind: 'changed', by: { looking: { why: { code: 'database-read-only' }, left: 2 } } },
    },
  },
  {
    name: 'not done',
    path: '/assess',
    ready: '.assessment-row',
    open: dialog(item('.assessment-row .btn.icon', say('common:actions.delete'))),
    isOver: true,
    answers: { 'assessment:delete': { kind: 'refused', error: { code: 'disk-read-only' } } },
  },
  { name: 'a fault of the app', path: '/growth', ready: '.state-card', answers: { 'assessments:list': FAULTY } },
]

/** Last, since the page doesn't get any further: the data can't be opened. */
export const failures = (say: Say): readonly Screen[] => {
  const answers = {
    'app:state': { kind: 'refused', error: DAMAGED },
    'recovery:state': { kind: 'changed', by: RECOVERY },
  } as const
  const over = (name: string, ...names: readonly string[]): Screen => ({
    name,
    path: '/',
    ready: '.recovery-card',
    open: inTurn(...names.map((each) => dialog(button(each)))),
    isOver: true,
    answers,
  })
  return [
    { name: 'recovery', path: '/', ready: '.recovery-card', answers },
    over('recovery, another backup', say('safety:recovery.other')),
    over('recovery, taking what was altered', say('safety:recovery.take')),
    over('recovery, afresh', say('safety:recovery.afresh')),
    over('recovery, afresh for sure', say('safety:recovery.afresh'), say('safety:recovery.afreshNext')),
    {
      name: 'not started',
      path: '/',
      ready: '.state-card',
      answers: {
        'app:state': { kind: 'refused', error: { code: 'database-newer' } },
        'recovery:state': { kind: 'refused', error: { code: 'internal' } },
      },
    },
  ]
}
