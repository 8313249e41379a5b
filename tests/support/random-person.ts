import { z } from 'zod'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { insertItem } from '#main/storage/archive/write-item.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { takeNeededFromTrash } from '#main/storage/trash.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveReference, ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { itemsOf, signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { hashOf } from './ladder-hash.ts'
import { chanceOf, pick, randomAnswers } from './random-answers.ts'
import { randomLadder } from './random-ladder.ts'
import { reflectionLadder } from './reflection-ladder.ts'
import { smallLadder } from './small-ladder.ts'

const TEXTS = [
  'plain',
  '除錯花了三天，終於找到根本原因。',
  'quotes " and \\ and \u0000 and \u2028, 👩‍💻',
  '=1+1',
  ' ',
  'two\nlines\ttabbed',
  'ﬁ　한글 café',
]

/**
 * Fills an empty store with a person's data, made up from a seed: something in every table that an archive holds, by the
 * very descriptions that the archive goes by, so that a table added there is tried here.
 */
export const fillWithRandomPerson = (db: WritableDb, seed: number): void => {
  const chance = chanceOf(seed)
  const ids = new Map<string, string[]>()
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON')
    for (const kind of ARCHIVE_KINDS) {
      const items = itemsOfKind(kind, chance, ids, seed)
      for (const item of items) insertItem(db, kind, item)
      if (kind.name === 'assessments') {
        const small = items.filter((item) => item['ladderHash'] === hashOf(smallLadder))
        ids.set(
          'assessments of the small ladder',
          small.map(({ id }) => String(id)),
        )
      }
      ids.set(kind.name, kind.id === null ? [] : items.map((item) => String(item[kind.id?.[0] ?? ''])))
    }
    takeNeededFromTrash(db) // as the app keeps it: what lives belongs to nothing that was deleted
  })()
}

type Chance = () => number

const itemsOfKind = (
  kind: ArchiveKind,
  chance: Chance,
  ids: ReadonlyMap<string, string[]>,
  seed: number,
): readonly ArchiveRow[] => {
  if (kind.name === 'ladders') return [smallLadder, reflectionLadder, randomLadder(seed)].map(ladderRow)
  if (kind.id === null) return [itemOf(kind, chance, ids)]
  const count = Math.floor(chance() * 4) + (kind.name === 'assessments' ? 1 : 0)
  const items = Array.from({ length: count }, () => itemOf(kind, chance, ids))
  return [...new Map(items.map((item) => [kind.id?.map((key) => item[key]).join(' '), item])).values()]
}

const ladderRow = (ladder: Ladder): ArchiveRow => ({
  hash: hashOf(ladder),
  ladderId: ladder.id,
  version: ladder.version,
  builtIn: true,
  addedAtMs: 1,
  content: JSON.parse(canonicalJson(ladder)),
})

const itemOf = (kind: ArchiveKind, chance: Chance, ids: ReadonlyMap<string, string[]>): ArchiveRow => {
  const root = rowOf(kind, chance, ids)
  if (kind.name === 'assessments') return assessmentOf(root, kind, chance, ids)
  if (kind.name === 'scenarios') {
    const signals = [{ signal: 'loop.1', flag: true, frequency: null }]
    const isSmall = (ids.get('assessments of the small ladder') ?? []).includes(String(root['assessmentId']))
    return { ...root, ratings: [{ item: isSmall ? 'craft.testing' : 'shift.1', rating: isSmall ? 2 : 3 }], signals }
  }
  return { ...root, ...partsOf(kind, chance, ids) }
}

/** Answers have to be those of a ladder; every other part is made by its description. */
const OF_A_LADDER: ReadonlySet<string> = new Set([
  'answers',
  'notes',
  'signals',
  'writtenAnswers',
  'estimates',
  'later',
  'edits',
  'ratings',
])

const partsOf = (kind: ArchiveKind, chance: Chance, ids: ReadonlyMap<string, string[]>): ArchiveRow =>
  Object.fromEntries(
    kind.parts
      .filter(({ name }) => !OF_A_LADDER.has(name))
      .map((part) => {
        const rows = Array.from({ length: Math.floor(chance() * 4) }, () => rowOf(part, chance, ids))
        // Nobody has two aliases.
        const unlike = part.table === 'aliases' ? apartBy(['name'], rows) : rows
        const apart = part.key.length === 0 ? unlike : apartBy(part.key, unlike)
        return [part.name, apart]
      }),
  )

const apartBy = (key: readonly string[], rows: readonly ArchiveRow[]): ArchiveRow[] => {
  const found = [...new Map(rows.map((row) => [key.map((name) => row[name]).join(' '), row])).values()]
  return found.sort((a, b) => {
    const name = key.find((one) => a[one] !== b[one]) ?? key[0] ?? ''
    return Number(a[name]) - Number(b[name]) || (String(a[name]) < String(b[name]) ? -1 : 1)
  })
}

