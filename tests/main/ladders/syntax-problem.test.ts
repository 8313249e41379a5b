import { YAMLException } from 'js-yaml'
import { expect, it } from 'vitest'
import { readComplaint } from '#main/ladders/syntax-problem.ts'

it('takes whatever a parser throws for a problem of the text', () => {
  expect(readComplaint(new RangeError('deep'), 'x')).toEqual({ code: 'syntax', offset: 0, reason: 'RangeError: deep' })
  expect(readComplaint(new YAMLException('odd'), 'x')).toEqual({ code: 'syntax', offset: 0, reason: 'odd' })
})
