/** The person, or the disk, does not allow it. */
export function isRefusal(error: unknown): boolean {
  return hasCode(error, ['EACCES', 'EPERM', 'EROFS'])
}

/** Something else than a folder, or a folder instead of a file, is in the way. */
export function isInTheWay(error: unknown): boolean {
  return hasCode(error, ['EEXIST', 'ENOTDIR', 'EISDIR'])
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code)
}
