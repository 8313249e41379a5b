import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { endOnFault, FAULT_EXIT } from '#main/electron/end-on-fault.ts'
import type { LogFacts } from '#main/log/log.ts'

const aProcess = (given: { readonly abandon?: () => void; readonly tell?: () => void } = {}) => {
  const done: string[] = []
  const told: (LogFacts | undefined)[] = []
  const process = new EventEmitter()
  endOnFault({
    process: process as unknown as NodeJS.Process,
    log: (event, facts) => {
      done.push(event)
      told.push(facts)
    },
    words: () => {
      done.push('words')
      return { title: 'title', text: 'text' }
    },
    abandon: () => {
      done.push('abandon')
      given.abandon?.()
    },
    tell: () => {
      done.push('tell')
      given.tell?.()
    },
    exit: (code) => {
      done.push(`exit ${code}`)
    },
  })
  return { process, done, told }
}

describe('[trust I4] a bug that nobody caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])(
    'as %s: written down, the store closed, told, and the end',
    (how) => {
      const { process, done, told } = aProcess()
      process.emit(how, new TypeError('canary'))
      // Her language is asked for before the store that knows it is closed.
      expect(done).toEqual(['fatal', 'words', 'abandon', 'tell', `exit ${FAULT_EXIT}`])
      expect(told[0]?.fault?.name).toBe('TypeError')
      expect(JSON.stringify(told)).not.toContain('canary')
    },
  )

  it('ends also where the store can’t be closed, or nobody can be told', () => {
    const fails = (): never => {
      throw new Error('another')
    }
    const { process, done } = aProcess({ abandon: fails, tell: fails })
    process.emit('uncaughtException', new Error('x'))
    expect(done).toEqual(['fatal', 'words', 'abandon', 'fatal', 'tell', 'fatal', `exit ${FAULT_EXIT}`])
  })

  it('ends once', () => {
    const { process, done } = aProcess()
    process.emit('uncaughtException', new Error('x'))
    process.emit('unhandledRejection', new Error('y'))
    expect(done.filter((step) => step.startsWith('exit'))).toHaveLength(1)
  })
})
