/**
 * The offset of the first byte that is not UTF-8 (overlong forms and halves of characters included); undefined where
 * all of it is. Decoders only tell that something is wrong; a person needs to know where.
 */
export const findBadUtf8 = (bytes: Uint8Array): number | undefined => {
  let index = 0
  while (index < bytes.length) {
    const length = lengthOfCharacter(bytes, index)
    if (length === 0) return index
    index += length
  }
  return undefined
}

/** Where an offset lies, both from 1; columns count what decoded characters take in UTF-16. */
export const lineAndColumn = (bytes: Buffer, offset: number): { readonly line: number; readonly column: number } => {
  const before = bytes
    .subarray(0, offset)
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
  const lines = before.split(/\r\n|\n|\r/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** 0 where the bytes from `index` on begin no character. */
const lengthOfCharacter = (bytes: Uint8Array, index: number): number => {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const second = bytes[index + 1] ?? 0
  if (first >= 0xc2 && first <= 0xdf) return isContinued(bytes, index, 1) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const isOverlong = first === 0xe0 && second < 0xa0
    const isSurrogate = first === 0xed && second > 0x9f
    return !isOverlong && !isSurrogate && isContinued(bytes, index, 2) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const isOverlong = first === 0xf0 && second < 0x90
    const isBeyond = first === 0xf4 && second > 0x8f
    return !isOverlong && !isBeyond && isContinued(bytes, index, 3) ? 4 : 0
  }
  return 0
}

const isContinued = (bytes: Uint8Array, index: number, count: number): boolean => {
  for (let offset = 1; offset <= count; offset += 1) {
    const byte = bytes[index + offset] ?? 0
    if (byte < 0x80 || byte > 0xbf) return false
  }
  return true
}
