/** The channels of "what would it take?", "what if?" and hints. */
export const WAY_CHANNELS = [
  'way:find',
  'way:stop',
  'way:weigh',
  'scenario:try',
  'scenarios:list',
  'scenario:create',
  'scenario:rename',
  'scenario:duplicate',
  'scenario:delete',
  'scenario:change',
  'hints:read',
  'hint:dismiss',
] as const
