import { describe, expect, it } from 'vitest'
import { listLiveCounted, readCountedEvidence, writeCountedEvidence } from '#main/storage/counted-evidence.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { readEvidenceDraft, writeEvidenceDraft } from '#main/storage/evidence-draft.ts'
import { deleteLink, insertLink } from '#main/storage/evidence-links.ts'
import { indexEvidence, searchEvidence } from '#main/storage/evidence-search.ts'
import {
  countEvidence,
  insertEvidence,
  listEvidence,
  readEvidence,
  updateEvidence,
  writeEvidenceDeleted,
} from '#main/storage/evidence.ts'
import { newId } from '#main/storage/new-id.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { EvidenceFields } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { evidenceFields } from '../../support/evidence-fields.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function keep(db: WritableDb, given: Partial<EvidenceFields> = {}, atMs = 0): EvidenceId {
  const id = evidenceId.parse(newId())
  insertEvidence(db, id, evidenceFields(given), atMs)
  indexEvidence(db, id)
  return id
}

const found = (db: WritableDb, query: string): readonly string[] =>
  searchEvidence(db, query, 100).map((id) => readEvidence(db, id)?.title ?? '')

describe('an entry', () => {
  it.each(['兩行\n與 𠮷', "'; DROP TABLE evidence; --", 'NUL \0 inside', '👩‍👩‍👧 e\u0301', 'x'.repeat(300)])(
    'is read back as it was written: text %#',
    (text) => {
      const { db } = openTestStore()
      const fields: EvidenceFields = {
        title: text,
        what: text,
        outcome: text,
        on: '2028-02-29',
        to: '2028-03-01',
        kind: 'design',
        project: text,
        link: 'https://example.org/a?b=c#d',
        stance: 'against',
        private: true,
      }
      const id = keep(db, fields, 7)
      insertLink(db, id, { ladder: 'small', claim: 'craft.testing' })
      insertLink(db, id, { ladder: 'other', claim: 'craft' })
      insertLink(db, id, { ladder: 'small', claim: 'craft.testing' })
      expect(readEvidence(db, id)).toEqual({
        ...fields,
        id,
        links: [
          { ladder: 'other', claim: 'craft' },
          { ladder: 'small', claim: 'craft.testing' },
        ],
        createdAtMs: 7,
        updatedAtMs: 7,
      })
      deleteLink(db, id, { ladder: 'other', claim: 'craft' })
      updateEvidence(db, id, { ...fields, title: 'else', kind: null, link: null }, 9)
      expect(readEvidence(db, id)).toMatchObject({
        title: 'else',
        kind: null,
        link: null,
        links: [{ ladder: 'small', claim: 'craft.testing' }],
        createdAtMs: 7,
        updatedAtMs: 9,
      })
    },
  )

  it('is in no list while it is in the trash, and comes back with its links', () => {
    const { db } = openTestStore()
    const id = keep(db)
    insertLink(db, id, { ladder: 'small', claim: 'craft' })
    expect(writeEvidenceDeleted(db, id, 5)).toBe(true)
    expect(writeEvidenceDeleted(db, id, 6)).toBe(false)
    expect([readEvidence(db, id), listEvidence(db), countEvidence(db)]).toEqual([null, [], 0])
    expect(listLiveCounted(db, { ladderId: 'small', upTo: null, assessment: null })).toEqual([])
    expect(writeEvidenceDeleted(db, id, null)).toBe(true)
    expect(listEvidence(db)).toMatchObject([{ id, links: [{ ladder: 'small', claim: 'craft' }] }])
    expect(countEvidence(db)).toBe(1)
  })

  it('stands in the list by its last day, undated ones first, and equal days by the order of noting', () => {
    const { db } = openTestStore()
    keep(db, { title: 'long', on: '2026-01-01', to: '2026-05-01' })
    keep(db, { title: 'spring', on: '2026-04-01' })
    keep(db, { title: 'undated' })
    keep(db, { title: 'spring too', on: '2026-04-01' })
    expect(listEvidence(db).map(({ title }) => title)).toEqual(['undated', 'long', 'spring too', 'spring'])
  })

  it('shows in the list what came of it, else what happened, on one line', () => {
    const { db } = openTestStore()
    keep(db, { what: `a\n\n  b ${'c'.repeat(500)}`, outcome: ' ' })
    keep(db, { what: 'what', outcome: 'outcome' })
    const [second, first] = listEvidence(db)
    expect(second?.excerpt).toBe('outcome')
    expect(first?.excerpt).toMatch(/^a b c{190,200}$/)
  })
})

