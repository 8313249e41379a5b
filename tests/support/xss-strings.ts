/** What runs, or loads something, where a text is taken for markup; each would set `window.hit`. */
const VECTORS = [
  '<script>window.hit=1</script>',
  '<script src=app://bundle/x.js></script>',
  '<img src=x onerror=window.hit=1>',
  '<img src="x" onerror="window.hit=1" style="position:fixed">',
  '<svg onload=window.hit=1>',
  '<svg><script>window.hit=1</script></svg>',
  '<svg><a xlink:href="javascript:window.hit=1"><text>x</text></a></svg>',
  '<math><mtext><img src=x onerror=window.hit=1></mtext></math>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<object data="javascript:window.hit=1"></object>',
  '<embed src="data:text/html,<script>window.hit=1</script>">',
  '<a href="javascript:window.hit=1" autofocus onfocus=window.hit=1>x</a>',
  '<input autofocus onfocus=window.hit=1>',
  '<details open ontoggle=window.hit=1>x</details>',
  '<video><source onerror=window.hit=1></video>',
  '<audio src=x onerror=window.hit=1></audio>',
  '<body onload=window.hit=1>',
  '<marquee onstart=window.hit=1>x</marquee>',
  '<style>@import "app://bundle/x.css";*{display:none}</style>',
  '<link rel=stylesheet href=app://bundle/x.css>',
  '<meta http-equiv=refresh content="0;url=app://bundle/x.html">',
  '<base href="app://elsewhere/">',
  '<form action="javascript:window.hit=1"><button autofocus>x</button></form>',
  '<template><script>window.hit=1</script></template>',
] as const

/** What stands around it, to break out of where it was put. */
const BREAKOUTS: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `">${vector}`,
  (vector) => `'>${vector}`,
  (vector) => `-->${vector}<!--`,
  (vector) => `</textarea>${vector}`,
  (vector) => `</title></style></script>${vector}`,
  (vector) => `]]>${vector}`,
  (vector) => vector.toUpperCase().replaceAll('WINDOW.HIT', 'window.hit').replaceAll('PARENT.HIT', 'parent.hit'),
  (vector) => vector.replaceAll('<', '<\u200b'),
  (vector) => `&lt;${vector}&gt;&#60;b&#62;`,
  (vector) => `{{constructor.constructor("window.hit=1")()}}${vector}`,
  (vector) => `{count} $t(common:cancel) ${vector} 測試`,
]

/** Three hundred, all different; none has a mark of emphasis in it, so that each is shown letter by letter. */
export const XSS_STRINGS: readonly string[] = BREAKOUTS.flatMap((breakout) => VECTORS.map((vector) => breakout(vector)))
