/** Where a command writes: data on `out`, everything else on `err`. */
export type CommandOutput = {
  readonly out: { write: (text: string) => unknown }
  readonly err: { write: (text: string) => unknown }
}

/** The person called it wrongly, as opposed to 1: what she gave it is at fault. */
const EXIT_USAGE = 2

const USAGE = `Usage: cairn <command>

  ladders                                        list the ladders as JSON
  validate PACK                                  check a pack and name every problem with its place
  schema                                         print the JSON Schema of the pack format
  score FILE [--pack PACK]                       print the result of an assessment as JSON
  path FILE --target LEVEL | --promotion ID      print the shortest way as JSON
       [--pack PACK]
  report FILE --lang en|zh-TW --paper A4|Letter  write the 1:1 summary as a PDF
       --out PDF
`

/** Runs one command to its end and returns the exit code. */
export async function runCommandLine(args: readonly string[], { out, err }: CommandOutput): Promise<number> {
  const [name] = args
  if (name === '--help' || name === '-h') {
    out.write(USAGE)
    return 0
  }
  err.write(name === undefined ? USAGE : `cairn: unknown command "${name}"\n\n${USAGE}`)
  return await Promise.resolve(EXIT_USAGE)
}
