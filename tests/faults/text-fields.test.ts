import { expect, it } from 'vitest'
import { freeTexts } from './support/free-texts.ts'
import { NOT_STORED, TEXT_FIELDS } from './support/text-fields.ts'

it('every text that the bridge stores is fuzzed, from its first day', () => {
  const stored = freeTexts().filter((name) => !NOT_STORED.some((pattern) => pattern.test(name)))
  expect([...new Set(TEXT_FIELDS.map(({ name }) => name))].sort()).toEqual(stored.toSorted())
})
