import { WAY_CHANNELS } from './way-channels.ts'

/** Every channel of the bridge, `noun:verb`. The preload holds only these names; a channel missing here doesn't compile. */
export const CHANNELS = [
  'app:state',
  'app:open-folder',
  'settings:save',
  'profile:save',
  'sample:add',
  'sample:remove',
  'ladders:list',
  'ladder:read',
  'ladders:shelf',
  'ladders:check-file',
  'ladders:check-again',
  'ladders:copy-problems',
  'ladders:import',
  'ladders:save-schema',
  'ladder:export-template',
  'ladder:remove',
  'ladder:print',
  'cycles:list',
  'cycle:create',
  'cycle:update',
  'cycle:delete',
  'assessments:list',
  'assessment:create',
  'assessment:open',
  'assessment:change',
  'assessment:undo',
  'assessment:redo',
  'assessment:place',
  'assessment:complete',
  'assessment:reopen',
  'assessment:rename',
  'assessment:move',
  'assessment:duplicate',
  'assessment:delete',
  'assessment:restore',
  'assessment:save-file',
  'actions:list',
  'actions:create',
  'actions:carry',
  'actions:arrange',
  'action:update',
  'action:set-state',
  'action:delete',
  'action:restore',
  'promotions:read',
  'promotion:start',
  'promotion:fill-slot',
  'report:preview',
  'report:save',
  'report:print',
  'report:markdown',
  ...WAY_CHANNELS,
] as const
export type Channel = (typeof CHANNELS)[number]

/** Main → renderer, one way. */
export const EVENT_CHANNEL = 'app:event'
/** Main asks the renderer to write what is still being typed, before the window closes; the renderer answers when done. */
export const FLUSH_CHANNEL = 'app:flush'
export const FLUSHED_CHANNEL = 'app:flushed'
