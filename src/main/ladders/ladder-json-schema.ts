import { z } from 'zod'
import { ladderSchema } from '#shared/ladder.ts'
import { textSchema } from '#shared/text.ts'
import type { SchemaNode } from './schema-keys.ts'

/** The reference by which every text of a pack is found in the schema. */
export const TEXT_REFERENCE = '#/$defs/text'

/** A JSON Schema node with what editors show beside a key. */
export interface NotedSchema extends SchemaNode {
  readonly title?: string
  readonly description?: string
}

/** What an editor shows beside a key: the schema's own comments, shorter. Keys are places in the pack. */
export const KEY_NOTES: Readonly<Record<string, string>> = {
  format: 'The format of this file; always cairn/ladder@1.',
  id: 'The ladder’s id, which assessments refer to: lower-case letters, digits and single hyphens.',
  version: 'Three numbers. Raise it with every change; assessments keep the version they were made with.',
  languages: 'The languages of the texts. The first stands in where another lacks a text.',
  name: 'The name of the ladder.',
  shortName: 'A short name, for lists and narrow columns.',
  purpose: 'What the ladder is for, in a sentence or two.',
  howToUse: 'How to fill it in and how to read the result.',
  source: 'Where the content comes from.',
  licence: 'What others may do with it, and whom to credit.',
  supplements: 'The id of another ladder that this one goes with; both are offered as one conversation.',
  scales: 'Named scales: words for values, for statements and over the columns of levels.',
  'scales[].values': 'Rising values with their words; 0 means not yet.',
  levels: 'The levels, lowest first. A rating is a position in this list: 1 is the first, 0 is not yet there.',
  'levels[].id': 'Shown as it is, such as L3.',
  'levels[].shortName': 'For column heads and marks in charts.',
  'levels[].band': 'The part of the result’s scale that this level takes in, both ends included. For weighted-bands.',
  'levels[].seats': 'How many people may hold the level at once, where it is capped.',
  areas: 'Groups of competencies.',
  competencies: 'What is assessed, in order, each with one instrument.',
  'competencies[].shortName': 'For axes of charts and narrow columns: at most 10 letters.',
  'competencies[].area': 'The id of its area.',
  'competencies[].weight': 'How much it counts in a weighted result; at most two decimals.',
  'competencies[].told': 'What one does at the level aimed for: told, not rated.',
  'competencies[].instrument': 'How it is rated: dimensions (rows, folded by a rule), rubric (one row) or statements.',
  'competencies[].guide': 'By level: what it looks like there.',
  'competencies[].antiSignals': 'By level: what takes the level back.',
  'competencies[].instrument.dimensions.scale': 'The scale whose words stand over the columns.',
  'competencies[].instrument.dimensions.rule.need':
    'This many rows at a level or above make it the competency’s level.',
  'competencies[].instrument.dimensions.rule.straggler':
    'A row far below the others costs one level, whatever the distance.',
  'competencies[].instrument.dimensions.rule.antiSignal': 'A flagged anti-signal takes back the level it belongs to.',
  'competencies[].instrument.dimensions.dimensions[].cells': 'A descriptor per level; a level may be missing.',
  'competencies[].instrument.rubric.cells': 'A descriptor per level; a level may be missing.',
  'competencies[].instrument.rubric.longer': 'Longer guidance on single levels.',
  'competencies[].instrument.statements.style': 'A question asks for a written answer and a date beside its value.',
  'competencies[].instrument.statements.statements[].level':
    'The level it is written for; it then begins the item’s id.',
  signals: 'Pitfalls and anti-patterns: never, sometimes or often.',
  contrasts: 'Pairs of wordings with a scale between them.',
  checklists: 'Steps that are done or not, for one piece of work that the person names.',
  context: 'Facts about the person that inform but never block.',
  'context[].typical': 'Years of leadership, or percent of hands-on time.',
  result: 'How competencies become an outcome.',
  'result.weighted-bands.bar': 'The level from which the organisation hires.',
  'result.cumulative.meets': 'The mean that meets a level.',
  'result.cumulative.ground': 'Where the first level’s climb begins on the radar.',
  'result.case.demonstratedAt': 'The mean from which a competency counts as demonstrated.',
  'result.reflection.claimAt': 'From this value on, a place is a claim that evidence should stand behind.',
  expectations: 'The level expected of each competency at each level of the ladder.',
  promotions: 'From one level to another: what the app checks, what is attested, what is shown.',
  'promotions[].conditions': 'What the app checks by itself; all of them have to hold.',
  'promotions[].attest': 'What to demonstrate that no rating shows: attested by the person, with evidence and a date.',
  'promotions[].portfolio': 'What to bring.',
  'promotions[].verification': 'Who looks at it, step by step.',
  tracks: 'Alternative shapes at a level.',
  guides: 'Further reading: points or steps.',
}

/** The pack format as JSON Schema (draft 2020-12), for editors and for `cairn schema`. */
export const ladderJsonSchema = (): NotedSchema => {
  const notes = z.registry<{ id?: string; title?: string; description?: string }>()
  notes.add(textSchema, {
    id: 'text',
    title: 'Text',
    description:
      'Plain text in the first of the languages, or one text per language: { en: …, zh-TW: … }. A little Markdown.',
  })
  notes.add(ladderSchema, {
    title: 'Cairn ladder pack',
    description: 'One career ladder: levels, competencies, how they are rated, and what follows.',
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema document has all of these keys, and more
  const schema = z.toJSONSchema(ladderSchema, { metadata: notes, io: 'input' }) as NotedSchema
  return withNotes(schema, '')
}

/** Adds the notes; kinds of a thing are told apart by their `kind` in the place. */
const withNotes = (node: NotedSchema, place: string): NotedSchema => {
  const note = KEY_NOTES[place]
  const branches = (list: readonly SchemaNode[]): NotedSchema[] =>
    list.map((branch) => withNotes(branch, placeOfKind(place, branch)))
  return {
    ...node,
    ...(note === undefined ? {} : { description: note }),
    ...(node.properties === undefined
      ? {}
      : {
          properties: mapValues(node.properties, (child, key) =>
            withNotes(child, place === '' ? key : `${place}.${key}`),
          ),
        }),
    ...(node.items === undefined ? {} : { items: withNotes(node.items, `${place}[]`) }),
    ...(node.oneOf === undefined ? {} : { oneOf: branches(node.oneOf) }),
    ...(node.anyOf === undefined ? {} : { anyOf: branches(node.anyOf) }),
  }
}

const placeOfKind = (place: string, branch: SchemaNode): string => {
  const kind = branch.properties?.['kind']?.const
  return typeof kind === 'string' ? `${place}.${kind}` : place
}

const mapValues = (
  record: Readonly<Record<string, SchemaNode>>,
  change: (value: SchemaNode, key: string) => SchemaNode,
): Readonly<Record<string, SchemaNode>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
