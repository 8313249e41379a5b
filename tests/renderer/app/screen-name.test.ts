import { expect, it } from 'vitest'
import { screenName } from '#renderer/app/screen-name.ts'

const SCREENS = [
  ['/', 'common:section.home'],
  ['/assess', 'common:section.assess'],
  ['/assess/a1', 'common:section.assess'],
  ['/assess/a1/quick', 'common:section.assess'],
  ['/assess/a1/review', 'review:title'],
  ['/result/a1', 'result:screen'],
  ['/result/a1/why/english', 'result:told.page'],
  ['/way/a1/level/L4', 'way:title'],
  ['/what-if/a1', 'way:scenario.title'],
  ['/evidence', 'common:section.evidence'],
  ['/evidence/coverage', 'common:section.evidence'],
  ['/growth', 'common:section.growth'],
  ['/growth/promotion', 'common:section.promotion'],
  ['/growth/plan', 'common:section.plan'],
  ['/meeting/a1', 'meeting:title'],
  ['/summary/a1', 'common:summary'],
  ['/ladders', 'common:section.ladders'],
  ['/ladders/abc/level/L4', 'common:section.ladders'],
  ['/import', 'exchange:import.title'],
  ['/help', 'help:title'],
  ['/help/about', 'help:title'],
  ['/settings', 'common:section.settings'],
  ['/settings/privacy', 'privacy:title'],
] as const

it.each(SCREENS)('%s is called %s', (address, name) => {
  expect(screenName(address)).toBe(name)
})

it('an address that leads nowhere has no name', () => {
  expect(screenName('/nowhere')).toBeNull()
})
