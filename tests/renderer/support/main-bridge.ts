import { createDispatch } from '#main/dispatch/dispatch.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { ok } from '#shared/app-error.ts'
import { methodName } from '#shared/ipc/bridge.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import { PRIVACY_CHECKS } from '#shared/privacy.ts'
import { searchHere } from '../../support/search-here.ts'

const FOLDER = '/0/0'

/** What the system answers in the running app: something of everything that a screen shows. */
const edge: Partial<Handlers> = {
  'app:licences': () => ok([]),
  'file:take': () => ok(null),
  'agreed:list': () => ok({ rows: [], competencies: [] }),
  'recovery:state': () => ok(null),
  'backups:state': () =>
    ok({
      backups: [{ name: 'cairn-20261120T120000Z-schema-9.db', atMs: Date.UTC(2026, 10, 20), bytes: 4_096 }],
      folder: FOLDER,
      secondPlace: FOLDER,
      secondFailure: { code: 'disk-full' },
      failure: { code: 'disk-full' },
      isOverdue: true,
      restored: { atMs: 1, backupAtMs: 1, canUndo: true },
      folderKind: 'cloud',
      foreignLogs: [],
      isSpaceShort: true,
      looking: { why: { code: 'disk-full' }, left: 2 },
      checkedAtMs: Date.UTC(2026, 10, 20),
    }),
  'privacy:check': () =>
    ok({
      startedAtMs: 0,
      checkedAtMs: 0,
      checks: PRIVACY_CHECKS.map((kind, index) => ({
        kind,
        state: (['holds', 'fails', 'unknown'] as const)[index % 3] ?? 'holds',
        looked: 3,
        wrong: index % 3,
      })),
      refused: { request: 1, permission: 1, navigation: 1, window: 1, connection: 1 },
      processes: [1, 2],
      folder: FOLDER,
      contents: [{ name: '0', files: 2, bytes: 4_096 }],
    }),
}

const SURROUNDINGS = {
  systemLanguages: () => ['en'],
  isDark: () => false,
  platform: 'linux',
  versions: { cairn: '0', electron: '0', chromium: '0', node: '0' },
  dataFolder: FOLDER,
  fileBytes: () => 4_096,
} as const

/** The whole bridge, answered by main's own use cases over a real store: for tests that walk through all screens. */
export const mainBridge = (context: UseCaseContext): object => {
  const dispatch = createDispatch({
    handlers: {
      ...dataHandlers(context, SURROUNDINGS, searchHere),
      ...edge,
    },
    report: () => undefined,
  })
  return {
    ...Object.fromEntries(
      CHANNELS.map((channel) => [methodName(channel), (input?: unknown) => dispatch(channel, input)]),
    ),
    onEvent: () => () => undefined,
    onFlush: () => undefined,
  }
}
