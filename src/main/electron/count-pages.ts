/** The number of pages of a PDF that Chromium made: its page tree is written plainly, and the root has the largest count. */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) => Number(count))
  return Math.max(0, ...counts)
}
