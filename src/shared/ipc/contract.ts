import { z } from 'zod'
import type { Command } from './commands.ts'
import type { Action } from '../action.ts'
import { ACTION_STATES, actionFields, newActionSchema } from '../action.ts'
import type { AssessmentRecord, AssessmentSummary, Cycle, Outlook, Saved, UndoState } from '../assessment-record.ts'
import { changeSchema, cycleFields, placeSchema } from '../assessment-record.ts'
import { PERSPECTIVES, dayString } from '../assessment.ts'
import type { ClaimCoverage, LadderCoverage, LinkSuggestion } from '../evidence-coverage.ts'
import type { CountedEvidence, EvidenceDraft, EvidenceEntry, EvidenceLine } from '../evidence.ts'
import { evidenceDraftSchema, evidenceFieldsSchema, evidenceLinkSchema } from '../evidence.ts'
import type { ExportEntry } from '../export-log.ts'
import { actionId, assessmentId, commitmentId, cycleId, dottedId, evidenceId, ladderHash, meetingId } from '../ids.ts'
import type { EvidenceId, LadderHash } from '../ids.ts'
import type { FileLook } from '../cairn-file.ts'
import type { Ladder } from '../ladder.ts'
import type { CheckedPack, ShelfEntry } from '../ladder-facts.ts'
import type { Locale } from '../locale.ts'
import { COMMITMENT_STATES, meetingFields } from '../meeting.ts'
import type { Meeting } from '../meeting.ts'
import type { Outcome } from '../outcome.ts'
import type { PromotionPreparation } from '../promotion-preparation.ts'
import { slotEntrySchema } from '../promotion-preparation.ts'
import type { ReportCounts } from '../report-model.ts'
import type { PrivacyReport } from '../privacy.ts'
import { FILE_PARTS } from '../assessment-file-parts.ts'
import { aliasSchema, AUDIENCES, reportOptionsSchema, sheetChoicesSchema } from '../report-options.ts'
import type { Alias, KeptChoices } from '../report-options.ts'
import type { Profile, Settings } from '../settings.ts'
import { profileSchema, settingsChangeSchema } from '../settings.ts'
import type { Channel } from './channels.ts'
import { storeInputs } from './store-contract.ts'
import type { StoreOutputs } from './store-contract.ts'
import { exchangeInputs } from './exchange-contract.ts'
import type { ExchangeOutputs } from './exchange-contract.ts'
import { wayInputs } from './way-contract.ts'
import type { WayOutputs } from './way-contract.ts'

/**
 * The whole bridge: channel → what the renderer may ask. Inputs are schemas, since they come from the less trusted
 * side; outputs are types, since main makes them from parsed values. Handlers and `window.cairn` derive from it.
 */
const nothing = z.undefined()
const one = z.strictObject({ id: assessmentId })
const pages = z.strictObject({ id: assessmentId, options: reportOptionsSchema })
/** Stands for a file that main chose and read: the page never names a path. */
const checkToken = z.string().regex(/^[0-9a-z]{8,40}$/)

