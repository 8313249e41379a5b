import type { BuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import type { TextFile } from '#main/files/read-text-file.ts'
import type { ReportDocument } from '#shared/report-model.ts'
import type { Shape, Words } from './read-words.ts'

/** What a command needs of the world. */
export interface CommandWorld {
  readonly ladders: () => BuiltInLadders
  readonly readFile: (path: string, maxBytes: number) => TextFile
  /** Only the app itself can print. */
  readonly printReport: (document: ReportDocument) => Promise<{ readonly pdf: Uint8Array; readonly pages: number }>
}

/** How a command ended. */
export type CommandEnd =
  /** `data` is printed as JSON; `notes` are for the person. */
  | { readonly status: 'done'; readonly data: unknown; readonly notes?: readonly string[] }
  /** What was given is at fault; each line says where and how. */
  | { readonly status: 'refused'; readonly lines: readonly string[] }
  /** It was called wrongly. */
  | { readonly status: 'usage'; readonly fault: string }

export interface Command extends Shape {
  readonly run: (words: Words, world: CommandWorld) => CommandEnd | Promise<CommandEnd>
}
