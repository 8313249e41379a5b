/**
 * What a page of Cairn may do, and that is: run the app's own scripts, use its own styles and fonts, and show pictures it made
 * itself. No connection of any kind. Changing a word here changes what Cairn promises (docs/architecture.md, trust).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const

/** Sent with every file of the app. */
export const CONTENT_SECURITY_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ')

/** Written into every page at build time as well; `frame-ancestors` has no meaning there. */
export const CONTENT_SECURITY_POLICY_META = DIRECTIVES.join('; ')
