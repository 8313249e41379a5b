/**
 * What is wrong with a file that a person brought along: a code with its parameters, so that the command line and the
 * app can each word it, and the place. English words: main/ladders/problem-words.ts.
 */
export const PROBLEM_CODES = [
  // The file itself
  'file-not-found',
  'file-not-allowed',
  'file-is-folder',
  'file-is-link',
  'file-not-regular',
  'file-not-readable',
  'file-too-large',
  'file-not-utf8',
  'file-utf16',
  // Its text
  'document-empty',
  'document-several',
  'too-many-values',
  'too-deep',
  'forbidden-character',
  'alias',
  'anchor',
  'tag',
  'directive',
  'duplicate-key',
  'forbidden-key',
  'key-not-text',
  'number-not-finite',
  'number-not-exact',
  'tab-indentation',
  'bad-indentation',
  'unclosed-quote',
  'unclosed-bracket',
  'unclosed-scalar',
  'key-without-colon',
  'missing-comma',
  'bad-escape',
  'leading-sign',
  'more-after-end',
  'syntax',
  // Its shape
  'missing-key',
  'unknown-key',
  'wrong-type',
  'number-for-text',
  'wrong-value',
  'format-missing',
  'format-unknown',
  'format-is-pack',
  'format-is-assessment',
  'text-empty',
  'text-too-long',
  'list-too-short',
  'list-too-long',
  'number-too-small',
  'number-too-large',
  'number-not-whole',
  'too-many-decimals',
  'bad-slug',
  'bad-level-id',
  'bad-dotted-id',
  'bad-version',
  'bad-language',
  'bad-day',
  'bad-format',
  // A pack: one place against another
  'duplicate-id',
  'id-case',
  'id-clash',
  'unknown-level',
  'unknown-area',
  'unknown-scale',
  'unknown-competency',
  'unknown-track',
  'language-twice',
  'language-undeclared',
  'text-missing',
  'no-cells',
  'need-too-large',
  'weight-missing',
  'weight-zero',
  'band-missing',
  'band-reversed',
  'band-overlap',
  'band-gap',
  'band-decimals',
  'scale-not-rising',
  'scale-beyond-levels',
  'place-out-of-range',
  'promotion-not-upward',
  'track-elsewhere',
  'span-reversed',
  'share-too-large',
  'supplements-itself',
  'instrument-unfit',
  'statement-level-missing',
  'threshold-out-of-reach',
  'top-level-out-of-reach',
  // An assessment against its ladder
  'unknown-ladder',
  'unknown-ladder-version',
  'unknown-item',
  'item-is-context',
  'value-off-scale',
  'rated-and-not-applicable',
  'unknown-signal',
  'signal-wants-flag',
  'signal-wants-frequency',
  'answer-without-question',
  'unknown-claim',
  'unknown-supported',
  'unknown-attested',
  'days-reversed',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

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
