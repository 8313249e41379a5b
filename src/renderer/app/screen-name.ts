import type { WordKey } from '#shared/words.ts'

/** What each address shows; the first that fits. Never whose, nor what is in it: a title stands in task bars and on shared screens. */
const NAMES = [
  [/^\/$/, 'common:section.home'],
  [/^\/assess\/[^/]+\/review$/, 'review:title'],
  [/^\/assess(\/|$)/, 'common:section.assess'],
  [/^\/result\/[^/]+\/why/, 'result:told.page'],
  [/^\/result\//, 'result:screen'],
  [/^\/way\//, 'way:title'],
  [/^\/what-if\//, 'way:scenario.title'],
  [/^\/evidence(\/|$)/, 'common:section.evidence'],
  [/^\/growth\/promotion$/, 'common:section.promotion'],
  [/^\/growth\/plan$/, 'common:section.plan'],
  [/^\/growth$/, 'common:section.growth'],
  [/^\/meeting\//, 'meeting:title'],
  [/^\/summary\//, 'common:summary'],
  [/^\/ladders(\/|$)/, 'common:section.ladders'],
  [/^\/import$/, 'exchange:import.title'],
  [/^\/help(\/|$)/, 'help:title'],
  [/^\/settings\/privacy$/, 'privacy:title'],
  [/^\/settings$/, 'common:section.settings'],
] as const satisfies readonly (readonly [RegExp, WordKey])[]

/** The name of the screen at an address; null where there is none. */
export const screenName = (location: string): WordKey | null =>
  NAMES.find(([address]) => address.test(location))?.[1] ?? null
