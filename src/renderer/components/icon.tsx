/** Sixteen-pixel line icons on one grid; the stroke takes the colour of the text. */
const PATHS = {
  search: 'M7 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8M10.3 10.3l3.2 3.2',
  home: 'M3 7.5 8 3.2l5 4.3M4.2 6.6V13h7.6V6.6M6.7 13V9.6h2.6V13',
  assess: 'M2.6 4.2 3.8 5.4 6 3M2.6 10.7l1.2 1.2L6 9.5M8.5 4.4H13.4M8.5 11H13.4',
  growth: 'M2.5 12.2 6 8.4l2.6 2.2 4.9-5.8M10.4 4.6h3.2v3.2',
  settings:
    'M2.5 4.8h6.2M11.6 4.8h1.9M2.5 11.2h1.9M7.3 11.2h6.2M10.1 3.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M5.9 9.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2',
  ladders: 'M2.5 13.2h3.2v-3h3.2v-3.4h3.2V2.8h1.6',
  lock: 'M4.3 7.2h7.4v6H4.3zM5.7 7.2V5.3a2.3 2.3 0 0 1 4.6 0v1.9',
  shield: 'M8 2.3l5 1.8v3.7c0 3-2.1 5-5 6-2.9-1-5-3-5-6V4.1z',
  check: 'M3.4 8.4 6.5 11.4 12.6 4.8',
  pen: 'M3 13l.7-2.8 7-7 2.1 2.1-7 7zM9.4 4.5l2.1 2.1',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5 12.5 10',
  next: 'M6 3.5 10.5 8 6 12.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M3 8h10M9.3 4.3 13 8l-3.7 3.7',
  undo: 'M3 6.5h6.2a3.4 3.4 0 0 1 0 6.8H6M3 6.5l3-3M3 6.5l3 3',
  redo: 'M13 6.5H6.8a3.4 3.4 0 0 0 0 6.8H10M13 6.5l-3-3M13 6.5l-3 3',
  print: 'M4.7 6V2.7h6.6V6M4.7 11.3H2.7V6h10.6v5.3h-2M4.7 9.4h6.6v3.9H4.7z',
  minus: 'M3.2 8h9.6',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  download: 'M8 2.7v7M5 7l3 3 3-3M3 13h10',
  upload: 'M8 10.3v-7M5 6l3-3 3 3M3 13h10',
  info: 'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4M8 7.4v3.4M8 5.2v.01',
  flag: 'M4 13.6V2.8M4 3.2h7.8L10 6l1.8 2.8H4',
  warning: 'M8 2.6l6 10.6H2zM8 6.6v3M8 11.4v.01',
  calendar: 'M2.8 3.9h10.4v9.3H2.8zM2.8 6.8h10.4M5.5 2.5v2.6M10.5 2.5v2.6',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.8h11M6.4 6.8v5.7',
  chart: 'M8 2.4l5.2 3.8-2 6.1H4.8l-2-6.1z',
  close: 'M4 4l8 8M12 4l-8 8',
  swap: 'M3 5.6h9.4M9.8 3l2.6 2.6-2.6 2.6M13 10.4H3.6M6.2 7.8l-2.6 2.6L6.2 13',
  folder: 'M2.5 12.6V4h4l1.4 1.7h5.6v6.9z',
  trash: 'M3.2 4.6h9.6M6.4 4.4V3h3.2v1.4M4.4 4.6l.6 8.6h6l.6-8.6',
  globe:
    'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4M2.6 8h10.8M8 2.4c2 1.8 2.5 3.6 2.5 5.6S10 11.8 8 13.6C6 11.8 5.5 10 5.5 8S6 4.2 8 2.4',
  more: 'M3.6 8h.01M8 8h.01M12.4 8h.01',
  copy: 'M5.6 5.6h7.2v7.2H5.6zM3.2 10.4V3.2h7.2',
  talk: 'M2.8 3.4h10.4v7.2H8.4L5.2 13.2v-2.6H2.8z',
  evidence: 'M4.2 2.8h7.6v10.6L8 10.6l-3.8 2.8z',
  link: 'M6.6 9.4a2.4 2.4 0 0 0 3.4 0l2.2-2.2a2.4 2.4 0 0 0-3.4-3.4l-.8.8M9.4 6.6a2.4 2.4 0 0 0-3.4 0L3.8 8.8a2.4 2.4 0 0 0 3.4 3.4l.8-.8',
  filter: 'M2.6 4.4h10.8M4.8 8h6.4M6.8 11.6h2.4',
  reopen: 'M3.2 8a4.8 4.8 0 1 0 1.5-3.5M3.4 2.6v2.6H6',
} as const

export type IconName = keyof typeof PATHS

/** Decoration: the words beside it, or the control's name, say the same. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
