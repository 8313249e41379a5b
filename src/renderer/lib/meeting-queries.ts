import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CommitmentId, MeetingId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { CommitmentState, Meeting } from '#shared/meeting.ts'
import { bridge, unwrap } from './api.ts'

const KEY = ['meetings']

/** What came of talks, the latest first. */
export const useMeetings = () => useQuery({ queryKey: KEY, queryFn: () => unwrap(bridge().meetingsList()) })

export interface MeetingCalls {
  readonly save: (input: Input<'meeting:save'>) => Promise<Meeting>
  readonly remove: (id: MeetingId) => Promise<void>
  /** Takes it out of the trash; undefined where its assessment is gone meanwhile. */
  readonly restore: (id: MeetingId) => Promise<Meeting | undefined>
  readonly mark: (id: CommitmentId, state: CommitmentState) => Promise<void>
}

/** What is done to talks and promises. Each call throws CairnError where main refused or failed. */
export const useMeetingCalls = (): MeetingCalls => {
  const client = useQueryClient()
  return useMemo<MeetingCalls>(() => {
    // Pages that tell of promises are made anew.
    const renew = async (): Promise<void> => {
      await Promise.all([
        client.invalidateQueries({ queryKey: KEY }),
        client.invalidateQueries({ queryKey: ['preview'] }),
      ])
    }
    return {
      save: async (input) => {
        const meeting = await unwrap(bridge().meetingSave(input))
        await renew()
        return meeting
      },
      remove: async (id) => {
        await unwrap(bridge().meetingDelete({ id }))
        await renew()
      },
      restore: async (id) => {
        await unwrap(bridge().trashRestore({ kind: 'meeting', id }))
        await renew()
        const meetings = await unwrap(bridge().meetingsList())
        return meetings.find((meeting) => meeting.id === id)
      },
      mark: async (id, state) => {
        await unwrap(bridge().commitmentMark({ id, state }))
        await renew()
      },
    }
  }, [client])
}
