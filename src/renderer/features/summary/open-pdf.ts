import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument, GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- the bundler makes an address of it
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export interface PdfReader {
  /** @throws where the bytes are no PDF */
  readonly open: (bytes: Uint8Array) => Promise<PDFDocumentProxy>
  /** Lets go of all that was opened. */
  readonly close: () => void
}

/** Reads PDFs in a worker of the app's own. Nothing is fetched: our pages bring their fonts and need no decoder. */
export const createPdfReader = (): PdfReader => {
  GlobalWorkerOptions.workerSrc = workerAddress
  const worker = new PDFWorker()
  // Closed while it starts, it says so here too; whoever opens something is told by that.
  worker.promise.catch(() => undefined)
  return {
    open: (bytes) =>
      getDocument({
        data: bytes.slice(), // goes over to the worker, and the original is still needed
        worker,
        useSystemFonts: false,
        useWorkerFetch: false,
        useWasm: false,
      }).promise,
    close: () => worker.destroy(),
  }
}
