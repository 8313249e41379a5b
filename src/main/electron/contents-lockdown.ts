import type { WebContents } from 'electron'
import { APP_ORIGIN } from './app-address.ts'

/** Applied to every page there is, as it is made: it stays where it is and opens nothing. [trust E4, F4] */
export function lockDownContents(contents: WebContents): void {
  // WebRTC obeys neither the page's policy nor the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-navigate', keepInApp)
  contents.on('will-frame-navigate', keepInApp)
  contents.on('will-redirect', keepInApp)
}

function keepInApp(event: { readonly url: string; preventDefault: () => void }): void {
  if (!event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
}
