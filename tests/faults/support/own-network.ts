import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words to put before a program: it runs on a network of its own that leads nowhere, and whose packets are counted. */
export const OWN_NETWORK = [
  'unshare',
  '-n',
  '-m',
  'sh',
  join(import.meta.dirname, '..', 'processes', 'in-a-network.sh'),
] as const

/** And on none at all: not even with itself. */
export const NO_NETWORK = ['unshare', '-n'] as const

/**
 * Packets that left on the network a process is on. The kernel's own housekeeping of IPv6 goes out on any network, and is
 * not counted; neighbours are known beforehand, so that none of it is a program's.
 */
export function packetsOut(pid: number): number {
  const sent = readFileSync(`/proc/${pid}/net/dev`, 'utf8')
    .split('\n')
    .find((line) => line.trim().startsWith('out0:'))
    ?.trim()
    .split(/[\s:]+/)[10]
  const own = /^Icmp6OutMsgs\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/net/dev_snmp6/out0`, 'utf8'))?.[1]
  if (sent === undefined || own === undefined) throw new Error('the network of its own is gone')
  return Number(sent) - Number(own)
}
