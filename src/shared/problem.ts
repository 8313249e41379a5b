/**
 * What is wrong with a file that a person brought along: a code with its parameters, so that the command line and the
 * app can each word it, and the place. Each code names the parameters that its words take
 * (`problems.json` of every language).
 */
export const PROBLEM_PARAMS = {
  // The file itself
  'file-not-found': [],
  'file-not-allowed': [],
  'file-is-folder': [],
  'file-is-link': [],
  'file-not-regular': [],
  'file-not-readable': ['reason'],
  'file-too-large': ['limit'],
  'file-not-utf8': [],
  'file-utf16': [],
  'too-much-work': [],
  // Its text
  'document-empty': [],
  'document-several': [],
  'too-many-values': ['limit'],
  'too-deep': ['limit'],
  'forbidden-character': ['character'],
  alias: ['name'],
  anchor: ['name'],
  tag: ['name'],
  directive: [],
  'duplicate-key': ['key', 'line', 'column'],
  'forbidden-key': ['key'],
  'key-not-text': [],
  'number-not-finite': ['text'],
  'number-not-exact': ['text'],
  'tab-indentation': [],
  'bad-indentation': [],
  'unclosed-quote': [],
  'unclosed-bracket': [],
  'unclosed-scalar': [],
  'key-without-colon': [],
  'missing-comma': [],
  'bad-escape': [],
  'leading-sign': ['sign'],
  'more-after-end': [],
  syntax: ['reason'],
  // Its shape
  'missing-key': ['key'],
  'unknown-key': ['key'],
  'wrong-type': ['found', 'wanted'],
  'number-for-text': ['value', 'found'],
  'wrong-value': ['value'],
  'format-missing': ['wanted'],
  'format-unknown': ['value', 'wanted'],
  'format-is-pack': [],
  'format-is-assessment': [],
  'text-empty': [],
  'text-too-long': ['limit'],
  'list-too-short': ['limit'],
  'list-too-long': ['limit'],
  'number-too-small': ['value', 'limit'],
  'number-too-large': ['value', 'limit'],
  'number-not-whole': ['value'],
  'too-many-decimals': ['value'],
  'bad-slug': ['value'],
  'bad-level-id': ['value'],
  'bad-dotted-id': ['value'],
  'bad-version': ['value'],
  'bad-language': ['value'],
  'bad-day': ['value'],
  'bad-format': ['value', 'rule'],
  // A pack: one place against another
  'duplicate-id': ['id', 'line', 'column'],
  'id-case': ['id', 'other', 'line', 'column'],
  'id-clash': ['id', 'line', 'column'],
  'unknown-level': ['id'],
  'unknown-area': ['id'],
  'unknown-scale': ['id'],
  'unknown-competency': ['id'],
  'unknown-track': ['id'],
  'language-twice': ['language'],
  'language-undeclared': ['language'],
  'text-missing': ['language', 'other'],
  'no-cells': [],
  'need-too-large': ['need', 'rows'],
  'weight-missing': [],
  'weight-zero': [],
  'band-missing': ['level'],
  'band-reversed': ['to', 'from'],
  'band-overlap': ['from', 'below', 'reaches', 'wanted'],
  'band-gap': ['from', 'to', 'below', 'wanted'],
  'band-decimals': ['value', 'decimals'],
  'scale-not-rising': ['value', 'before'],
  'scale-beyond-levels': ['scale', 'value', 'levels'],
  'place-out-of-range': ['value', 'highest'],
  'promotion-not-upward': ['to', 'from'],
  'track-elsewhere': ['track', 'level', 'to'],
  'span-reversed': ['max', 'min'],
  'share-too-large': ['value'],
  'supplements-itself': [],
  'instrument-unfit': ['kind', 'result'],
  'statement-level-missing': ['result'],
  'threshold-out-of-reach': ['value', 'scale', 'highest'],
  'top-level-out-of-reach': ['best', 'level'],
  // An assessment against its ladder
  'unknown-ladder': ['id'],
  'unknown-ladder-version': ['id', 'version'],
  'unknown-item': ['id'],
  'item-is-context': ['id'],
  'value-off-scale': ['value', 'allowed'],
  'rated-and-not-applicable': ['line', 'column'],
  'unknown-signal': ['id'],
  'signal-wants-flag': ['value'],
  'signal-wants-frequency': ['value'],
  'answer-without-question': ['id'],
  'unknown-claim': ['id'],
  'unknown-supported': ['id'],
  'unknown-attested': ['id'],
  'days-reversed': ['to', 'from'],
  // An archive
  'not-json': ['text'],
  'ends-early': [],
  'key-twice': ['key'],
  'format-newer': ['value'],
  'exactly-one': ['first', 'second'],
  'not-together': ['first', 'second'],
  'id-twice': ['id'],
  'not-in-archive': ['id'],
  'content-changed': [],
  'ladder-unreadable': [],
  'not-the-content': ['value', 'inside'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ProblemCode = keyof typeof PROBLEM_PARAMS

/** What the words of a problem are filled with. */
export type ProblemParams<C extends ProblemCode> = Readonly<Record<(typeof PROBLEM_PARAMS)[C][number], string | number>>

export interface Problem {
  /** An error refuses the file; a warning only tells. */
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** Both count from 1; columns as editors count them, in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** `competencies[3].instrument.need`; empty for the file as a whole. */
  readonly path: string
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
  /** What was probably meant: the nearest of what is there. */
  readonly near?: string
  /** What is there to choose from, where nothing is near. */
  readonly known?: readonly string[]
}