/** Answers that the ladder has, and whatever else there is of an assessment. */
const assessmentOf = (
  root: ArchiveRow,
  kind: ArchiveKind,
  chance: Chance,
  ids: ReadonlyMap<string, string[]>,
): ArchiveRow => {
  const ladder = chance() < 0.5 ? smallLadder : reflectionLadder
  const { ratings, notApplicable, signals } = randomAnswers(ladder, Math.floor(chance() * 1e9))
  const items = itemsOf(ladder).map(({ id }) => id)
  const some = (): string[] => items.filter(() => chance() < 0.4).sort()
  const isQuestion = new Set(
    ladder.competencies
      .filter(({ instrument }) => instrument.kind === 'statements' && instrument.style === 'question')
      .map(({ id }) => `${id}.`),
  )
  const questions = items.filter((id) => [...isQuestion].some((start) => id.startsWith(start))).sort()
  const answers = [
    ...Object.entries(ratings).map(([item, rating]) => ({ item, rating, reason: null })),
    ...Object.entries(notApplicable).map(([item, reason]) => ({ item, rating: null, reason })),
  ].sort((a, b) => (a.item < b.item ? -1 : 1))
  return {
    ...root,
    ladderHash: hashOf(ladder),
    target: chance() < 0.5 ? null : (ladder.levels[0]?.id ?? null),
    track: null,
    ...partsOf(kind, chance, ids),
    answers,
    notes: some().map((item) => ({ item, text: pick(chance, TEXTS), private: chance() < 0.5 })),
    signals: signalsOf(ladder)
      .map(({ id }) => id)
      .filter((id) => Object.hasOwn(signals, id))
      .sort()
      .map((signal) => {
        const value = signals[signal]
        return {
          signal,
          flag: typeof value === 'boolean' ? value : null,
          frequency: typeof value === 'string' ? value : null,
        }
      }),
    writtenAnswers: questions.map((item) => ({ item, text: pick(chance, TEXTS), lastOn: null })),
    estimates: ladder === smallLadder ? [{ competency: 'craft', value: 2 }] : [],
    later: some().map((item) => ({ item })),
    edits: answers.map(({ item, rating, reason }, place) => ({
      field: 'answer',
      key: item,
      before: null,
      after: rating === null ? { reason } : { rating },
      atMs: place,
      state: pick(chance, ['done', 'undone', 'discarded']),
    })),
  }
}

/** A row that its description takes, by trying. */
const rowOf = (table: ArchiveTable, chance: Chance, ids: ReadonlyMap<string, string[]>): ArchiveRow => {
  for (let tries = 0; tries < 500; tries += 1) {
    const row: ArchiveRow = Object.fromEntries(
      Object.entries(table.row.shape).map(([key, schema]) => {
        const reference = table.references?.find((one) => one.key === key)
        if (reference !== undefined) return [key, referenceTo(reference, schema, chance, ids)]
        return [key, table.json?.includes(key) === true ? jsonOf(key, chance) : valueOf(schema, chance)]
      }),
    )
    if (table.row.safeParse(row).success && (table.fault?.(row) ?? null) === null) return row
  }
  throw new Error(`no row of ${table.name} was found`)
}

const jsonOf = (key: string, chance: Chance): unknown => {
  if (key === 'claims') return ['craft', 'craft.testing']
  if (key === 'holds' || key === 'leftOut') return { notes: 2 }
  if (key !== 'content') return { of: [pick(chance, TEXTS), 1, null] }
  const text = pick(chance, TEXTS)
  return {
    title: text,
    what: '',
    outcome: '',
    on: null,
    to: null,
    kind: null,
    project: '',
    link: '',
    stance: 'supports',
    private: chance() < 0.5,
    links: [{ ladder: 'small', claim: 'craft' }],
  }
}

const referenceTo = (
  { kind }: ArchiveReference,
  schema: z.core.$ZodType,
  chance: Chance,
  ids: ReadonlyMap<string, string[]>,
): unknown => {
  const known = ids.get(kind) ?? []
  const isNullable = schema instanceof z.ZodNullable
  return known.length === 0 || (isNullable && chance() < 0.4) ? null : pick(chance, known)
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

const valueOf = (schema: z.core.$ZodType, chance: Chance): unknown => {
  if (schema instanceof z.ZodNullable) return chance() < 0.4 ? null : valueOf(schema.unwrap(), chance)
  if (schema instanceof z.ZodBoolean) return chance() < 0.5
  if (schema instanceof z.ZodNumber) return Math.floor(chance() * 20)
  if (schema instanceof z.ZodEnum) return pick(chance, schema.options)
  if (schema instanceof z.ZodLiteral) return pick(chance, [...schema.values])
  if (schema instanceof z.ZodUnion) return valueOf(pick(chance, schema.options), chance)
  const word = Array.from({ length: 12 }, () => letters.charAt(Math.floor(chance() * letters.length))).join('')
  // An id, a day or any text: whichever of them passes.
  return pick(chance, [word, '2026-02-28', '2026-11-21', ...TEXTS, 'a.b-c'])
}
