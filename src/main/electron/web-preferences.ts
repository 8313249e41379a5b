import type { WebPreferences } from 'electron'

/** [trust F1] How every window of Cairn is made. Written out, defaults too, and asserted by a test; no window overrides it. */
export const WEB_PREFERENCES = Object.freeze({
  sandbox: true, // a page taken over by a bad file can do no more than a web page
  contextIsolation: true, // and cannot reach what the preload script has
  nodeIntegration: false, // no Node in the page,
  nodeIntegrationInWorker: false, // in its workers
  nodeIntegrationInSubFrames: false, // or in frames
  webSecurity: true, // same-origin policy on
  allowRunningInsecureContent: false, // no mixed content
  experimentalFeatures: false, // no unfinished web platform
  webviewTag: false, // no guest pages
  plugins: false, // no plug-ins, the PDF viewer among them
  navigateOnDragDrop: false, // a dropped file is never opened as a page
  spellcheck: false, // its dictionaries come from the network
  disableBlinkFeatures: 'Auxclick', // a middle click opens nothing
  safeDialogs: true,
  autoplayPolicy: 'user-gesture-required',
  enableWebSQL: false,
  images: true,
  javascript: true,
} as const satisfies WebPreferences)
