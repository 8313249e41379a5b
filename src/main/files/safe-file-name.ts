/** Names that Windows keeps for devices, whatever follows the dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** What one of the systems doesn't allow in a name: their separators, wildcards and control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const MOST_BYTES = 120

/**
 * A name for a new file that every system takes, in any script: at most 120 bytes, cut between characters. [trust G11]
 * @param extension without its dot
 */
export const safeFileName = (name: string, extension: string): string => {
  const cleaned = trimmed(name.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' '))
  const kept = trimmed(cut(cleaned, MOST_BYTES - extension.length - 1))
  const stem = kept.split('.')[0] ?? ''
  return `${kept === '' ? 'Cairn' : RESERVED.test(stem) ? `_${kept}` : kept}.${extension}`
}

/** Dots and spaces at an end are lost on Windows, and a dot at the beginning hides the file elsewhere. */
const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, '')

const cut = (name: string, mostBytes: number): string => {
  const kept: string[] = []
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > mostBytes) break
    kept.push(segment)
  }
  return kept.join('')
}
