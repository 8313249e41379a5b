import type { SearchWay } from '#main/threads/way-search.ts'
import type { WAY_CHANNELS } from '#shared/ipc/way-channels.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { wayFinder, weighItem } from './find-way.ts'
import { dismissHint, readHints } from './hints.ts'
import {
  changeScenario,
  createScenario,
  deleteScenario,
  duplicateScenario,
  listScenarios,
  renameScenario,
  scoreWhatIf,
} from './scenarios.ts'

/** "What would it take?", "what if?", and what is worth a second look. */
export function wayHandlers(context: UseCaseContext, search: SearchWay): Pick<Handlers, (typeof WAY_CHANNELS)[number]> {
  return {
    ...wayFinder(context, search),
    'way:weigh': (input) => weighItem(context, input),
    'scenario:try': (input) => scoreWhatIf(context, input),
    'scenarios:list': (input) => listScenarios(context, input),
    'scenario:create': (input) => createScenario(context, input),
    'scenario:rename': (input) => renameScenario(context, input),
    'scenario:duplicate': (input) => duplicateScenario(context, input),
    'scenario:delete': (input) => deleteScenario(context, input),
    'scenario:change': (input) => changeScenario(context, input),
    'hints:read': (input) => readHints(context, input),
    'hint:dismiss': (input) => dismissHint(context, input),
  }
}
