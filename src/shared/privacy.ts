/** What can be turned away while Cairn runs; each is counted from its start. */
export const REFUSAL_KINDS = ['request', 'permission', 'navigation', 'window', 'connection'] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

/** What Cairn looks at when it is asked whether it keeps its promise, in the order in which it is shown. */
export const PRIVACY_CHECKS = [
  /** The switches that close Chromium's own ways to a network. */
  'switches',
  /** Ways out of the main process, each of them tried. */
  'tripwire',
  /** Sessions that turn an address of the network away, each of them asked. */
  'filter',
  /** Pages whose peer-to-peer connections have no way out. */
  'webrtc',
  /** Spelling dictionaries, which would come from a network: languages that ask for one, and dictionaries found. */
  'dictionaries',
  /** Doors to a network that any process of Cairn holds open. */
  'sockets',
  /** Pages that run walled off, with every preference as it was written down. */
  'pages',
  /** What the window's session keeps: a folder, cookies, bytes in a cache. */
  'memory',
  /** Files and folders of Cairn that others on this computer may open. */
  'files',
] as const
export type PrivacyCheckKind = (typeof PRIVACY_CHECKS)[number]

/** One line that was read back from what is running, not from what was meant. */
export interface PrivacyCheck {
  readonly kind: PrivacyCheckKind
  /** `unknown` where this system does not tell. */
  readonly state: 'holds' | 'fails' | 'unknown'
  /** How many were looked at, */
  readonly looked: number
  /** and how many of them were not as they should be. */
  readonly wrong: number
}

/** What lies directly in the data folder; a folder counts with all that is in it. */
export interface FolderEntry {
  readonly name: string
  readonly files: number
  readonly bytes: number
}

export interface PrivacyReport {
  readonly startedAtMs: number
  readonly checkedAtMs: number
  readonly checks: readonly PrivacyCheck[]
  readonly refused: Readonly<Record<RefusalKind, number>>
  /** The system's numbers of Cairn's processes, to look for with other programs; the first is the main one. */
  readonly processes: readonly number[]
  readonly folder: string
  readonly contents: readonly FolderEntry[]
}
