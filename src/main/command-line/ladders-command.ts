import type { Command } from './command.ts'

/** `ladders`: what comes with the app, with languages and counts. */
export const laddersCommand: Command = {
  plain: [],
  options: [],
  run: (_words, { ladders }) => ({
    status: 'done',
    data: ladders().list.map(({ id, version, name, languages, coverage, result, counts, hash }) => {
      return { id, version, name, languages, coverage, result, counts, hash }
    }),
  }),
}
