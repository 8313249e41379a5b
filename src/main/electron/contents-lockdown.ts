import type { WebContents } from 'electron'
import { APP_ORIGIN } from './app-address.ts'
import type { Refusals } from './refusals.ts'

/** The one way WebRTC may take: through the proxy, and nothing listens there. It obeys neither policy nor request filter. */
export const WEBRTC_POLICY = 'disable_non_proxied_udp'

/** Applied to every page there is, as it is made: it stays where it is and opens nothing. [trust E4, F4] */
export function lockDownContents(contents: WebContents, refusals: Refusals): void {
  contents.setWebRTCIPHandlingPolicy(WEBRTC_POLICY)
  contents.setWindowOpenHandler(() => {
    refusals.count('window')
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => {
    refusals.count('window')
    event.preventDefault()
  })
  const keepInApp = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (event.url.startsWith(`${APP_ORIGIN}/`)) return
    refusals.count('navigation')
    event.preventDefault()
  }
  // The first is told of the page alone, the second of the page and its frames: counted once, by the second.
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
  })
  contents.on('will-frame-navigate', keepInApp)
  contents.on('will-redirect', keepInApp)
}
