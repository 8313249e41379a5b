import { describe, expect, it } from 'vitest'
import { readAssessmentRecord } from '#main/storage/assessment-record.ts'
import { listAssessmentHeads, writeFigures } from '#main/storage/assessments.ts'
import { listAnswers } from '#main/storage/answers.ts'
import { listCycles } from '#main/storage/cycles.ts'
import { lastDoneEdit } from '#main/storage/edits.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { listLadders, readLadderContent } from '#main/storage/ladders.ts'
import { reading } from '#main/storage/transact.ts'
import { readProfile, readSettings, writeProfile, writeSettings } from '#main/storage/settings.ts'
import { err, ok } from '#shared/app-error.ts'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { openTestStore } from '../../support/store.ts'

describe('what is written is read back as it was', () => {
  it.each([
    'two\nlines\r\n and a tab\t',
    '石標：把 𠮷 寫進去，再讀出來。',
    'e\u0301 is not é',
    'NUL \0 inside',
    '‮right to left‬, 👩‍👩‍👧, \u200b\ufeff',
    `'; DROP TABLE notes; --`,
    ' spaces at both ends ',
    'x'.repeat(20_000),
  ])('text %#', (text) => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: text })
    writeFieldValue(db, id, { field: 'questions', key: '', value: [text, ''] })
    writeFieldValue(db, id, { field: 'answer', key: 'craft.review', value: { reason: text } })
    writeFieldValue(db, id, { field: 'written', key: 'theme.1', value: { text, lastOn: '2028-02-29' } })
    writeFieldValue(db, id, { field: 'subject', key: '', value: text })
    const record = readAssessmentRecord(db, id)
    expect(record?.answers).toEqual({ 'theme.1': { text, lastOn: '2028-02-29' } })
    expect(record?.subject).toBe(text)
    expect(record?.notes['craft.testing']).toBe(text)
    expect(record?.questions).toEqual([text, ''])
    expect(record?.notApplicable['craft.review']).toBe(text)
  })

  it('the same in a list as in the whole', () => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'answer', key: 'craft.testing', value: { rating: 0 } })
    writeFieldValue(db, id, { field: 'answer', key: 'craft.design', value: { rating: 3 } })
    writeFieldValue(db, id, { field: 'answer', key: 'craft.review', value: { reason: 'none here' } })
    const record = readAssessmentRecord(db, id)
    expect(record?.ratings).toEqual({ 'craft.testing': 0, 'craft.design': 3 })
    expect(listAnswers(db).get(id)).toEqual({ ratings: record?.ratings, notApplicable: ['craft.review'] })
  })

  it('a private mark before there is a note, and without it once there is one', () => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    const key = 'craft.testing'
    writeFieldValue(db, id, { field: 'private', key, value: true })
    expect(readAssessmentRecord(db, id)).toMatchObject({ notes: {}, private: [key] })
    writeFieldValue(db, id, { field: 'note', key, value: 'text' })
    writeFieldValue(db, id, { field: 'private', key, value: false })
    expect(readAssessmentRecord(db, id)).toMatchObject({ notes: { [key]: 'text' }, private: [] })
    writeFieldValue(db, id, { field: 'note', key, value: '' })
    expect(db.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0)
  })

  it('a day beside an answer before there are words, and words without a day', () => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    const key = 'theme.1'
    writeFieldValue(db, id, { field: 'written', key, value: { text: '', lastOn: '2026-05-02' } })
    expect(readAssessmentRecord(db, id)?.answers).toEqual({ [key]: { text: '', lastOn: '2026-05-02' } })
    writeFieldValue(db, id, { field: 'written', key, value: { text: 'words', lastOn: null } })
    expect(readAssessmentRecord(db, id)?.answers).toEqual({ [key]: { text: 'words', lastOn: null } })
    writeFieldValue(db, id, { field: 'written', key, value: { text: '', lastOn: null } })
    expect(db.prepare('SELECT count(*) FROM written_answers').pluck().get()).toBe(0)
  })

  it('an estimate, also of "not yet", until it is taken away', () => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'estimate', key: 'craft', value: 0 })
    writeFieldValue(db, id, { field: 'estimate', key: 'people', value: 2 })
    expect(readAssessmentRecord(db, id)?.estimates).toEqual({ craft: 0, people: 2 })
    writeFieldValue(db, id, { field: 'estimate', key: 'craft', value: 3 })
    writeFieldValue(db, id, { field: 'estimate', key: 'people', value: null })
    expect(readAssessmentRecord(db, id)?.estimates).toEqual({ craft: 3 })
  })

  it('a ladder, once however often it is kept', () => {
    const { db } = openTestStore()
    storeAssessment(db)
    storeAssessment(db)
    const hash = hashOf(smallLadder)
    expect(listLadders(db)).toEqual([{ hash, id: 'small', version: '1.0.0', builtIn: true }])
    expect(JSON.parse(readLadderContent(db, hash) ?? '')).toEqual(smallLadder)
  })

  it('settings, one by one', () => {
    const { db } = openTestStore()
    writeSettings(db, { theme: 'dark' })
    writeSettings(db, { language: 'zh-TW', textSize: undefined })
    expect(readSettings(db)).toMatchObject({ theme: 'dark', language: 'zh-TW', textSize: 100 })
  })

  it('the profile, empty at first', () => {
    const { db } = openTestStore()
    expect(readProfile(db)).toEqual({ name: '', role: '', manager: '' })
    writeProfile(db, { name: 'A', role: 'B', manager: 'C' })
    writeProfile(db, { name: '林', role: '', manager: '' })
    expect(readProfile(db)).toEqual({ name: '林', role: '', manager: '' })
  })
})

