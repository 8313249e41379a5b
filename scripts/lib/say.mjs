// Everything a script has to say goes to standard error: `npm run --silent cairn` keeps standard output for data.

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Ends the script with one plain line instead of a stack.
 *
 * @param {string} line
 * @returns {never}
 */
export function fail(line) {
  say(line)
  process.exit(1)
}
