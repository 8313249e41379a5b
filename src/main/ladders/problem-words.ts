import type { Problem, ProblemCode } from '#shared/problem.ts'
import type { ValueKind } from './value-kind.ts'

/**
 * Each problem in English: what is wrong, and what would be right. Placeholders are the problem's parameters.
 * The app words the same codes from locales/.
 */
export const PROBLEM_WORDS = {
  'file-not-found': 'there is no such file; check the name and the folder',
  'file-not-allowed': 'this file may not be read by you; check its permissions',
  'file-is-folder': 'this is a folder; name a file in it',
  'file-is-link': 'this is a symbolic link; name the file it leads to',
  'file-not-regular': 'this is a device or a pipe; save what it holds to a file and name that',
  'file-not-readable': 'this file could not be read ({{reason}}); copy it to this computer and try again',
  'file-too-large': 'this file is larger than {{limit}}, the most that is read; shorten its texts or split it',
  'file-not-utf8': 'this is not UTF-8 text; save the file as text with the encoding UTF-8',
  'file-utf16': 'this file is UTF-16; save it with the encoding UTF-8',

  'document-empty': 'there is nothing in this file but space and comments; it holds one set of keys',
  'document-several': 'a second document begins here; keep one per file and remove the line "---"',
  'too-many-values': 'there are more than {{limit}} values in this file; split it',
  'too-deep': 'this is nested more than {{limit}} deep; such a file needs no more than a dozen steps',
  'forbidden-character': 'the character {{character}} can’t stand in a text; remove it',
  alias:
    'the alias "*{{name}}" is not read; write out what it stands for (or put quotes around a text that begins with *)',
  anchor: 'the anchor "&{{name}}" is not read; remove it (or put quotes around a text that begins with &)',
  tag: 'the tag "{{name}}" is not read; remove it (or put quotes around a text that begins with !)',
  directive: 'the line "%TAG" is not read; remove it',
  'duplicate-key': 'the key "{{key}}" is already at {{line}}:{{column}}; keep one of the two',
  'forbidden-key': 'the key "{{key}}" is not allowed anywhere; rename it',
  'key-not-text': 'this key is not a plain word; write it as one word, such as "name:"',
  'number-not-finite': '{{text}} is not a number that can be used; write digits, or quotes around it if it is a text',
  'number-not-exact':
    'the number {{text}} is too large to be exact; write a smaller one, or quotes around it if it is a text',
  'tab-indentation': 'a tab stands before the text of this line; indent with spaces',
  'bad-indentation':
    'this line is not indented to match those around it, or a text with ": " or a leading sign needs quotes; align it, or quote the text',
  'unclosed-quote': 'the file ends before a quote is closed; add the closing quote, or copy the file again',
  'unclosed-bracket': 'the file ends before a bracket is closed; add the closing ] or }, or copy the file again',
  'unclosed-scalar': 'a quote or bracket opened above is not closed, or its lines are not indented; close it',
  'key-without-colon': 'a key without its colon; write "key: value"',
  'missing-comma': 'a comma is missing between two entries, or stands where nothing follows; put one between each two',
  'bad-escape': 'a backslash begins something unknown; write "\\\\" for a backslash, or use single quotes',
  'leading-sign': 'a text can’t begin with {{sign}} unless it is in quotes; put quotes around it',
  'more-after-end': 'something follows after the end; check the indentation of this line',
  syntax: 'this can’t be read as YAML or JSON ({{reason}}); mend this line',

  'missing-key': 'the key "{{key}}" is missing; add it',
  'unknown-key': 'unknown key "{{key}}"',
  'wrong-type': 'this is {{found}}; it has to be {{wanted}}',
  'number-for-text': '{{value}} is read as {{found}}; put quotes around it to make it a text',
  'wrong-value': '"{{value}}" is not a value of this key',
  'format-missing': 'the key "format" is missing; begin the file with "format: {{wanted}}"',
  'format-unknown': '"{{value}}" is not a format this version of Cairn reads; it reads "{{wanted}}"',
  'format-is-pack': 'this is a ladder pack, not an assessment; `cairn validate` checks packs',
  'format-is-assessment': 'this is an assessment, not a ladder pack; `cairn score` reads assessments',
  'text-empty': 'this text is empty; write it, or leave the key out where it may be missing',
  'text-too-long': 'this text is longer than {{limit}} characters; shorten it',
  'list-too-short': 'this list needs at least {{limit}}; add what is missing',
  'list-too-long': 'this list holds more than {{limit}}; shorten it',
  'number-too-small': '{{value}} is too small; at least {{limit}}',
  'number-too-large': '{{value}} is too large; at most {{limit}}',
  'number-not-whole': '{{value}} is not a whole number; round it',
  'too-many-decimals': '{{value}} has more than two decimals; round it to hundredths',
  'bad-slug': '"{{value}}" can’t be an id; use lower-case letters, digits and single hyphens, such as "code-quality"',
  'bad-level-id': '"{{value}}" can’t be a level’s id; use letters, digits and single hyphens, such as "L3"',
  'bad-dotted-id':
    '"{{value}}" can’t be an id; use letters, digits, single hyphens and dots, such as "L3-L4.tech-lead"',
  'bad-version': '"{{value}}" is not a version; write three numbers, such as 1.0.0',
  'bad-language': '"{{value}}" is not a language; write a tag such as en or zh-TW',
  'bad-day': '"{{value}}" is not a day of the calendar; write year-month-day, such as 2026-12-31',
  'bad-format': '"{{value}}" does not have the form it needs ({{rule}})',

  'duplicate-id': 'the id "{{id}}" is already at {{line}}:{{column}}; give this one another',
  'id-case':
    'the id "{{id}}" differs from "{{other}}" at {{line}}:{{column}} only by capital letters; choose another word',
  'id-clash':
    'the id "{{id}}" is already that of something else in this ladder at {{line}}:{{column}}; give one of them another',
  'unknown-level': 'there is no level "{{id}}"',
  'unknown-area': 'there is no area "{{id}}"',
  'unknown-scale': 'there is no scale "{{id}}"',
  'unknown-competency': 'there is no competency "{{id}}"',
  'unknown-track': 'there is no track "{{id}}"',
  'language-twice': 'the language "{{language}}" is named twice; keep one',
  'language-undeclared': 'the language "{{language}}" is not among "languages"; add it there, or correct it here',
  'text-missing': 'this text is missing in {{language}}, so that the one in {{other}} stands in; add it',
  'no-cells': 'no level is described here, so that nothing can be chosen; describe at least one',
  'need-too-large': '{{need}} rows are needed, but there are only {{rows}}; at most {{rows}}',
  'weight-missing': 'the key "weight" is missing, and this result weighs every competency; add "weight: 1"',
  'weight-zero': 'a weight of 0 leaves the competency out of the result; write more than 0',
  'band-missing': 'the level {{level}} has no band, so that no result can reach it; add "band: { from: …, to: … }"',
  'band-reversed': 'the band ends at {{to}}, before it begins at {{from}}; swap the two',
  'band-overlap': 'the band begins at {{from}}, but that of {{below}} reaches {{reaches}}; begin at {{wanted}}',
  'band-gap':
    'the band begins at {{from}}, and what lies between {{to}} (end of {{below}}) and it belongs to no level; begin at {{wanted}}',
  'band-decimals': '{{value}} has more decimals than the result has ({{decimals}}); round it',
  'scale-not-rising': 'the value {{value}} follows {{before}}; values rise from entry to entry',
  'scale-beyond-levels':
    'the scale "{{scale}}" has a word for {{value}}, but there are only {{levels}} levels; take it off, or choose another scale',
  'place-out-of-range': '{{value}} can’t be reached here; at most {{highest}}',
  'promotion-not-upward': 'a promotion leads upward, and {{to}} does not come after {{from}}; swap or correct them',
  'track-elsewhere': 'the track "{{track}}" belongs to {{level}}, not to {{to}}; correct one of the two',
  'span-reversed': 'the span ends at {{max}}, before it begins at {{min}}; swap the two',
  'share-too-large': '{{value}} percent is more than all; at most 100',
  'supplements-itself': 'a ladder can’t go with itself; name another ladder, or leave the key out',
  'instrument-unfit': 'a competency of the kind "{{kind}}" does not fit the result "{{result}}"',
  'statement-level-missing':
    'the result "{{result}}" counts statements by level, and this one names none; add "level: …"',
  'threshold-out-of-reach':
    'nothing can reach {{value}} on the scale "{{scale}}", which ends at {{highest}}; at most {{highest}}',
  'top-level-out-of-reach':
    'even the best answers everywhere end at {{best}}, below {{level}}; begin this band lower, or add levels',

  'unknown-ladder': 'there is no ladder "{{id}}"',
  'unknown-ladder-version': 'the ladder "{{id}}" is not there in version {{version}}',
  'unknown-item': 'the ladder has no item "{{id}}"',
  'item-is-context': '"{{id}}" is not rated: it is a fact for "context" (years of leadership, share of hands-on time)',
  'value-off-scale': '{{value}} can’t be chosen here; possible: {{allowed}}',
  'rated-and-not-applicable': 'this item is rated at {{line}}:{{column}} and not applicable here; keep one of the two',
  'unknown-signal': 'the ladder has no signal "{{id}}"',
  'signal-wants-flag': 'this signal is answered with true or false, not {{value}}',
  'signal-wants-frequency': 'this signal is answered with "never", "sometimes" or "often", not {{value}}',
  'answer-without-question': '"{{id}}" is not a question, and takes no written answer; put the text into "notes"',
  'unknown-claim': 'the ladder has nothing with the id "{{id}}"',
  'unknown-supported': 'the ladder has no item or competency "{{id}}"',
  'unknown-attested': 'no promotion of the ladder has "{{id}}" to attest',
  'days-reversed': 'this ends on {{to}}, before it begins on {{from}}; swap the two',
} as const satisfies Record<ProblemCode, string>

