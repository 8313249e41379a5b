import { describe, expect, it } from 'vitest'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createEvidence } from '#main/use-cases/evidence-log.ts'
import { readableArchive } from '#main/use-cases/readable-archive.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'
import type { Change } from '#shared/assessment-record.ts'
import { createSay } from '#shared/say.ts'
import { archiveOf, checked } from '../../support/archives.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const EARLIER = 'CANARY-EARLIER'
const CANARIES: Readonly<Record<Leavable, readonly string[]>> = {
  private: [
    'CANARY-PRIVATE-NOTE',
    'CANARY-PRIVATE-BEFORE',
    'CANARY-PRIVATE-EVIDENCE',
    'CANARY-PRIVATE-REASON',
    'CANARY-PRIVATE-ANSWER',
    'CANARY-PRIVATE-FIRST-ANSWER',
  ],
  signals: ['pitfall.1'],
  history: [EARLIER],
}

const planted = () => {
  const context = testContext({ ladders: [smallLadder, reflectionLadder] })
  const rated = aDraft(context).id
  const written = aDraft(context, { ladder: hashOf(reflectionLadder) }).id
  const change = (one: Change, id = rated): void => {
    valueOf(changeAssessment(context, { id, change: one }))
    context.clock.pass(60_000) // a step of its own
  }
  change({ kind: 'note', item: 'craft.testing', text: 'CANARY-PRIVATE-BEFORE' })
  change({ kind: 'note', item: 'craft.testing', text: 'CANARY-PRIVATE-NOTE' })
  change({ kind: 'private', item: 'craft.testing', on: true })
  change({ kind: 'note', item: 'craft.review', text: EARLIER })
  change({ kind: 'note', item: 'craft.review', text: 'CANARY-OPEN' })
  change({ kind: 'signal', signal: 'pitfall.1', value: 'often' })
  change({ kind: 'not-applicable', item: 'craft.design', reason: 'CANARY-PRIVATE-REASON' })
  change({ kind: 'private', item: 'craft.design', on: true })
  const answer = { kind: 'answer', item: 'theme.1', lastOn: null } as const
  change({ ...answer, text: 'CANARY-PRIVATE-FIRST-ANSWER' }, written)
  change({ ...answer, text: 'CANARY-PRIVATE-ANSWER' }, written)
  change({ kind: 'private', item: 'theme.1', on: true }, written)
  const entry = { what: '', outcome: '', on: null, to: null, kind: null, project: '', link: null } as const
  const made = createEvidence(context, {
    fields: { ...entry, title: 'CANARY-PRIVATE-EVIDENCE', stance: 'supports', private: true },
    links: [],
  })
  valueOf(made)
  return context
}

/** Of a ladder that is in the file, signals are named, too. */
const withoutLadders = (text: string): string => {
  const { ladders: _ladders, ...rest } = JSON.parse(text) as Record<string, unknown>
  return JSON.stringify(rest)
}

describe('what is left out of an archive', () => {
  it('is in it where nothing is left out', () => {
    const text = withoutLadders(archiveOf(planted().db))
    for (const canary of [...Object.values(CANARIES).flat(), 'CANARY-OPEN']) expect(text).toContain(canary)
  })

  it.each([
    [['private']],
    [['signals']],
    [['history']],
    [['private', 'signals']],
    [['private', 'history']],
    [['signals', 'history']],
    [['private', 'signals', 'history']],
  ] as const)('is in no byte of it: %j', (without) => {
    const { db } = planted()
    const written = archiveOf(db, [...without])
    const text = withoutLadders(written)
    expect(text).toContain('CANARY-OPEN')
    for (const part of without) for (const canary of CANARIES[part]) expect(text).not.toContain(canary)
    expect(text).toContain('"lineage":{}')
    expect(checked(written).sound).not.toBeNull()
  })

  it.each(['private', 'signals', 'history'] as const)('is in no page and no table for people: %s', (part) => {
    const context = planted()
    const files = (without: readonly Leavable[]): string =>
      valueOf(readableArchive(context, { without, say: createSay('en'), locale: 'en' }))
        .map(({ text }) => text)
        .join('\n')
    for (const canary of CANARIES[part]) {
      expect(files([])).toContain(canary)
      expect(files([part])).not.toContain(canary)
    }
  })
})
