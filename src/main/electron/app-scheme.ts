import { readFile } from 'node:fs/promises'
import type { Session } from 'electron'
import { protocol } from 'electron'
import { APP_SCHEME } from './app-address.ts'
import type { Bundle } from './bundle-response.ts'
import { bundleResponse, NOT_FOUND } from './bundle-response.ts'

/** Has to be called before the app is ready. No `supportFetchAPI`, `corsEnabled` or `bypassCSP`: each opens a way in. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Answers `app://bundle/…` in one session with files, in place of whatever did so before. Chromium then reads them by itself:
 * they arrive also while this process opens the store. `protocol.handle` would hand each over piece by piece through
 * JavaScript, and its web streams alone cost 4 MB and 40 ms of every start. What is to replace both
 * (`protocol.registerSource`) is still an experiment.
 * @param onScript told of every script that is asked for
 */
export function serveBundle(session: Session, files: Bundle['files'], onScript?: () => void): void {
  letGo(session)
  // oxlint-disable-next-line typescript/no-deprecated -- its successor is several times as slow, see above
  session.protocol.registerFileProtocol(APP_SCHEME, (request, answer) => {
    answer(bundleResponse(request, { files }))
    if (request.url.endsWith('.js')) onScript?.()
  })
}

/** Answers in a session that also has pages made in memory, in place of whatever did so before. */
export function servePages(session: Session, bundle: Required<Bundle>): void {
  letGo(session)
  // oxlint-disable-next-line typescript/no-deprecated -- its successor is several times as slow, see above
  session.protocol.registerBufferProtocol(APP_SCHEME, (request, answer) => {
    const response = bundleResponse(request, bundle)
    if (!('path' in response)) {
      answer(response)
      return
    }
    const { path, headers } = response
    readFile(path).then(
      (data) => answer({ headers, data }),
      () => answer({ error: NOT_FOUND }), // it was there when the app started
    )
  })
}

function letGo({ protocol: ofSession }: Session): void {
  if (ofSession.isProtocolHandled(APP_SCHEME)) ofSession.unhandle(APP_SCHEME)
}