export const inputs = {
  'app:state': nothing,
  'app:licences': nothing,
  'app:open-folder': nothing,
  'privacy:check': nothing,
  'settings:save': settingsChangeSchema,
  'profile:save': profileSchema,
  'sample:add': nothing,
  'sample:remove': nothing,
  'file:choose': nothing,
  'file:take': nothing,
  'ladders:list': nothing,
  'ladder:read': z.strictObject({ ladder: ladderHash }),
  'ladders:shelf': nothing,
  'ladders:check-file': nothing,
  'ladders:check-again': z.strictObject({ token: checkToken }),
  'ladders:copy-problems': z.strictObject({ token: checkToken }),
  'ladders:import': z.strictObject({ token: checkToken }),
  'ladders:save-schema': nothing,
  'ladder:export-template': z.strictObject({ ladder: ladderHash }),
  'ladder:remove': z.strictObject({ ladder: ladderHash }),
  'ladder:print': nothing,
  'cycles:list': nothing,
  'cycle:create': cycleFields,
  'cycle:update': z.strictObject({ id: cycleId, fields: cycleFields }),
  'cycle:delete': z.strictObject({ id: cycleId }),
  'assessments:list': nothing,
  'assessment:create': z.strictObject({
    ladder: ladderHash,
    cycle: cycleId.nullable(),
    title: z.string().trim().min(1).max(200),
    perspective: z.enum(PERSPECTIVES),
    by: z.string().max(120),
    target: z.string().max(32).nullable(),
    track: z.string().max(64).nullable(),
  }),
  'assessment:open': one,
  'assessment:change': z.strictObject({ id: assessmentId, change: changeSchema }),
  'assessment:undo': one,
  'assessment:redo': one,
  'assessment:place': z.strictObject({ id: assessmentId, place: placeSchema }),
  'assessment:complete': one,
  'assessment:reopen': one,
  'assessment:rename': z.strictObject({ id: assessmentId, title: z.string().trim().min(1).max(200) }),
  'assessment:move': z.strictObject({ id: assessmentId, cycle: cycleId.nullable() }),
  'assessment:duplicate': z.strictObject({
    id: assessmentId,
    title: z.string().trim().min(1).max(200),
    cycle: cycleId.nullable(),
  }),
  'assessment:delete': one,
  'assessment:restore': one,
  'actions:list': nothing,
  'actions:create': z.strictObject({ actions: z.array(newActionSchema).min(1).max(60) }),
  'actions:carry': z.strictObject({ ids: z.array(actionId).min(1).max(500), cycle: cycleId.nullable() }),
  'actions:arrange': z.strictObject({ ids: z.array(actionId).min(1).max(500) }),
  'action:update': z.strictObject({ id: actionId, fields: actionFields }),
  'action:set-state': z.strictObject({ id: actionId, state: z.enum(ACTION_STATES) }),
  'action:delete': z.strictObject({ id: actionId }),
  'action:restore': z.strictObject({ id: actionId }),
  'promotions:read': z.strictObject({ ladder: ladderHash }),
  'promotion:start': z.strictObject({ ladder: ladderHash, promotion: dottedId, startedOn: dayString.nullable() }),
  'promotion:fill-slot': z.strictObject({
    ladder: ladderHash,
    promotion: dottedId,
    slot: dottedId,
    entry: slotEntrySchema,
  }),
  'assessment:save-file': z.strictObject({
    id: assessmentId,
    parts: z.array(z.enum(FILE_PARTS)).max(FILE_PARTS.length).optional(),
  }),
  'evidence:list': nothing,
  'evidence:get': z.strictObject({ id: evidenceId }),
  'evidence:create': z.strictObject({ fields: evidenceFieldsSchema, links: z.array(evidenceLinkSchema).max(500) }),
  'evidence:update': z.strictObject({ id: evidenceId, fields: evidenceFieldsSchema }),
  'evidence:delete': z.strictObject({ id: evidenceId }),
  'evidence:restore': z.strictObject({ id: evidenceId }),
  'evidence:link': z.strictObject({ id: evidenceId, link: evidenceLinkSchema }),
  'evidence:unlink': z.strictObject({ id: evidenceId, link: evidenceLinkSchema }),
  'evidence:search': z.strictObject({ query: z.string().max(200) }),
  'evidence:counted': one,
  'evidence:coverage': z.strictObject({ ladder: ladderHash, months: z.union([z.literal(12), z.literal(24)]) }),
  'evidence:behind': one,
  'evidence:suggest': z.strictObject({ text: z.string().max(45_000) }),
  'evidence:candidates': z.strictObject({ link: evidenceLinkSchema }),
  'evidence:copy-link': z.strictObject({ id: evidenceId }),
  'evidence:draft': nothing,
  'evidence:keep-draft': z.strictObject({ draft: evidenceDraftSchema.nullable() }),
  ...storeInputs,
  ...wayInputs,
  'meetings:list': nothing,
  'meeting:save': z.strictObject({ id: meetingId.nullable(), assessment: assessmentId, fields: meetingFields }),
  'meeting:delete': z.strictObject({ id: meetingId }),
  'commitment:mark': z.strictObject({ id: commitmentId, state: z.enum(COMMITMENT_STATES) }),
  'summary:choices': nothing,
  'summary:keep': z.strictObject({ audience: z.enum(AUDIENCES), choices: sheetChoicesSchema }),
  'summary:save-aliases': z.strictObject({ aliases: z.array(aliasSchema).max(100) }),
  'exports:list': nothing,
  'report:preview': pages,
  'report:save': pages,
  'report:save-markdown': pages,
  'report:print': pages,
  'report:markdown': pages,
  ...exchangeInputs,
} as const satisfies Record<Channel, z.ZodType>

