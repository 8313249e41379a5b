import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { drawPage } from './draw-page.ts'
import { useWidth } from './use-width.ts'

/** One page as a picture, sharp on any screen, and its text for those who don't see it. */
export const PdfPage = ({ pdf, page }: { readonly pdf: PDFDocumentProxy; readonly page: number }) => {
  const { say } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const [text, setText] = useState('')
  const [isUndrawn, setUndrawn] = useState(false)

  useEffect(() => {
    const target = canvas.current
    if (target === null || width === 0) return
    const drawing = drawPage(pdf, page, target, width)
    void drawing.done.then(
      (drawn) => {
        if (drawn === null) return
        setText(drawn)
        setUndrawn(false)
      },
      () => setUndrawn(true),
    )
    return drawing.stop
  }, [pdf, page, width])

  const label = say('summary:preview.page', { page, pages: pdf.numPages })
  return (
    <figure ref={frame}>
      {/* Of the shape of a page until it is drawn, so that nothing jumps. */}
      <canvas ref={canvas} width={210} height={297} role="img" aria-label={label} />
      {isUndrawn && <p className="note danger">{say('summary:preview.undrawn')}</p>}
      <figcaption className="sr">{text}</figcaption>
    </figure>
  )
}
