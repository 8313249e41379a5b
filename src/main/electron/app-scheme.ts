import type { Session } from 'electron'
import { protocol } from 'electron'
import { APP_SCHEME } from './app-address.ts'
import type { Bundle } from './bundle-response.ts'
import { bundleResponse } from './bundle-response.ts'

/** Has to be called before the app is ready. No `supportFetchAPI`, `corsEnabled` or `bypassCSP`: each opens a way in. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Answers `app://bundle/…` in one session, in place of whatever did so before.
 *
 * @param onScript told with every script that goes out
 */
export function serveBundle(session: Session, bundle: Bundle, onScript?: () => void): void {
  if (session.protocol.isProtocolHandled(APP_SCHEME)) session.protocol.unhandle(APP_SCHEME)
  session.protocol.handle(APP_SCHEME, async (request) => {
    const response = await bundleResponse(request, bundle)
    if (request.url.endsWith('.js')) onScript?.()
    return response
  })
}
