/** The channels by which her data goes out of Cairn and comes in, and of others' views. */
export const EXCHANGE_CHANNELS = [
  'archive:facts',
  'archive:save',
  'archive:save-readable',
  'archive:save-schema',
  'archive:import',
  'file:import',
  'form:save',
  'agreed:list',
  'agreed:save',
  'data:delete',
] as const