export interface Outputs extends StoreOutputs, WayOutputs, ExchangeOutputs {
  'app:state': AppState
  /** Every part that ships in the program. */
  'app:licences': readonly Licence[]
  'app:open-folder': null
  /** Looked up when it is asked for; counts are since the start. */
  'privacy:check': PrivacyReport
  'settings:save': Settings
  'profile:save': Profile
  'sample:add': null
  'sample:remove': null
  /** Asks for a file, which then waits to be taken like one that was double-clicked; false where the dialog was closed. */
  'file:choose': boolean
  /** The next file that was opened from outside, looked at; null where none is waiting. */
  'file:take': OpenedFile | null
  'ladders:list': readonly LadderEntry[]
  'ladder:read': Ladder
  'ladders:shelf': readonly ShelfEntry[]
  /** Null where the person closed the dialog. */
  'ladders:check-file': CheckedPack | null
  'ladders:check-again': CheckedPack
  /** Onto the clipboard, one line each. */
  'ladders:copy-problems': null
  'ladders:import': { readonly ladder: LadderHash }
  'ladders:save-schema': SavedFile
  'ladder:export-template': SavedFile
  'ladder:remove': null
  /** The page as it is shown, through its print style sheet. */
  'ladder:print': null
  'cycles:list': readonly Cycle[]
  'cycle:create': Cycle
  'cycle:update': Cycle
  'cycle:delete': null
  'assessments:list': readonly AssessmentSummary[]
  'assessment:create': AssessmentRecord
  'assessment:open': OpenAssessment
  'assessment:change': Saved
  'assessment:undo': Saved
  'assessment:redo': Saved
  'assessment:place': null
  'assessment:complete': Saved
  'assessment:reopen': Saved
  'assessment:rename': AssessmentRecord
  'assessment:move': AssessmentRecord
  'assessment:duplicate': AssessmentRecord
  'assessment:delete': null
  'assessment:restore': AssessmentRecord
  'assessment:save-file': SavedFile
  /** By the day they are due, those without one last. */
  'actions:list': readonly Action[]
  'actions:create': readonly Action[]
  'actions:carry': readonly Action[]
  /** All of them, as they are listed now. */
  'actions:arrange': readonly Action[]
  'action:update': Action
  'action:set-state': Action
  'action:delete': null
  'action:restore': Action
  'promotions:read': readonly PromotionPreparation[]
  /** What stands of all promotions of the ladder. */
  'promotion:start': readonly PromotionPreparation[]
  'promotion:fill-slot': readonly PromotionPreparation[]
  'evidence:list': readonly EvidenceLine[]
  'evidence:get': EvidenceEntry
  'evidence:create': EvidenceEntry
  'evidence:update': EvidenceEntry
  'evidence:delete': null
  'evidence:restore': EvidenceEntry
  'evidence:link': EvidenceEntry
  'evidence:unlink': EvidenceEntry
  'evidence:search': readonly EvidenceHit[]
  /** What counts for an assessment: of a draft from the log, of a completed one as it was then. */
  'evidence:counted': readonly CountedEvidence[]
  'evidence:coverage': LadderCoverage
  /** What stands behind each claim of one assessment; of a completed one what stood behind it then. */
  'evidence:behind': readonly ClaimCoverage[]
  'evidence:suggest': readonly LinkSuggestion[]
  /** Entries that may be about a claim, with the words they share with it. */
  'evidence:candidates': readonly { readonly id: EvidenceId; readonly words: readonly string[] }[]
  /** Onto the clipboard: an address is never opened. */
  'evidence:copy-link': null
  'evidence:draft': EvidenceDraft | null
  'evidence:keep-draft': null
  /** The latest first. */
  'meetings:list': readonly Meeting[]
  'meeting:save': Meeting
  'meeting:delete': null
  'commitment:mark': null
  'summary:choices': KeptChoices
  'summary:keep': null
  'summary:save-aliases': readonly Alias[]
  /** What left the store, the latest first. */
  'exports:list': readonly ExportEntry[]
  'report:preview': ReportPreview
  'report:save': SavedFile
  'report:save-markdown': SavedFile
  'report:print': null
  /** Already on the clipboard: pages have no permission to write there. */
  'report:markdown': { readonly markdown: string }
}

