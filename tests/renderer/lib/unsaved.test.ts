import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { hasUnsaved, unsavedLine } from '#renderer/lib/unsaved.ts'
import type { Change } from '#shared/assessment-record.ts'
import { assessmentId } from '#shared/ids.ts'

const note = (text: string): Change => ({ kind: 'note', item: 'a.b', text })

const begin = () => {
  const client = new QueryClient()
  const line = unsavedLine(client, assessmentId.parse('abcdefgh'))
  const sent: Change[] = []
  const send = async (): Promise<'sent'> => {
    for (let [next] = line.changes(); next !== undefined; [next] = line.changes()) {
      await Promise.resolve()
      sent.push(next)
      line.shift()
    }
    return 'sent'
  }
  return { client, line, sent, send }
}

describe('what is not saved yet', () => {
  it('[A10] is sent also where somebody had just looked and found nothing to send', async () => {
    const { client, line, sent, send } = begin()
    const looked = line.sending(send)
    line.push(note('typed just before closing'))
    await Promise.all([looked, line.sending(send)])
    expect(sent).toEqual([note('typed just before closing')])
    expect(hasUnsaved(client)).toBe(false)
  })

  it('is sent also where it was added while the last was on its way', async () => {
    const { client, line, sent, send } = begin()
    line.push(note('one'))
    const first = line.sending(send)
    line.push(note('two'))
    await first
    expect(sent).toEqual([note('one'), note('two')])
    expect(hasUnsaved(client)).toBe(false)
  })

  it('stays where sending had to stop, and is sent when tried again', async () => {
    const { client, line, sent, send } = begin()
    line.push(note('one'))
    await line.sending(() => Promise.resolve('stopped'))
    expect(hasUnsaved(client)).toBe(true)
    await line.sending(send)
    expect(sent).toEqual([note('one')])
  })
})