describe('a row that is no value of ours', () => {
  it.each([
    ['assessments', "UPDATE assessments SET id = 'No Id!'", 'No Id!'],
    ['answers', "INSERT INTO answers SELECT id, 'not an id', 1, NULL FROM assessments", 'not an id'],
    ['answers', 'PRAGMA ignore_check_constraints = ON; UPDATE answers SET rating = 99', 'craft.testing'],
    ['answers', 'PRAGMA ignore_check_constraints = ON; UPDATE answers SET rating = NULL', 'craft.testing'],
    ['answers', "PRAGMA ignore_check_constraints = ON; UPDATE answers SET reason = 'both'", 'craft.testing'],
    [
      'signals',
      "PRAGMA ignore_check_constraints = ON; INSERT INTO signals SELECT id, 'loop.1', NULL, NULL FROM assessments",
      'loop.1',
    ],
    ['notes', "INSERT INTO notes SELECT id, '?', 'text', 0 FROM assessments", '?'],
    ['signals', "INSERT INTO signals SELECT id, '?', 1, NULL FROM assessments", '?'],
    ['later', "INSERT INTO later SELECT id, '?' FROM assessments", '?'],
    ['written_answers', "INSERT INTO written_answers SELECT id, '?', 'words', NULL FROM assessments", '?'],
    ['written_answers', "INSERT INTO written_answers SELECT id, 'a', '', '2026-02-30' FROM assessments", 'a'],
    ['estimates', "INSERT INTO estimates SELECT id, '?', 1 FROM assessments", '?'],
    ['cycles', "INSERT INTO cycles VALUES (1, 'cycle0000001', 'a cycle', NULL, '2026-02-30', 0, NULL)", 'cycle0000001'],
    [
      'edits',
      `INSERT INTO edits SELECT 7, id, 'answer', 'a', 'null', '{"rating":"3"}', 0, 'done' FROM assessments`,
      '7',
    ],
    [
      'edits',
      "PRAGMA ignore_check_constraints = ON; INSERT INTO edits SELECT 7, id, 'answer', 'a', 'no json', 'null', 0, 'done' FROM assessments",
      '7',
    ],
    ['ladders', "PRAGMA ignore_check_constraints = ON; UPDATE ladders SET ladder_id = ''", hashOf(smallLadder)],
  ])('of %s is an answer that names table and row', (table, sql, row) => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'answer', key: 'craft.testing', value: { rating: 1 } })
    db.pragma('foreign_keys = OFF')
    db.exec(sql)
    const read = reading(db, () => {
      listAssessmentHeads(db)
      readAssessmentRecord(db, id)
      lastDoneEdit(db, id)
      listCycles(db)
      listLadders(db)
      return ok(null)
    })
    expect(read).toEqual(err('database-damaged', { table, row }))
  })

  it.each([
    ['a value that no scale has', 'UPDATE answers SET rating = 99'],
    ['an id that none has', "UPDATE answers SET item = 'not an id'"],
  ])('of answers in a list, with %s, is one too', (_what, sql) => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'answer', key: 'craft.testing', value: { rating: 1 } })
    db.exec(`PRAGMA ignore_check_constraints = ON; ${sql}`)
    expect(reading(db, () => ok(listAnswers(db)))).toEqual(err('database-damaged', { table: 'answers', row: id }))
  })

  it.each([
    ["UPDATE assessments SET status = 'completed'"],
    ['UPDATE assessments SET hands_on_percent = 101'],
    ["UPDATE assessments SET figures = 'no json'"],
    ["INSERT INTO answers SELECT id, 'a', NULL, NULL FROM assessments"],
    ["INSERT INTO answers SELECT id, 'a', 1, 'both' FROM assessments"],
    ["INSERT INTO answers SELECT id, 'a', 21, NULL FROM assessments"],
    ["INSERT INTO answers SELECT id, 'a', '1', NULL FROM assessments UNION SELECT id, 'b', 'x', NULL FROM assessments"],
    ["INSERT INTO answers VALUES ('nobody000', 'a', 1, NULL)"],
    ["INSERT INTO signals SELECT id, 'a', 0, 'never' FROM assessments"],
    ["INSERT INTO signals SELECT id, 'a', NULL, 'always' FROM assessments"],
    ["INSERT INTO notes SELECT id, 'a', '', 0 FROM assessments"],
    ["INSERT INTO written_answers SELECT id, 'a', '', NULL FROM assessments"],
    ["INSERT INTO written_answers SELECT id, 'a', '', 'in May' FROM assessments"],
    ["INSERT INTO written_answers VALUES ('nobody000', 'a', 'words', NULL)"],
    ["INSERT INTO estimates SELECT id, 'a', 21 FROM assessments"],
    ["INSERT INTO estimates VALUES ('nobody000', 'a', 1)"],
    ['UPDATE assessments SET subject = NULL'],
    ["INSERT INTO edits SELECT 1, id, 'else', 'a', 'null', 'null', 0, 'done' FROM assessments"],
    ["INSERT INTO cycles VALUES (1, 'cycle0000001', 'backwards', '2026-02-01', '2026-01-01', 0, NULL)"],
    ["INSERT INTO profile VALUES (2, '', '', '')"],
    ['DELETE FROM ladders'],
  ])('is refused by the schema already: %s', (sql) => {
    const { db } = openTestStore()
    storeAssessment(db)
    expect(() => db.exec(sql)).toThrow(/constraint failed|cannot store/)
  })

  it('of settings has the default: none is worth not starting for', () => {
    const { db } = openTestStore()
    db.exec(`INSERT INTO settings VALUES ('theme', '"blue"'), ('welcomed', 'true'), ('later', '1')`)
    expect(readSettings(db)).toMatchObject({ theme: 'system', welcomed: true })
  })
})

describe('the figures beside an assessment', () => {
  const figures: OutcomeFigures = {
    kind: 'weighted-bands',
    ladder: { id: 'small', version: '1.0.0' },
    answered: 1,
    total: 5,
    complete: false,
    setAside: { items: 0, competencies: [] },
    competencies: { craft: { value: null, answered: 1, total: 3, complete: false } },
    overall: { value: null, level: null, meetsBar: null },
  }

  it('come back as they were', () => {
    const { db } = openTestStore()
    writeFigures(db, storeAssessment(db), figures)
    expect(listAssessmentHeads(db)[0]?.figures).toEqual(figures)
  })

  it.each([['NULL'], ["'{}'"], ["'[1]'"], ["'no json'"], [`'{"kind":"weighted-bands"}'`]])(
    'are none where they are %s: derived, so computed again',
    (value) => {
      const { db } = openTestStore()
      writeFigures(db, storeAssessment(db), figures)
      db.exec(`PRAGMA ignore_check_constraints = ON; UPDATE assessments SET figures = ${value}`)
      expect(listAssessmentHeads(db)[0]?.figures).toBeNull()
    },
  )
})
