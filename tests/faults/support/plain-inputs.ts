// Inputs of the bridge as plain as they may be, for texts to be put into.

export const DRAFT = { cycle: null, title: 'A draft', perspective: 'self', by: '', target: null, track: null }
export const ACTION = { title: 'An action', why: 'Because', dueOn: null }
export const NEW_ACTION = { ladder: null, competency: null, raises: [], promotion: null, assessment: null, cycle: null }
export const EVIDENCE = {
  title: 'Shipped it',
  what: '',
  outcome: '',
  on: null,
  to: null,
  kind: null,
  project: '',
  link: null,
  stance: 'supports',
  private: false,
}
export const EMPTY_ENTRY = { met: false, on: null, note: '', title: '', link: '', state: null, evidence: [] }
export const PROMISE = { id: null, by: 'me', text: 'I will', dueOn: null, state: 'open' }
export const MEETING = { heldOn: '2026-11-21', withWhom: 'Wu', words: 'Well done', agreed: {}, commitments: [PROMISE] }
export const ALTERATION = { ratings: {}, signals: {} }
