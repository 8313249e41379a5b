import { err } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import type { Looking } from '#shared/store-safety.ts'

/** What may be asked of a copy that is only looked at: reading, taking out, and the ways back to the file itself. */
export const LOOKING_CHANNELS: ReadonlySet<Channel> = new Set<Channel>([
  'app:state',
  'app:licences',
  'app:open-folder',
  'privacy:check',
  'file:take',
  'ladders:list',
  'ladder:read',
  'ladders:shelf',
  'ladders:save-schema',
  'ladder:export-template',
  'ladder:print',
  'cycles:list',
  'assessments:list',
  'assessment:open',
  'assessment:history',
  'assessment:save-file',
  'actions:list',
  'promotions:read',
  'evidence:list',
  'evidence:get',
  'evidence:search',
  'evidence:counted',
  'evidence:coverage',
  'evidence:suggest',
  'evidence:candidates',
  'evidence:copy-link',
  'evidence:draft',
  'meetings:list',
  'agreed:list',
  'summary:choices',
  'exports:list',
  'report:preview',
  'report:save',
  'report:save-markdown',
  'report:print',
  'report:markdown',
  'way:find',
  'scenario:try',
  'scenarios:list',
  'hints:read',
  'archive:save',
  'archive:save-readable',
  'trash:list',
  'backups:state',
  'backups:try',
  'backups:restore',
  'recovery:state',
  'recovery:retry',
  'recovery:keep-copy',
  'recovery:export',
  'recovery:quit',
])

/** A copy in memory would take every change, and keep none: so none is taken. [trust D5] */
export function lookingHandlers(handlers: Partial<Handlers>, looking: Looking | null): Partial<Handlers> {
  if (looking === null) return handlers
  const refused = CHANNELS.filter((channel) => !LOOKING_CHANNELS.has(channel))
  return { ...handlers, ...Object.fromEntries(refused.map((channel) => [channel, () => err('only-looking')])) }
}
