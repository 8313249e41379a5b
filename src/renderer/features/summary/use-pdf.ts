import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { PdfReader } from './open-pdf.ts'

/** The pages in these bytes; the ones before until they can be read. The library comes when it is first needed. */
export const usePdf = (bytes: Uint8Array | undefined): PDFDocumentProxy | null => {
  const [reader, setReader] = useState<PdfReader | null>(null)
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)

  useEffect(() => {
    let made: PdfReader | null = null
    let isLeft = false
    void import('./open-pdf.ts').then(({ createPdfReader }) => {
      if (isLeft) return
      made = createPdfReader()
      setReader(made)
    })
    return () => {
      isLeft = true
      made?.close()
    }
  }, [])

  useEffect(() => {
    if (bytes === undefined || reader === null) return
    let isWanted = true
    void reader.open(bytes).then(
      (opened) => {
        if (isWanted) setPdf(opened)
        else void opened.loadingTask.destroy()
      },
      (error: unknown) => {
        // The reader went away with the screen while it was opening them.
        if (isWanted) throw error
      },
    )
    return () => {
      isWanted = false
    }
  }, [bytes, reader])

  // What is no longer shown is let go.
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf])
  return pdf
}
