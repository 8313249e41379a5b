import type { Session } from 'electron'

/** Addresses that never leave the process: the app's own files, and what a page made in memory. */
const LOCAL_SCHEMES = ['app:', 'blob:', 'data:', 'devtools:'] as const

/** Applied to every session there is, as it is made. */
export function lockDownSession(session: Session): void {
  // [trust E3] Turning the spell checker off still fetches a dictionary from the network; having no language does not.
  session.setSpellCheckerLanguages([])
  cancelForeignRequests(session)
  denyPermissions(session)
}

/** [trust E5] */
export function isLocalAddress(url: string): boolean {
  return LOCAL_SCHEMES.some((scheme) => url.startsWith(scheme))
}

function cancelForeignRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocalAddress(details.url) })
  })
}

/** [trust F5] Without handlers Electron grants; the check is asked apart from the request and needs its own answer. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false })
  })
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({})
  })
}
