/** `20261121T120000Z`: UTC, sorts by time, and no character that a file system minds. */
export function utcStamp(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
}

/** The time of a stamp, in UTC milliseconds. */
export function stampTimeMs(stamp: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(stamp) ?? []
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s))
}
