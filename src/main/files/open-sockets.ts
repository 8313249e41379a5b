import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

export interface OpenSockets {
  /** Processes that could be looked into. */
  readonly looked: number
  /** Their sockets of the internet protocols, listening or connected; those between processes of one machine don't count. */
  readonly found: number
}

/** The system's lists of sockets that can reach beyond this machine. */
const LISTS = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6', 'icmp', 'icmp6', 'packet'] as const

/**
 * [trust E8] Looks into what the kernel says these processes hold open. Linux alone tells.
 * @param proc the kernel's folder
 * @returns null where there is no such folder
 */
export function openSockets(processes: readonly number[], proc = '/proc'): OpenSockets | null {
  let looked = 0
  let found = 0
  for (const pid of processes) {
    const held = heldSockets(join(proc, `${pid}`, 'fd'))
    if (held === null) continue // a page's process lets nobody look, and has no network by the sandbox's own rule
    looked += 1
    const known = new Set(LISTS.flatMap((list) => listedSockets(join(proc, `${pid}`, 'net', list))))
    found += held.filter((socket) => known.has(socket)).length
  }
  return looked === 0 ? null : { looked, found }
}

function heldSockets(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).flatMap((name) => socketNumber(join(folder, name)) ?? [])
  } catch {
    return null
  }
}

function socketNumber(link: string): string | null {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(link))?.[1] ?? null
  } catch {
    return null // closed since it was listed
  }
}

/** The numbers in the column that the list's head calls `inode`; in some lists two heads stand over one column. */
function listedSockets(list: string): readonly string[] {
  try {
    return readFileSync(list, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const columns = line.trim().split(/\s+/)
        return list.endsWith('packet') ? (columns.at(-1) ?? []) : (columns[9] ?? [])
      })
  } catch {
    return [] // a kernel without this protocol
  }
}
