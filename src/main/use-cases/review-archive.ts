import type { SoundArchive, SoundItem } from '#main/archive/check-archive.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { compareItems } from '#main/archive/compare-items.ts'
import { differencesOf } from '#main/archive/differences.ts'
import type { NameOf } from '#main/archive/differences.ts'
import { fingerprintOf, idOf, labelOf } from '#main/archive/fingerprint.ts'
import { leaveOut } from '#main/archive/leave-out.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import type { Pieces } from '#main/storage/pieces.ts'
import { readLineage } from '#main/storage/archive/lineage.ts'
import { readingItems } from '#main/storage/archive/read-items.ts'
import type { ArchiveEntry, ArchiveReview, ArchiveStatus, Decision } from '#shared/archive/archive-review.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import { withNewReferences } from './archive-copies.ts'

/** One thing in an archive beside what stands here. */
export interface ReviewedItem {
  readonly key: string
  readonly kind: ArchiveKind
  readonly there: SoundItem
  readonly here: { readonly item: ArchiveRow; readonly fingerprint: string } | null
  readonly status: ArchiveStatus
  readonly choices: readonly Decision[]
  readonly proposed: Decision | null
  /** The id of the very same that was made here by itself; null where there is none. */
  readonly twin: string | null
  /** What things here are called, by `kind/id`. */
  readonly labelsHere: ReadonlyMap<string, string>
}

/** Compares an archive with what is here, thing by thing. Nothing is stored. */
export function* comparingArchive(
  db: ReadableDb,
  archive: SoundArchive,
  sha256: (text: string) => string,
): Pieces<readonly ReviewedItem[]> {
  const lineage = readLineage(db)
  yield
  const without = new Set(archive.without)
  const all: { readonly kind: ArchiveKind; readonly items: readonly ArchiveRow[] }[] = []
  for (const kind of ARCHIVE_KINDS) all.push({ kind, items: yield* readingItems(db, kind) })
  const isEmptyHere = all.every(({ kind, items }) => kind.id === null || kind.name === 'ladders' || items.length === 0)
  const labelsHere = new Map(
    all.flatMap(({ kind, items }) =>
      items.map((item): [string, string] => [`${kind.name}/${idOf(kind, item)}`, labelOf(kind, item)]),
    ),
  )
  /** What refers to things comes after them. */
  const joined = new Map<string, string>()
  const reviewed: ReviewedItem[] = []
  for (const { kind, items } of all) {
    const here = new Map(items.map((item) => [idOf(kind, item), item]))
    const twins = twinsIn(kind, items, archive)
    const review = (there: SoundItem): ReviewedItem => {
      const item = here.get(there.id) ?? null
      // Of an archive that leaves something out, only what it has room for can be compared.
      const shown = item === null ? null : leaveOut(kind, item, without)
      const fingerprint = shown === null ? '' : fingerprintOf(kind, shown, sha256)
      const known = lineage.get(kind.name)?.get(there.id) ?? new Set<string>()
      const compared = compareItems(
        { fingerprint: there.fingerprint, lineage: new Set(there.lineage) },
        item === null ? null : { fingerprint, lineage: known },
        known,
      )
      // Where nothing of hers is here yet, what a fresh start wrote by itself gives way.
      const first = isEmptyHere && kind.id === null && compared === 'conflict' ? 'newer' : compared
      // The same but for the id of a twin that it refers to.
      const isJoined =
        item !== null &&
        compared !== 'same' &&
        joined.size > 0 &&
        fingerprintOf(kind, withNewReferences(kind, contentOf(there), joined), sha256) === fingerprint
      const twin = first === 'new' ? (twins.get(twinKey(kind, contentOf(there))) ?? null) : null
      if (twin !== null) joined.set(`${kind.name}/${there.id}`, twin)
      const stood = twin === null && !isJoined ? first : 'same'
      // What was deleted there goes on here until she says otherwise.
      const status = stood === 'newer' && !isBinned(item) && isBinned(contentOf(there)) ? 'binned' : stood
      const choices = choicesOf(kind, status, without.size > 0)
      return {
        key: `${kind.name}/${there.id}`,
        kind,
        there,
        here: item === null ? null : { item, fingerprint: fingerprintOf(kind, item, sha256) },
        status,
        choices,
        proposed: proposalOf(status, choices),
        twin,
        labelsHere,
      }
    }
    for (const there of archive.items.filter((item) => item.kind === kind.name)) {
      yield
      reviewed.push(review(there))
    }
  }
  return reviewed
}

