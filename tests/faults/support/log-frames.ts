const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24

/** Where the last save in a log begins: behind the last frame but one that ends a save, and so names the database's size. */
export function lastSaveStart(log: Buffer): number {
  const frameBytes = FRAME_HEADER_BYTES + log.readUInt32BE(8)
  const ends: number[] = []
  for (let at = HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes)
    if (log.readUInt32BE(at + 4) !== 0) ends.push(at + frameBytes)
  const start = ends.at(-2)
  if (start === undefined || ends.at(-1) !== log.length) throw new Error('no log of several saves')
  return start
}
