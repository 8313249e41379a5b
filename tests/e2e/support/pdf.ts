import { readFileSync } from 'node:fs'
import { constants, inflateSync } from 'node:zlib'
import { spawnSync } from 'node:child_process'

/** What poppler's tools say of a PDF: readers of their own, which know nothing of how it was made. */
const run = (program: string, args: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}

export interface PdfFacts {
  readonly pages: number
  readonly title: string
  readonly tagged: boolean
  /** In points. */
  readonly size: string
}

export const pdfFacts = (path: string): PdfFacts => {
  const lines = run('pdfinfo', [path]).split('\n')
  const fact = (name: string): string =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  return {
    pages: Number(fact('Pages')),
    title: fact('Title'),
    tagged: fact('Tagged') === 'yes',
    size: fact('Page size'),
  }
}

/** Every fact that the file tells of itself, by its name. */
export const pdfAllFacts = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    run('pdfinfo', [path])
      .split('\n')
      .flatMap((line) => {
        const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
        return name === undefined || value === undefined ? [] : [[name, value]]
      }),
  )

/** The text of one page, or of all, as one line. */
export const pdfText = (path: string, page?: number): string =>
  run('pdftotext', [...(page === undefined ? [] : ['-f', `${page}`, '-l', `${page}`]), path, '-']).replace(/\s+/g, ' ')

/** Where the lowest word of a page ends that isn't its foot, in points from the upper edge; the foot begins at `foot`. */
export const pdfLowestWord = (path: string, page: number, foot: number): number => {
  const words = run('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, path, '-'])
  const ends = [...words.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }))
  return Math.max(0, ...ends.filter(({ from }) => from < foot).map(({ to }) => to))
}

export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly isEmbedded: boolean
}

export const pdfFonts = (path: string): PdfFont[] =>
  run('pdffonts', [path])
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    // Columns of fixed width: name 36, type 17, encoding 16, and then whether it is embedded.
    .map((line) => ({
      name: line.slice(0, 36).trim(),
      type: line.slice(37, 54).trim(),
      isEmbedded: line.slice(72, 75).trim() === 'yes',
    }))

/** How many raster images it holds. */
export const pdfImages = (path: string): number => run('pdfimages', ['-list', path]).trim().split('\n').length - 2

/** The tree of tags, one a line. */
export const pdfTags = (path: string): string => run('pdfinfo', ['-struct', path])

/**
 * Everything that a PDF's bytes say, for a search: the bytes as they are, every stream unpacked, and every text string
 * of two-byte letters as letters.
 */
export const pdfBytes = (path: string): string => {
  const bytes = readFileSync(path)
  const raw = bytes.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const from = index + mark.length
    const packed = bytes.subarray(from, raw.indexOf('endstream', from))
    try {
      return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
    } catch {
      return '' // not packed: among the bytes as they are
    }
  })
  const all = [raw, ...streams].join('\n')
  const twoByte = [...all.matchAll(/<(?:feff)?((?:00[0-9a-f]{2})+)>/gi)].map(([, hex = '']) =>
    Buffer.from(hex.replace(/00(..)/gi, '$1'), 'hex').toString('latin1'),
  )
  return [all, all.replaceAll('\0', ''), ...twoByte].join('\n')
}
