import { describe, expect, it } from 'vitest'
import { contextFact, contextWith, readFact } from '#renderer/features/assess/context-facts.ts'

describe('facts beside the ratings', () => {
  it('are read as they are typed, in full-width digits, with a comma or a percent sign', () => {
    expect(readFact('years', ' 2.5 ')).toEqual({ status: 'read', value: 2.5 })
    expect(readFact('years', '2,5')).toEqual({ status: 'read', value: 2.5 })
    expect(readFact('hands-on', '５５％')).toEqual({ status: 'read', value: 55 })
    expect(readFact('years', '0')).toEqual({ status: 'read', value: 0 })
  })

  it('are none in an empty field, which is not nought', () => {
    expect(readFact('years', '  ')).toEqual({ status: 'read', value: null })
  })

  it.each(['-1', 'three', '1e2', '2.555', '.5'])('are not read from %s', (typed) => {
    expect(readFact('years', typed).status).toBe('unreadable')
  })

  it('end where time does: sixty years, the whole of the time', () => {
    expect(readFact('years', '60').status).toBe('read')
    expect(readFact('years', '61').status).toBe('unreadable')
    expect(readFact('hands-on', '100').status).toBe('read')
    expect(readFact('hands-on', '101').status).toBe('unreadable')
  })

  it('change one at a time, and can be taken away', () => {
    const both = contextWith(contextWith({}, 'years', 3), 'hands-on', 55)
    expect(both).toEqual({ leadershipYears: 3, handsOnPercent: 55 })
    expect(contextWith(both, 'years', null)).toEqual({ handsOnPercent: 55 })
    expect([contextFact(both, 'years'), contextFact({}, 'hands-on')]).toEqual([3, null])
  })
})
