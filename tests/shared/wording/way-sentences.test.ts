import { expect, it } from 'vitest'
import { foundWay } from '#main/assessments/found-way.ts'
import { formatFor } from '#shared/format.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { createSay } from '#shared/say.ts'
import { waySentences } from '#shared/wording/way-sentences.ts'
import { answersOf } from '../../support/answers.ts'
import { designRatings, namedTrack } from '../../support/named-track.ts'

const ladder = namedTrack()
const words = { ladder, say: createSay('en'), format: formatFor('en'), text: ladderTextIn(ladder, 'en') }
const answers = answersOf({ ratings: designRatings(ladder) })
const sentences = (hard: Readonly<Record<string, number>>): string => {
  const way = foundWay({ ladder, answers, goal: { kind: 'level', level: 'L4' }, hard })
  if (way.status !== 'known') throw new Error('no way is known')
  return waySentences(words, way).join(' ')
}

it('calls a way the shortest only where nothing is hard: one that goes round it may be longer', () => {
  expect(sentences({})).toBe(
    'The shortest way is **2 steps**, in one row. No smaller set of steps reaches it; all were compared.',
  )
  const round = sentences({ 'ai-engineering.cost-standards': 5 })
  expect(round).toMatch(/^The lightest way is \*\*[2-9] steps\*\*, in \d+ rows, none of them marked as hard\./)
  expect(round).toContain('No lighter set of steps reaches it; all were compared.')
  expect(round).not.toContain('smaller')
})
