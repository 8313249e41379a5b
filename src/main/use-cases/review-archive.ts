import type { SoundArchive, SoundItem } from '#main/archive/check-archive.ts'
import { compareItems } from '#main/archive/compare-items.ts'
import { differencesOf } from '#main/archive/differences.ts'
import type { NameOf } from '#main/archive/differences.ts'
import { fingerprintOf, idOf, labelOf } from '#main/archive/fingerprint.ts'
import { leaveOut } from '#main/archive/leave-out.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { readLineage } from '#main/storage/archive/lineage.ts'
import { readItems } from '#main/storage/archive/read-items.ts'
import type { ArchiveEntry, ArchiveReview, ArchiveStatus, Decision } from '#shared/archive/archive-review.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'

/** One thing in an archive beside what stands here. */
export interface ReviewedItem {
  readonly key: string
  readonly kind: ArchiveKind
  readonly there: SoundItem
  readonly here: { readonly item: ArchiveRow; readonly fingerprint: string } | null
  readonly status: ArchiveStatus
  readonly choices: readonly Decision[]
  readonly proposed: Decision | null
}

/** Compares an archive with what is here. Nothing is stored. */
export function compareArchive(
  db: ReadableDb,
  archive: SoundArchive,
  sha256: (text: string) => string,
): readonly ReviewedItem[] {
  const lineage = readLineage(db)
  const without = new Set(archive.without)
  const all = ARCHIVE_KINDS.map((kind) => ({ kind, items: readItems(db, kind) }))
  const isEmptyHere = all.every(({ kind, items }) => kind.id === null || kind.name === 'ladders' || items.length === 0)
  return all.flatMap(({ kind, items }) => {
    const here = new Map(items.map((item) => [idOf(kind, item), item]))
    return archive.items
      .filter((there) => there.kind === kind.name)
      .map((there): ReviewedItem => {
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
        const status = isEmptyHere && kind.id === null && compared === 'conflict' ? 'newer' : compared
        const choices = choicesOf(kind, status, without.size > 0)
        return {
          key: `${kind.name}/${there.id}`,
          kind,
          there,
          here: item === null ? null : { item, fingerprint: fingerprintOf(kind, item, sha256) },
          status,
          choices,
          proposed: proposalOf(status, choices),
        }
      })
  })
}

/** More are counted and not listed. */
const MOST_DIFFERENCES = 30

/** What is shown of a comparison before she decides. */
export function reviewOf(archive: SoundArchive, items: readonly ReviewedItem[]): ArchiveReview {
  const open = items.filter(({ status }) => status !== 'same' && status !== 'older')
  const named = namesIn(items)
  return {
    without: archive.without,
    entries: open.map((item) => entryOf(item, named)),
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
    nameOf: (kind, id) => byKey.get(`${kind}/${id}`)?.there.label ?? null,
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

function changedAt(item: ArchiveRow): number | null {
  const at = item['updatedAtMs'] ?? item['createdAtMs']
  return typeof at === 'number' ? at : null
}

function choicesOf(kind: ArchiveKind, status: ArchiveStatus, isPartial: boolean): readonly Decision[] {
  if (status === 'same' || status === 'older') return []
  if (status === 'new' || status === 'gone' || status === 'gone-changed') return ['there', 'here']
  // What is left out of an archive would be lost with the state that it has the rest of.
  const taken: readonly Decision[] = isPartial ? [] : ['there']
  return ['here', ...taken, ...(isCopied(kind) ? (['both'] as const) : [])]
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