export type Input<C extends Channel> = z.infer<(typeof inputs)[C]>
export type Output<C extends Channel> = Outputs[C]
export type Handlers = {
  readonly [C in Channel]: (
    input: Input<C>,
  ) => import('../app-error.ts').Result<Output<C>> | Promise<import('../app-error.ts').Result<Output<C>>>
}

/** An entry that a search found. */
export interface EvidenceHit {
  readonly id: EvidenceId
  /** A piece of its texts around what was found; null where only title, project or link hold it. */
  readonly excerpt: string | null
}

/** The very bytes that Save writes. */
export interface ReportPreview {
  readonly pdf: Uint8Array
  readonly pages: number
  /** How much of each section page one holds, */
  readonly shown: Readonly<Record<'promises' | 'strengths' | 'gaps' | 'actions' | 'questions', number>>
  /** and how much there is. */
  readonly counts: ReportCounts
  /** The ladder that could be printed along; null where none has an assessment in the cycle. */
  readonly companion: Ladder['name'] | null
}

export interface Licence {
  readonly name: string
  readonly version: string
  /** As the part names it, such as `MIT`. */
  readonly licence: string
  /** Null where the part brings none. */
  readonly text: string | null
}

/** A file that was double-clicked, dropped or named: what a look at it found. Nothing of it is stored. */
export type OpenedFile =
  | { readonly kind: 'pack'; readonly checked: CheckedPack }
  | { readonly kind: 'cairn'; readonly look: FileLook }

/** Null where the person closed the dialog: nothing was written. */
export type SavedFile = { readonly name: string; readonly folder: string } | null

export interface AppState {
  readonly settings: Settings
  readonly profile: Profile
  /** The language in force, after `system` is resolved. */
  readonly locale: Locale
  readonly dark: boolean
  readonly platform: 'linux' | 'darwin' | 'win32'
  readonly versions: {
    readonly cairn: string
    readonly electron: string
    readonly chromium: string
    readonly node: string
    readonly sqlite: string
  }
  readonly data: {
    readonly folder: string
    readonly fileBytes: number
    readonly assessments: number
    /** How many assessments, entries and actions are the sample's. */
    readonly samples: number
  }
}

/** A ladder that can be chosen, or that an assessment was made with. */
export interface LadderEntry {
  readonly hash: LadderHash
  readonly id: string
  readonly version: string
  readonly languages: readonly string[]
  readonly builtIn: boolean
  /** The newest installed version of its id: what a new assessment uses. */
  readonly current: boolean
  readonly name: Ladder['name']
  readonly shortName: Ladder['shortName'] | null
  readonly purpose: Ladder['purpose']
  /** The id of the ladder that it goes with, as one conversation. */
  readonly supplements: string | null
  readonly levels: Ladder['levels']
  readonly result: Ladder['result']['kind']
  readonly competencies: number
  readonly items: number
}

export interface OpenAssessment {
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  readonly outlook: Outlook
  readonly undo: UndoState
  /** The assessment before this one: same ladder id, same perspective, an earlier cycle; null where there is none. */
  readonly previous: AssessmentSummary | null
}

/** What main tells the renderer without being asked. */
export type AppEvent =
  /** A menu item or its shortcut. */
  | { readonly kind: 'command'; readonly command: Command }
  /** A file was opened from outside and waits to be taken. */
  | { readonly kind: 'file' }
  /** How much is done, from 0 to 1, of an import that takes its time. */
  | { readonly kind: 'progress'; readonly share: number }
  /** The theme or the language in force changed. */
  | { readonly kind: 'state'; readonly state: AppState }
