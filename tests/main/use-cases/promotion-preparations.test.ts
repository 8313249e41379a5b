import { expect, it } from 'vitest'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import { fillPromotionSlot, readPromotions, startPromotion } from '#main/use-cases/promotion-preparations.ts'
import { err } from '#shared/app-error.ts'
import { takeAttested } from '#main/use-cases/take-attested.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'
import { ladderHash } from '#shared/ids.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'
import type { SlotEntry } from '#shared/promotion-preparation.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { promotingLadder } from '../../support/promoting-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const later = { ...promotingLadder, version: '1.1.0' }
const ladder = hashOf(promotingLadder)
const context = () => testContext({ ladders: [promotingLadder, later] })

it('what is said of one version of a ladder stands for the others', () => {
  const app = context()
  const attested = { ...EMPTY_SLOT, met: true, on: '2026-10-01', note: 'since spring' }
  valueOf(fillPromotionSlot(app, { ladder, promotion: 'L1-L2', slot: 'owns-module', entry: attested }))
  valueOf(startPromotion(app, { ladder, promotion: 'L1-L2', startedOn: '2025-03-01' }))
  expect(valueOf(readPromotions(app, { ladder: hashOf(later) }))).toEqual([
    { promotion: 'L1-L2', startedOn: '2025-03-01', slots: { 'owns-module': attested } },
  ])
})

it('the same slot of two promotions is two', () => {
  const app = context()
  const entry = { ...EMPTY_SLOT, met: true }
  const prepared = valueOf(fillPromotionSlot(app, { ladder, promotion: 'L2-L3.expert', slot: 'owns-module', entry }))
  expect(prepared).toEqual([{ promotion: 'L2-L3.expert', startedOn: null, slots: { 'owns-module': entry } }])
})

it.each<[string, string, string, SlotEntry, unknown]>([
  ['a promotion that the ladder lacks', 'L8-L9', 'panel', EMPTY_SLOT, err('unknown-item')],
  ['a slot that the promotion lacks', 'L1-L2', 'else', EMPTY_SLOT, err('unknown-item')],
  [
    'a state of what is no step',
    'L1-L2',
    'design',
    { ...EMPTY_SLOT, state: 'planned' },
    err('invalid-input', { field: 'state' }),
  ],
  [
    'a title of what is no piece of the portfolio',
    'L1-L2',
    'helps',
    { ...EMPTY_SLOT, title: 'x' },
    err('invalid-input', { field: 'title' }),
  ],
])('refuses %s, and keeps nothing', (_what, promotion, slot, entry, refusal) => {
  const app = context()
  expect(fillPromotionSlot(app, { ladder, promotion, slot, entry })).toEqual(refusal)
  expect(valueOf(readPromotions(app, { ladder }))).toEqual([])
})

it('refuses a ladder or promotion that is not there', () => {
  const app = context()
  const nowhere = ladderHash.parse('0'.repeat(64))
  expect(readPromotions(app, { ladder: nowhere })).toEqual(err('ladder-not-found'))
  expect(startPromotion(app, { ladder: nowhere, promotion: 'L1-L2', startedOn: null })).toEqual(err('ladder-not-found'))
  expect(startPromotion(app, { ladder, promotion: 'L8-L9', startedOn: null })).toEqual(err('unknown-item'))
})

it('goes into her own assessment’s file, and not into another person’s view', () => {
  const app = context()
  const mine = aDraft(app, { ladder })
  const theirs = aDraft(app, { ladder, perspective: 'manager' })
  const fill = (slot: string, entry: Partial<SlotEntry>) =>
    valueOf(fillPromotionSlot(app, { ladder, promotion: 'L1-L2', slot, entry: { ...EMPTY_SLOT, ...entry } }))
  fill('design', { met: true, title: 'Ledger split', link: 'wiki/ledger', note: '兩次審查' })
  fill('owns-module', { met: true, on: '2026-10-01', note: 'since spring' })
  fill('panel', { state: 'held', on: '2026-11-02' })
  const attestedIn = (id: typeof mine.id): unknown =>
    assessmentFileSchema.parse(JSON.parse(valueOf(assessmentFileText(app, { id })).text)).attested
  expect(attestedIn(mine.id)).toEqual({
    'L1-L2.owns-module': { met: true, on: '2026-10-01', note: 'since spring' },
    'L1-L2.design': { met: true, on: null, note: 'Ledger split\nwiki/ledger\n兩次審查' },
    'L1-L2.panel': { met: false, on: '2026-11-02' },
  })
  expect(attestedIn(theirs.id)).toBeUndefined()
})

it('comes back from a file where nothing is known yet, and never over what was said here', () => {
  const app = context()
  fillPromotionSlotOf(app, 'helps', { ...EMPTY_SLOT, note: 'said here' })
  takeAttested(app.db, promotingLadder, {
    'L1-L2.owns-module': { met: true, on: '2026-10-01', note: 'since spring' },
    'L1-L2.helps': { met: true },
    'L1-L2.panel': { met: true, on: '2026-11-02' },
    'L1-L2.nomination': { met: false, on: '2026-11-20' },
  })
  expect(valueOf(readPromotions(app, { ladder }))[0]?.slots).toEqual({
    helps: { ...EMPTY_SLOT, note: 'said here' },
    'owns-module': { ...EMPTY_SLOT, met: true, on: '2026-10-01', note: 'since spring' },
    panel: { ...EMPTY_SLOT, met: true, on: '2026-11-02', state: 'passed' },
    nomination: { ...EMPTY_SLOT, on: '2026-11-20' },
  })
})

function fillPromotionSlotOf(app: ReturnType<typeof context>, slot: string, entry: SlotEntry): void {
  valueOf(fillPromotionSlot(app, { ladder, promotion: 'L1-L2', slot, entry }))
}
