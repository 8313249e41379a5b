import type { Ladder } from '#shared/ladder.ts'
import { smallLadder } from './small-ladder.ts'

/** The small ladder with a promotion, and with two ways to its last level. */
export const promotingLadder: Ladder = {
  ...smallLadder,
  id: 'promoting',
  promotions: [
    {
      id: 'L1-L2',
      from: 'L1',
      to: 'L2',
      typicalMonths: { min: 12, max: 18 },
      conditions: [
        { kind: 'every-competency', atLeast: 2 },
        { kind: 'competency', competency: 'craft', atLeast: 3 },
      ],
      attest: [
        { id: 'owns-module', text: 'Owns a module.' },
        { id: 'helps', text: 'Helps others.' },
      ],
      portfolio: [{ id: 'design', text: 'A design.' }],
      verification: [
        { id: 'nomination', text: 'The manager nominates.' },
        { id: 'panel', text: 'A panel reads.' },
      ],
    },
    {
      id: 'L2-L3.lead',
      from: 'L2',
      to: 'L3',
      conditions: [{ kind: 'every-competency', atLeast: 3 }],
      attest: [],
      portfolio: [],
      verification: [],
    },
    {
      id: 'L2-L3.expert',
      from: 'L2',
      to: 'L3',
      track: 'expert',
      conditions: [{ kind: 'competency', competency: 'craft', atLeast: 3 }],
      attest: [{ id: 'owns-module', text: 'Owns a system.' }],
      portfolio: [],
      verification: [],
    },
  ],
}
