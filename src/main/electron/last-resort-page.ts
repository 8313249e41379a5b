import type { Say } from '#shared/words.ts'

export const LAST_RESORT_PATH = '/last-resort.html'
export const LAST_RESORT_STYLE_PATH = '/last-resort.css'
export const LAST_RESORT_ACTIONS = ['backup', 'copy', 'quit'] as const
export type LastResortAction = (typeof LAST_RESORT_ACTIONS)[number]

/** The address that stands for an action: the window takes it for one, and goes nowhere. */
export const actionPath = (action: LastResortAction): string => `/last-resort/${action}`

/** The style sheets of the Chinese face, as the build names them: a system may have none of its own. */
export const fontStyles = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter((path) => /^\/assets\/(400|700)-[\w-]+\.css$/.test(path))

export interface LastResortWords {
  readonly say: Say
  readonly lang: string
  readonly fonts: readonly string[]
}

/**
 * A page of plain text and links, for when the app's own page keeps failing: no script, nothing of the app's but its letters.
 * @param told what became of the last action; '' before there was one
 */
export function lastResortPage({ say, lang, fonts }: LastResortWords, told: string): string {
  const link = (action: LastResortAction, isFirst: boolean): string =>
    `<a class="${isFirst ? 'button first' : 'button'}" href="${actionPath(action)}">${escaped(say(`safety:lastResort.${action}`))}</a>`
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Cairn</title>
${[...fonts, LAST_RESORT_STYLE_PATH].map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
</head>
<body>
<main>
<h1>${escaped(say('safety:lastResort.title'))}</h1>
<p>${escaped(say('safety:lastResort.text'))}</p>
<p class="kept">${escaped(say('safety:lastResort.kept'))}</p>
<p role="status">${escaped(told)}</p>
<nav>${LAST_RESORT_ACTIONS.map((action, index) => link(action, index === 0)).join('\n')}</nav>
<p class="quiet">${escaped(say('safety:lastResort.next'))}</p>
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** In the colours of styles/tokens.css, which may not be there: a test holds the two together. */
export const LAST_RESORT_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf8; --ink: #1d2221; --ink-3: #626865; --line-2: #cfccc3; --accent: #17607a; --accent-ink: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191d1e; --ink: #e9e8e3; --ink-3: #9ba09c; --line-2: #3f4647; --accent: #6dbad6; --accent-ink: #08212b; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', sans-serif; }
main { width: min(38rem, 100%); padding: 2rem; }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.3; }
p { margin: 0 0 0.75rem; }
.kept { border-left: 3px solid var(--accent); padding-left: 0.75rem; }
[role=status]:empty { display: none; }
.quiet { color: var(--ink-3); font-size: 0.875rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1.25rem 0; }
.button { padding: 0.5rem 1rem; border: 1px solid var(--line-2); border-radius: 6px; color: var(--ink); text-decoration: none; }
.button.first { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`
