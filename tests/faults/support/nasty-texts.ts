import type { Random } from './random.ts'

/** Texts that have broken programs before: each says what somebody's parser took it for. */
const SEEDS = [
  '',
  ' ',
  '\t\r\n',
  'x\u0000y',
  '\u0001\u0007\u001b[31m',
  '\ud800',
  'a\udc00b',
  '\ufeffx',
  '\u2028\u2029',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  'مرحبا بالعالم',
  'שלום',
  '林宜蓁',
  '𠮷野家',
  '한국어',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301\u0323\u0327',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\u200b\u200d\u00ad',
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "'-window.hit=1-'",
  '<svg onload=window.hit=1>',
  '<iframe srcdoc="<script>parent.hit=1</script>">',
  '<a href="javascript:window.hit=1">x</a>',
  'javascript:window.hit=1',
  '<style>*{display:none}</style>',
  '</textarea><script>window.hit=1</script>',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;amp;&#0;',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '`${window.hit=1}`',
  '{count} {name} {{x}} $t(common:skip)',
  '%s %d %n %x',
  "'; DROP TABLE assessments; --",
  '" OR 1=1 --',
  '**bold** _x_ [a](http://203.0.113.7) ![i](http://203.0.113.7/i.png)',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '../../../etc/passwd',
  'C:\\Windows\\System32',
  '\\\\server\\share',
  'file:///etc/passwd',
  'http://203.0.113.7/',
  '$(reboot)',
  '`reboot`',
  '=1+1|cmd',
  '@SUM(A1)',
] as const

/** One of them, alone or among other words, now and then very long. */
export function nastyText({ real, below, pick }: Random): string {
  const seed = pick(SEEDS)
  if (below(50) === 0) return seed.padEnd(1, 'x').repeat(Math.ceil(1_000_000 / Math.max(1, seed.length)))
  if (real() < 0.4) return seed
  return pick([`${seed} and more`, `before ${seed}`, `${seed}${pick(SEEDS)}`, `前 ${seed} 後`, `${seed}\n${seed}`])
}

/** Each once, as it is. */
export const NASTY_TEXTS: readonly string[] = SEEDS
