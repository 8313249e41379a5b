import { existsSync } from 'node:fs'
import type { CommandLine, Session, WebContents } from 'electron'
import { everyPath, rightsOfOthers } from '#main/files/folder-contents.ts'
import { openSockets } from '#main/files/open-sockets.ts'
import type { PrivacyCheck, PrivacyCheckKind } from '#shared/privacy.ts'
import { WEBRTC_POLICY } from './contents-lockdown.ts'
import { NETWORK_SWITCHES } from './network-switches.ts'
import { NOWHERE, tryWaysOut } from './network-ways-out.ts'
import type { Refusals } from './refusals.ts'
import { WEB_PREFERENCES } from './web-preferences.ts'

export interface PrivacyEdge {
  readonly commandLine: Pick<CommandLine, 'hasSwitch' | 'getSwitchValue'>
  /** All there are, the window's own first. */
  readonly sessions: () => readonly [Session, ...Session[]]
  readonly pages: () => readonly WebContents[]
  readonly processes: () => readonly number[]
  readonly dataFolder: string
  readonly platform: NodeJS.Platform
  readonly refusals: Refusals
}

/** Reads back, from what is running now, whether each promise holds. What only a try can tell is tried. */
export async function checkPrivacy(edge: PrivacyEdge): Promise<readonly PrivacyCheck[]> {
  return [
    check('switches', NETWORK_SWITCHES, (wanted) => isSwitchSet(edge.commandLine, wanted)),
    check('tripwire', await tripwire(edge.refusals), (isRefused) => isRefused),
    check('filter', await Promise.all(edge.sessions().map((session) => turnsAway(session, edge.refusals))), (is) => is),
    check('webrtc', edge.pages(), (page) => page.getWebRTCIPHandlingPolicy() === WEBRTC_POLICY),
    check('dictionaries', await Promise.all(edge.sessions().map(dictionariesOf)), (count) => count === 0),
    checkSockets(edge.processes()),
    check('pages', edge.pages(), isWalledOff),
    await checkMemory(edge.sessions()[0]),
    checkFiles(edge.dataFolder, edge.platform),
  ]
}

function check<T>(kind: PrivacyCheckKind, all: readonly T[], isRight: (one: T) => boolean): PrivacyCheck {
  const wrong = all.filter((one) => !isRight(one)).length
  return { kind, state: wrong === 0 && all.length > 0 ? 'holds' : 'fails', looked: all.length, wrong }
}

function isSwitchSet(
  commandLine: PrivacyEdge['commandLine'],
  [name, value]: readonly [name: string, value?: string],
): boolean {
  // Chromium puts words of its own beside ours in some of them.
  return commandLine.hasSwitch(name) && commandLine.getSwitchValue(name).includes(value ?? '')
}

/** Taken back again: what Cairn tries itself is nothing that was turned away. */
async function tripwire(refusals: Refusals): Promise<readonly boolean[]> {
  const refused = await tryWaysOut()
  for (const isRefused of refused) if (isRefused) refusals.takeBack('connection')
  return refused
}

async function turnsAway(session: Session, refusals: Refusals): Promise<boolean> {
  try {
    await session.fetch(NOWHERE)
    return false
  } catch (error) {
    const isRefused = error instanceof Error && error.message === 'net::ERR_BLOCKED_BY_CLIENT'
    if (isRefused) refusals.takeBack('request')
    return isRefused
  }
}

/** Languages that would ask for a dictionary, and dictionaries that came all the same. */
async function dictionariesOf(session: Session): Promise<number> {
  const folder = session.getStoragePath()
  const files = folder === null || !existsSync(folder) ? [] : everyPath(folder)
  const words = await session.listWordsInSpellCheckerDictionary().catch(() => []) // one in memory has none at all
  return (
    session.getSpellCheckerLanguages().length + words.length + files.filter((path) => path.endsWith('.bdic')).length
  )
}

function checkSockets(processes: readonly number[]): PrivacyCheck {
  const sockets = openSockets(processes)
  if (sockets === null) return { kind: 'sockets', state: 'unknown', looked: 0, wrong: 0 }
  return {
    kind: 'sockets',
    state: sockets.found === 0 ? 'holds' : 'fails',
    looked: sockets.looked,
    wrong: sockets.found,
  }
}

/** What Electron tells of a page once it is made; the rest it only takes. */
const TOLD = [
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
] as const satisfies readonly (keyof typeof WEB_PREFERENCES)[]

/** As Electron made the page in the end, whatever was asked of it. */
function isWalledOff(page: WebContents): boolean {
  // Electron has this method, and leaves it out of its types.
  const read: unknown = Reflect.get(page, 'getLastWebPreferences')
  const made: unknown = typeof read === 'function' ? Reflect.apply(read, page, []) : null
  if (typeof made !== 'object' || made === null) return false
  return TOLD.every((name) => Reflect.get(made, name) === WEB_PREFERENCES[name])
}

async function checkMemory(session: Session): Promise<PrivacyCheck> {
  const cookies = await session.cookies.get({})
  const bytes = await session.getCacheSize()
  const kept = [session.isPersistent(), session.getStoragePath() !== null, cookies.length > 0, bytes > 0]
  return check('memory', kept, (isKept) => !isKept)
}

/** On Windows rights are lists, not modes: the folder is in the person's own profile, which is closed to others. */
function checkFiles(folder: string, platform: NodeJS.Platform): PrivacyCheck {
  if (platform === 'win32') return { kind: 'files', state: 'unknown', looked: 0, wrong: 0 }
  return check('files', everyPath(folder), (path) => rightsOfOthers(path) === 0)
}
