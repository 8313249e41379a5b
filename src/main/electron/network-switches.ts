import type { CommandLine } from 'electron'

/** Nothing listens there: what ignores every other rule ends at a closed door on this machine. */
const DEAD_PROXY = 'http://127.0.0.1:9'

/** Chromium services that would look for a network by themselves. */
const DISABLED_FEATURES = [
  'WebRtcHideLocalIpsWithMdns',
  'DnsOverHttps',
  'AsyncDns',
  'MediaRouter',
  'DialMediaRouteProvider',
  'AutofillServerCommunication',
  'OptimizationHints',
  'Translate',
  'NetworkTimeServiceQuerying',
] as const

/** [trust E4] Set before the app is ready; the list is what the tests compare with. */
export const NETWORK_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['proxy-server', DEAD_PROXY],
  ['proxy-bypass-list', '<-loopback>'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['disable-quic'],
  ['dns-prefetch-disable'],
  ['disable-features', DISABLED_FEATURES.join(',')],
]

export function appendNetworkSwitches(commandLine: CommandLine): void {
  for (const [name, value] of NETWORK_SWITCHES) {
    if (value === undefined) commandLine.appendSwitch(name)
    else commandLine.appendSwitch(name, value)
  }
}
