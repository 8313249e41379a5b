import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'

export interface Drawing {
  /** The page's text once it is drawn; null where it was stopped before. Rejects where it can't be drawn. */
  readonly done: Promise<string | null>
  readonly stop: () => void
}

/**
 * Draws a page on a canvas, `width` CSS pixels wide, with as many dots as the screen has. It is drawn aside first, so
 * that the picture before it stays until then.
 */
export const drawPage = (pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number): Drawing => {
  let task: RenderTask | null = null
  let isStopped = false

  const draw = async (): Promise<string | null> => {
    const page = await pdf.getPage(number)
    const dots = Math.round(width * window.devicePixelRatio)
    const viewport = page.getViewport({ scale: dots / page.getViewport({ scale: 1 }).width })
    if (stopped()) return null
    const aside = document.createElement('canvas')
    aside.width = dots
    aside.height = Math.round(viewport.height)
    task = page.render({ canvas: aside, viewport })
    await task.promise
    const { items } = await page.getTextContent()
    if (stopped()) return null
    canvas.width = aside.width
    canvas.height = aside.height
    canvas.getContext('2d')?.drawImage(aside, 0, 0)
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  }
  const stopped = (): boolean => isStopped

  return {
    // Stopping makes the drawing fail, which is no failure.
    done: draw().catch((error: unknown) => {
      if (stopped()) return null
      throw error
    }),
    stop: () => {
      isStopped = true
      task?.cancel()
    },
  }
}
