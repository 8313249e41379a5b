import type { CycleFields } from '#shared/assessment-record.ts'
import type { Say } from '#shared/words.ts'

/** The half year that `now` is in: most review cycles are half years, and the name can be typed over. */
export const suggestedCycle = (now: Date, say: Say): CycleFields => {
  const year = now.getFullYear()
  const second = now.getMonth() >= 6
  return {
    name: say(second ? 'home:new.secondHalf' : 'home:new.firstHalf', { year }),
    startsOn: second ? `${year}-07-01` : `${year}-01-01`,
    endsOn: second ? `${year}-12-31` : `${year}-06-30`,
  }
}
