import type { Ladder } from '#shared/ladder.ts'
import { smallLadder } from './small-ladder.ts'

/** As small as a ladder gets that still asks questions in words, pairs of wordings, steps and anti-patterns. */
export const reflectionLadder: Ladder = {
  ...smallLadder,
  id: 'reflection',
  name: 'Small reflection',
  scales: [
    {
      id: 'place',
      values: [
        { value: 0, name: 'guided' },
        { value: 3, name: 'alone' },
      ],
    },
  ],
  competencies: [
    {
      id: 'theme',
      name: 'Theme',
      told: ['Looks ahead.'],
      instrument: {
        kind: 'statements',
        scale: 'place',
        style: 'question',
        statements: [
          { id: '1', text: 'When did you last?' },
          { id: '2', text: 'How clearly?' },
        ],
      },
    },
  ],
  signals: [{ id: 'forgetting', name: 'Forgetting', kind: 'anti-pattern', items: [{ id: '1', text: 'Forgets.' }] }],
  contrasts: [{ id: 'shift', name: 'Shift', scale: 'place', items: [{ id: '1', from: 'Waits.', to: 'Proposes.' }] }],
  result: { kind: 'reflection', rounding: 'half-up', decimals: 2, claimAt: 2 },
}
