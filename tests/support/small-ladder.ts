import { LADDER_FORMAT } from '#shared/ladder.ts'
import type { Ladder } from '#shared/ladder.ts'

const cells = { L1: 'first', L2: 'second', L3: 'third' }
const majority = { kind: 'majority', need: 2, straggler: 'one-level', antiSignal: 'takes-back-level' } as const

/** As small as a ladder gets that still has rows, anti-signals, pitfalls, a checklist, a target and a track. */
export const smallLadder: Ladder = {
  format: LADDER_FORMAT,
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  name: 'Small ladder',
  purpose: 'For tests.',
  source: { title: 'Tests' },
  licence: { name: 'CC0' },
  levels: [
    { id: 'L1', band: { from: 1, to: 1.8 } },
    { id: 'L2', band: { from: 1.9, to: 2.7 } },
    { id: 'L3', band: { from: 2.8, to: 3 } },
  ],
  competencies: [
    {
      id: 'craft',
      name: 'Craft',
      weight: 2,
      antiSignals: { L2: 'Leaves it to others.' },
      instrument: {
        kind: 'dimensions',
        rule: majority,
        dimensions: [
          { id: 'testing', name: 'Testing', cells },
          { id: 'review', name: 'Review', cells },
          { id: 'design', name: 'Design', cells: { L1: 'first', L3: 'third' } },
        ],
      },
    },
    {
      id: 'people',
      name: 'People',
      weight: 1,
      instrument: {
        kind: 'dimensions',
        rule: majority,
        dimensions: [
          { id: 'feedback', name: 'Feedback', cells },
          { id: 'coaching', name: 'Coaching', cells },
        ],
      },
    },
  ],
  signals: [{ id: 'pitfall', name: 'Pitfalls', kind: 'pitfall', items: [{ id: '1', text: 'Too late.' }] }],
  checklists: [{ id: 'loop', name: 'Loop', items: [{ id: '1', text: 'Begun.' }] }],
  result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 1 },
  tracks: [{ id: 'expert', level: 'L3', name: 'Expert', summary: 'By depth.' }],
}
