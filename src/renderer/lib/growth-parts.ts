/** The screens of Growth, in the order in which they are named. */
export const GROWTH_PARTS = [
  { path: '/growth', name: 'history' },
  { path: '/growth/promotion', name: 'promotion' },
  { path: '/growth/plan', name: 'plan' },
] as const