describe('search', () => {
  it('finds Chinese by any two characters that stand beside each other, and by one', () => {
    const { db } = openTestStore()
    keep(db, { title: '查出記憶體洩漏', what: '每週五閘道就用光記憶體。', outcome: '值班的人終於能睡。' })
    keep(db, { title: '帶新人', what: '結對程式設計，𠮷野家旁邊。' })
    for (const query of ['記憶', '憶體', '洩漏', '記憶體洩漏', '漏', '睡', '閘道', '週五 值班']) {
      expect([query, found(db, query)]).toEqual([query, ['查出記憶體洩漏']])
    }
    for (const query of ['𠮷野', '𠮷', '結對程式']) expect([query, found(db, query)]).toEqual([query, ['帶新人']])
    for (const query of ['體漏', '漏每', '記憶體 新人', '睡帶']) expect([query, found(db, query)]).toEqual([query, []])
  })

  it('finds Latin words by their beginnings, whatever their case, accents and width', () => {
    const { db } = openTestStore()
    keep(db, {
      title: 'Résumé of the Heap-Dump',
      project: 'Ledger',
      link: 'https://wiki.example.org/incident-118',
      outcome: 'p95 fell，用 ＡＤＲ 記下',
    })
    for (const query of ['resume', 'RÉSUM', 'heap', 'dum', 'p9', 'incident 118', 'ledg', 'adr', 'ADR記下', '"heap"*']) {
      expect([query, found(db, query)]).toEqual([query, ['Résumé of the Heap-Dump']])
    }
    for (const query of ['eap', 'incident 119', 'heap NOT dump x', '記下ADR 無'])
      expect([query, found(db, query)]).toEqual([query, []])
  })

  it.each(['', '   ', '、。！', '" OR 1', '*', '-', 'NEAR(', '{title}:', '\0', '\ud800'])(
    'takes %j as words, or as nothing, and never as an expression',
    (query) => {
      const { db } = openTestStore()
      keep(db, { title: 'entry' })
      expect(found(db, query)).toEqual([])
    },
  )

  it('follows changes, the trash and what comes out of it', () => {
    const { db } = openTestStore()
    const id = keep(db, { title: 'before' })
    expect(found(db, 'before')).toEqual(['before'])
    updateEvidence(db, id, evidenceFields({ title: 'after' }), 1)
    indexEvidence(db, id)
    expect([found(db, 'before'), found(db, 'after')]).toEqual([[], ['after']])
    writeEvidenceDeleted(db, id, 2)
    indexEvidence(db, id)
    expect(found(db, 'after')).toEqual([])
    writeEvidenceDeleted(db, id, null)
    indexEvidence(db, id)
    expect(found(db, 'after')).toEqual(['after'])
  })

  it('makes its index anew where another rule made it, or where it is damaged', () => {
    const { db } = openTestStore()
    keep(db, { title: '記憶體' })
    expect(found(db, '憶體')).toEqual(['記憶體'])
    db.exec(
      "DELETE FROM evidence_words; UPDATE evidence_words_state SET rule = 0; INSERT INTO evidence_words VALUES ('x')",
    )
    expect(found(db, '憶體')).toEqual(['記憶體'])
    db.unsafeMode(true) // the words are SQLite's own tables, which nobody may damage otherwise
    db.exec('UPDATE evidence_words_data SET block = zeroblob(8) WHERE id > 10')
    db.unsafeMode(false)
    expect(found(db, '憶體')).toEqual(['記憶體'])
    expect(db.pragma('quick_check', { simple: true })).toBe('ok')
  })

  it('leaves nothing of a word in the file once it is taken out of the index', () => {
    const folder = temporaryFolder()
    const { db } = openTestStore(folder)
    const id = keep(db, { title: 'canarybird' })
    keep(db, { title: 'stays' })
    updateEvidence(db, id, evidenceFields({ title: 'gone' }), 1)
    indexEvidence(db, id)
    const words = db.prepare("SELECT count(*) FROM evidence_words_data WHERE instr(block, 'canarybird') > 0").pluck()
    expect(words.get()).toBe(0)
    const stays = db.prepare("SELECT count(*) FROM evidence_words_data WHERE instr(block, 'stays') > 0").pluck()
    expect(stays.get()).toBe(1)
  })
})