/** Things here that the archive doesn't know, by what would make one of its own the same; the first where there are several. */
function twinsIn(kind: ArchiveKind, items: readonly ArchiveRow[], archive: SoundArchive): ReadonlyMap<string, string> {
  if (kind.twin === undefined) return new Map()
  const there = new Set(archive.items.filter((item) => item.kind === kind.name).map(({ id }) => id))
  const alone = items.filter((item) => !there.has(idOf(kind, item)))
  return new Map(alone.toReversed().map((item) => [twinKey(kind, item), idOf(kind, item)]))
}

const twinKey = ({ twin = [] }: ArchiveKind, item: ArchiveRow): string =>
  canonicalJson(twin.map((key) => item[key] ?? null))

/** More are counted and not listed. */
const MOST_DIFFERENCES = 30

/** What is shown of a comparison before she decides. */
export function* reviewing(archive: SoundArchive, items: readonly ReviewedItem[]): Pieces<ArchiveReview> {
  const named = namesIn(items)
  const entries: ArchiveEntry[] = []
  for (const item of items.filter(({ status }) => status !== 'same' && status !== 'older')) {
    yield
    entries.push(entryOf(item, named))
  }
  return {
    without: archive.without,
    entries,
    settled: ARCHIVE_KINDS.map(({ name }) => {
      const ofKind = items.filter(({ kind }) => kind.name === name)
      return {
        kind: name,
        same: ofKind.filter(({ status }) => status === 'same').length,
        older: ofKind.filter(({ status }) => status === 'older').length,
      }
    }).filter(({ same, older }) => same + older > 0),
  }
}

function entryOf(reviewed: ReviewedItem, { nameOf, ladderOf }: Named): ArchiveEntry {
  const { key, kind, there, here, status, choices, proposed } = reviewed
  const item = contentOf(there)
  const differences = here === null ? [] : differencesOf(kind, here.item, item, nameOf)
  return {
    key,
    kind: kind.name,
    label: there.label,
    labelHere: here === null ? null : labelOf(kind, here.item),
    status,
    changedThereMs: changedAt(item),
    changedHereMs: here === null ? null : changedAt(here.item),
    differences: differences.slice(0, MOST_DIFFERENCES),
    differing: differences.length,
    ladder: ladderOf(reviewed),
    choices,
    proposed,
  }
}

interface Named {
  readonly nameOf: NameOf
  readonly ladderOf: (item: ReviewedItem) => LadderHash | null
}

/** What things are called that others refer to, and which ladder an assessment has. */
function namesIn(items: readonly ReviewedItem[]): Named {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const ladderHere = ({ kind, here }: ReviewedItem): LadderHash | null => {
    const hash = kind.name === 'assessments' ? here?.item['ladderHash'] : undefined
    return ladderHash.safeParse(hash).data ?? null
  }
  return {
    nameOf: (kind, id) => {
      const key = `${kind}/${id}`
      return byKey.get(key)?.there.label ?? items[0]?.labelsHere.get(key) ?? null
    },
    ladderOf: (item) => {
      const of = item.here?.item['assessmentId']
      const assessment = typeof of === 'string' ? byKey.get(`assessments/${of}`) : undefined
      return ladderHere(assessment ?? item)
    },
  }
}

export function contentOf({ content }: SoundItem): ArchiveRow {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from an object that the archive's schema passed
  return JSON.parse(content) as ArchiveRow
}

const isBinned = (item: ArchiveRow | null): boolean => typeof item?.['deletedAtMs'] === 'number'

function changedAt(item: ArchiveRow): number | null {
  const at = item['updatedAtMs'] ?? item['createdAtMs']
  return typeof at === 'number' ? at : null
}

function choicesOf(kind: ArchiveKind, status: ArchiveStatus, isPartial: boolean): readonly Decision[] {
  if (status === 'same' || status === 'older') return []
  if (status === 'new' || status === 'gone' || status === 'gone-changed') return ['there', 'here']
  // What is left out of an archive would be lost with the state that it has the rest of.
  const taken: readonly Decision[] = isPartial ? [] : ['there']
  return ['here', ...taken, ...(status !== 'binned' && isCopied(kind) ? (['both'] as const) : [])]
}

/** Whether there can be two of them: what is named by what it is, is there once. */
export function isCopied({ id }: ArchiveKind): boolean {
  return id?.length === 1 && id[0] === 'id'
}

function proposalOf(status: ArchiveStatus, choices: readonly Decision[]): Decision | null {
  if (status === 'new') return 'there'
  if (status === 'gone') return 'here'
  return status === 'newer' && choices.includes('there') ? 'there' : null
}
