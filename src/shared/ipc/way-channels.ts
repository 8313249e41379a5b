/** The channels of "what would it take?" and "what if?". */
export const WAY_CHANNELS = [
  'way:find',
  'way:weigh',
  'scenario:try',
  'scenarios:list',
  'scenario:create',
  'scenario:rename',
  'scenario:duplicate',
  'scenario:delete',
  'scenario:change',
] as const