describe('what counted when an assessment was completed', () => {
  it('is kept in its order, with its claims, and goes with the assessment', () => {
    const { db } = openTestStore()
    const assessment = storeAssessment(db)
    const entries = ['a', 'b'].map((title, index) => ({
      ...evidenceFields({
        title,
        what: '做了什麼',
        stance: index === 0 ? 'supports' : 'against',
        private: index === 1,
      }),
      id: evidenceId.parse(newId()),
      claims: ['craft.testing', 'craft'],
    }))
    writeCountedEvidence(db, assessment, entries)
    expect(readCountedEvidence(db, assessment)).toEqual(entries)
    writeCountedEvidence(db, assessment, entries.slice(1))
    expect(readCountedEvidence(db, assessment)).toEqual(entries.slice(1))
    db.prepare('DELETE FROM assessments').run()
    expect(db.prepare('SELECT count(*) FROM counted_evidence').pluck().get()).toBe(0)
  })
})

describe('the entry that is begun', () => {
  it('is kept until it is noted or given up; one that can’t be read is none', () => {
    const { db } = openTestStore()
    expect(readEvidenceDraft(db)).toBeNull()
    const draft = { ...evidenceFields({ title: '' }), link: '', links: [{ ladder: 'small', claim: 'craft' }] }
    writeEvidenceDraft(db, draft)
    writeEvidenceDraft(db, { ...draft, what: '寫到一半' })
    expect(readEvidenceDraft(db)).toEqual({ ...draft, what: '寫到一半' })
    db.exec(`UPDATE evidence_draft SET content = '{"title": 3}'`)
    expect(readEvidenceDraft(db)).toBeNull()
    writeEvidenceDraft(db, draft)
    writeEvidenceDraft(db, null)
    expect(readEvidenceDraft(db)).toBeNull()
  })
})

describe('a row that is no value of ours', () => {
  it.each([
    ['evidence', "UPDATE evidence SET starts_on = '2026-02-30'"],
    ['evidence', "PRAGMA ignore_check_constraints = ON; UPDATE evidence SET stance = 'maybe'"],
    ['evidence_links', "UPDATE evidence_links SET claim = '?'"],
  ])('of %s is an answer that names it: %s', (table, sql) => {
    const { db } = openTestStore()
    const id = keep(db)
    insertLink(db, id, { ladder: 'small', claim: 'craft' })
    db.exec(sql)
    const read = reading(db, () => {
      listEvidence(db)
      return ok(readEvidence(db, id))
    })
    expect(read).toEqual(err('database-damaged', { table, row: id }))
  })

  it.each([
    ["INSERT INTO evidence_links VALUES ('nobody00', 'small', 'craft')"],
    ["UPDATE evidence SET title = ''"],
    ["UPDATE evidence SET starts_on = '2026-02-02', ends_on = '2026-02-01'"],
    ["UPDATE evidence SET stance = 'maybe'"],
    ['UPDATE evidence SET private = 2'],
    ["UPDATE evidence SET kind = ''"],
  ])('is refused by the schema already: %s', (sql) => {
    const { db } = openTestStore()
    keep(db)
    expect(() => db.exec(sql)).toThrow(/constraint failed/)
  })
})
