import { expect, it } from 'vitest'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { formatFor } from '#shared/format.ts'
import { createSay } from '#shared/say.ts'
import { actionAim } from '#shared/wording/action-aim.ts'
import { promotingLadder } from '../../support/promoting-ladder.ts'

const words = {
  say: createSay('en'),
  format: formatFor('en'),
  ladder: promotingLadder,
  text: ladderTextIn(promotingLadder, 'en'),
}
const none = { competency: null, raises: [], promotion: null }

it.each([
  [none, []],
  [{ ...none, competency: 'craft' }, ['Craft']],
  [{ ...none, competency: 'craft', raises: [{ item: 'craft.testing', from: 1, to: 3 }] }, ['Craft', 'Testing L1 → L3']],
  [{ ...none, competency: 'craft', raises: [{ item: 'craft', from: 1, to: 2 }] }, ['Craft L1 → L2']],
  [{ ...none, raises: [{ item: 'people.coaching', from: null, to: 2 }] }, ['Coaching → L2']],
  [{ ...none, raises: [{ item: 'people.coaching', from: 0, to: 2 }] }, ['Coaching not yet L1 → L2']],
  [{ ...none, promotion: 'L1-L2' }, ['L1 → L2']],
  [{ ...none, promotion: 'L1-L2.design' }, ['L1 → L2: A design.']],
  [
    {
      ...none,
      raises: ['craft.testing', 'craft.review', 'craft.design', 'people.feedback', 'people.coaching'].map((item) => ({
        item,
        from: 1,
        to: 3,
      })),
    },
    ['Testing L1 → L3', 'Review L1 → L3', 'Design L1 → L3', '2 more rows'],
  ],
  [{ ...none, competency: 'gone', raises: [{ item: 'gone.row', from: 1, to: 2 }] }, ['gone', 'gone.row L1 → L2']],
])('says what %j aims at', (action, parts) => {
  expect(actionAim(words, action)).toEqual(parts)
})
