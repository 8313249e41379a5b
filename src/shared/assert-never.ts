/** Ends every switch over a union: a new kind breaks the build wherever it was forgotten. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected kind: ${JSON.stringify(value)}`)
}