const KIND_WORDS: Readonly<Record<ValueKind, string>> = {
  empty: 'empty',
  text: 'a text',
  texts: 'a text, or one per language',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map of keys',
  other: 'one of several kinds',
}
const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(KIND_WORDS))

/** How a suggestion is added to a problem whose words alone don't say what would be right. */
const NEAR = '; did you mean "{{near}}"?'
const KNOWN = '; choose from {{known}}'
/** Longer lists help nobody: so many letters of ids, but at least three of them. */
const KNOWN_LETTERS = 120

/** The problem as one English sentence. */
export const wordProblem = ({
  code,
  params,
  near,
  known,
}: Pick<Problem, 'code' | 'params' | 'near' | 'known'>): string => {
  const hint = near !== undefined ? NEAR : known !== undefined && known.length > 0 ? KNOWN : ''
  return fill(PROBLEM_WORDS[code] + hint, { ...params, near: near ?? '', known: listed(known ?? []) })
}

const fill = (words: string, params: Problem['params']): string =>
  words.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => shortened(wordOf(name, String(params[name] ?? ''))))

/** What is found and what is wanted are kinds of values; everything else stands for itself. */
const wordOf = (name: string, value: string): string =>
  name === 'found' || name === 'wanted' ? (KINDS.get(value) ?? value) : value

const listed = (known: readonly string[]): string => {
  const shown: string[] = []
  for (const id of known) {
    if (shown.length >= 3 && shown.join(', ').length + id.length > KNOWN_LETTERS) break
    shown.push(id)
  }
  return shown.length < known.length ? `${shown.join(', ')} and ${known.length - shown.length} more` : shown.join(', ')
}

/** What the file holds is quoted back, on one line and not at any length. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length > 400 ? `${line.slice(0, 400)}…` : line
}
