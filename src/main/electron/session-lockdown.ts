import type { Session } from 'electron'
import type { Refusals } from './refusals.ts'

/** Addresses that never leave the process: the app's own files, and what a page made in memory. */
const LOCAL_SCHEMES = ['app:', 'blob:', 'data:', 'devtools:'] as const

/** Applied to every session there is, as it is made. */
export function lockDownSession(session: Session, refusals: Refusals): void {
  // [trust E3] Turning the spell checker off still fetches a dictionary from the network; having no language does not.
  session.setSpellCheckerLanguages([])
  cancelForeignRequests(session, refusals)
  denyPermissions(session, refusals)
}

/** [trust E5] */
export function isLocalAddress(url: string): boolean {
  return LOCAL_SCHEMES.some((scheme) => url.startsWith(scheme))
}

function cancelForeignRequests(session: Session, refusals: Refusals): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isLocalAddress(details.url)
    if (cancel) refusals.count('request')
    answer({ cancel })
  })
}

/** [trust F5] Without handlers Electron grants; the check is asked apart from the request and needs its own answer. */
function denyPermissions(session: Session, refusals: Refusals): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    refusals.count('permission')
    answer(false)
  })
  // Not counted: Chromium asks by itself whether something would be allowed, whenever a page is shown.
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => {
    refusals.count('permission')
    answer({ confirmed: false })
  })
  session.setDisplayMediaRequestHandler((_request, answer) => {
    refusals.count('permission')
    answer({})
  })
}
