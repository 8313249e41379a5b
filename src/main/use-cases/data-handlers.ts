import type { SearchWay } from '#main/threads/way-search.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import type { STORE_CHANNELS } from '#shared/ipc/store-channels.ts'
import {
  arrangeActions,
  carryActions,
  createActions,
  deleteAction,
  listActions,
  restoreAction,
  setActionState,
  updateAction,
} from './actions.ts'
import { assessmentHistory } from './assessment-history.ts'
import { renameAssessment, moveAssessment, placeAssessment } from './assessment-details.ts'
import { completeAssessment, reopenAssessment } from './assessment-status.ts'
import { appState, currentLocale } from './app-state.ts'
import type { Surroundings } from './app-state.ts'
import { changeAssessment } from './change-assessment.ts'
import type { UseCaseContext } from './context.ts'
import { createAssessment } from './create-assessment.ts'
import { createCycle, deleteCycle, listCycles, updateCycle } from './cycles.ts'
import { deleteAssessment, restoreAssessment } from './delete-assessment.ts'
import { duplicateAssessment } from './duplicate-assessment.ts'
import { countedEvidence } from './counted-evidence.ts'
import {
  createEvidence,
  deleteEvidence,
  evidenceDraft,
  getEvidence,
  keepEvidenceDraft,
  linkEvidence,
  listEvidence,
  restoreEvidence,
  unlinkEvidence,
  updateEvidence,
} from './evidence-log.ts'
import { listExports } from './exports.ts'
import type { ExchangeChannel } from './exchange-handlers.ts'
import { evidenceBehind } from './evidence-behind.ts'
import { evidenceCoverage } from './evidence-coverage.ts'
import type { LadderFileChannel } from './ladder-file-handlers.ts'
import { listLadders, readLadder } from './ladders.ts'
import { listAssessments } from './list-assessments.ts'
import { listShelf } from './list-shelf.ts'
import { deleteMeeting, listMeetings, markCommitment, saveMeeting } from './meetings.ts'
import { openAssessment } from './open-assessment.ts'
import { fillPromotionSlot, readPromotions, startPromotion } from './promotion-preparations.ts'
import { removeLadder } from './remove-ladder.ts'
import { addSample, removeSample } from './sample-data.ts'
import { searchEvidence } from './search-evidence.ts'
import { saveProfile, saveSettings } from './settings.ts'
import { keepChoices, readChoices, saveAliases } from './summary-choices.ts'
import { suggestEvidence, suggestLinks } from './suggest-links.ts'
import { redoAssessment, undoAssessment } from './undo-assessment.ts'
import { readTrash, restoreFromTrash } from './trash.ts'
import { wayHandlers } from './way-handlers.ts'

/** The channels that need a dialog, a printer or the system; their handlers live at the edge. */
export type EdgeChannel =
  | Extract<
      Channel,
      | 'app:licences'
      | 'app:open-folder'
      | 'assessment:save-file'
      | 'evidence:copy-link'
      | 'ladder:print'
      | 'privacy:check'
      | `file:${string}`
      | `report:${string}`
    >
  | LadderFileChannel
  | Exclude<(typeof STORE_CHANNELS)[number], 'assessment:history' | 'trash:list' | 'trash:restore'>
  | ExchangeChannel
export type DataHandlers = Omit<Handlers, EdgeChannel>

/** Every channel that the database alone can answer, and the search that goes beside it. */
export function dataHandlers(context: UseCaseContext, around: Surroundings, search: SearchWay): DataHandlers {
  return {
    'app:state': () => appState(context, around),
    'settings:save': (input) => saveSettings(context, input),
    'profile:save': (input) => saveProfile(context, input),
    'sample:add': () => addSample(context, currentLocale(context, around)),
    'sample:remove': () => removeSample(context),
    'ladders:list': () => listLadders(context),
    'ladder:read': (input) => readLadder(context, input),
    'ladders:shelf': () => listShelf(context),
    'ladder:remove': (input) => removeLadder(context, input),
    'cycles:list': () => listCycles(context),
    'cycle:create': (input) => createCycle(context, input),
    'cycle:update': (input) => updateCycle(context, input),
    'cycle:delete': (input) => deleteCycle(context, input),
    'assessments:list': () => listAssessments(context),
    'assessment:create': (input) => createAssessment(context, input),
    'assessment:open': (input) => openAssessment(context, input),
    'assessment:change': (input) => changeAssessment(context, input),
    'assessment:undo': (input) => undoAssessment(context, input),
    'assessment:redo': (input) => redoAssessment(context, input),
    'assessment:place': (input) => placeAssessment(context, input),
    'assessment:complete': (input) => completeAssessment(context, input),
    'assessment:reopen': (input) => reopenAssessment(context, input),
    'assessment:rename': (input) => renameAssessment(context, input),
    'assessment:move': (input) => moveAssessment(context, input),
    'assessment:duplicate': (input) => duplicateAssessment(context, input),
    'assessment:delete': (input) => deleteAssessment(context, input),
    'assessment:restore': (input) => restoreAssessment(context, input),
    'actions:list': () => listActions(context),
    'actions:create': (input) => createActions(context, input),
    'actions:carry': (input) => carryActions(context, input),
    'actions:arrange': (input) => arrangeActions(context, input),
    'action:update': (input) => updateAction(context, input),
    'action:set-state': (input) => setActionState(context, input),
    'action:delete': (input) => deleteAction(context, input),
    'action:restore': (input) => restoreAction(context, input),
    'promotions:read': (input) => readPromotions(context, input),
    'promotion:start': (input) => startPromotion(context, input),
    'promotion:fill-slot': (input) => fillPromotionSlot(context, input),
    'assessment:history': (input) => assessmentHistory(context, input),
    'trash:list': () => readTrash(context),
    'trash:restore': (input) => restoreFromTrash(context, input),
    ...wayHandlers(context, search),
    'evidence:list': () => listEvidence(context),
    'evidence:get': (input) => getEvidence(context, input),
    'evidence:create': (input) => createEvidence(context, input),
    'evidence:update': (input) => updateEvidence(context, input),
    'evidence:delete': (input) => deleteEvidence(context, input),
    'evidence:restore': (input) => restoreEvidence(context, input),
    'evidence:link': (input) => linkEvidence(context, input),
    'evidence:unlink': (input) => unlinkEvidence(context, input),
    'evidence:search': (input) => searchEvidence(context, input),
    'evidence:counted': (input) => countedEvidence(context, input),
    'evidence:coverage': (input) => evidenceCoverage(context, input),
    'evidence:behind': (input) => evidenceBehind(context, input),
    'evidence:suggest': (input) => suggestLinks(context, input),
    'evidence:candidates': (input) => suggestEvidence(context, input),
    'evidence:draft': () => evidenceDraft(context),
    'evidence:keep-draft': (input) => keepEvidenceDraft(context, input),
    'meetings:list': () => listMeetings(context),
    'meeting:save': (input) => saveMeeting(context, input),
    'meeting:delete': (input) => deleteMeeting(context, input),
    'commitment:mark': (input) => markCommitment(context, input),
    'summary:choices': () => readChoices(context),
    'summary:keep': (input) => keepChoices(context, input),
    'summary:save-aliases': (input) => saveAliases(context, input),
    'exports:list': () => listExports(context),
  }
}
