import { describe, expect, it } from 'vitest'
import { packsThatAgree } from '../support/tried-ways.ts'

describe('the way, against trying everything', () => {
  const PACKS = 2_000
  const WEIGHTED_PACKS = 500

  it(`[S30] [S31] [S32] in ${PACKS} packs no smaller set reaches the goal, all that are listed do, one raise fewer never, and those on most evidence come first`, () => {
    expect(packsThatAgree(PACKS, 'even')).toBeGreaterThan(PACKS / 2)
  }, 120_000)

  it(`[S35] in ${WEIGHTED_PACKS} packs with hard rows, no lighter set does`, () => {
    expect(packsThatAgree(WEIGHTED_PACKS, 'hard')).toBeGreaterThan(WEIGHTED_PACKS / 2)
  }, 120_000)
})
