import type { UseQueryResult } from '@tanstack/react-query'
import { Icon } from '#renderer/components/icon.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportPreview } from '#shared/ipc/contract.ts'
import { PdfPage } from './pdf-page.tsx'
import { usePdf } from './use-pdf.ts'

/** The very pages that Save and Print give, drawn from their bytes. The ones before stay until the next are there. */
export const Preview = ({ preview }: { readonly preview: UseQueryResult<ReportPreview> }) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const { data, isError, error, refetch, isFetching, isPlaceholderData } = preview
  const pdf = usePdf(data?.pdf)
  const pages = pdf?.numPages ?? 0
  return (
    <section
      className="summary-desk"
      aria-label={pages === 0 ? say('summary:preview.title') : say('summary:preview.pages', { count: pages })}
      aria-busy={isFetching}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached without a mouse
      tabIndex={0}
      data-region="preview"
    >
      {isError && (
        <div className="note danger" role="alert">
          <Icon name="warning" />
          <div>
            <p>
              {say('summary:preview.failed')} {errorText(error)}
            </p>
            <button type="button" className="btn" onClick={() => void refetch()}>
              {say('common:retry')}
            </button>
          </div>
        </div>
      )}
      {pdf === null && !isError && <Loading />}
      {pdf !== null && (
        <ol className={isPlaceholderData ? 'pdf-pages stale' : 'pdf-pages'}>
          {Array.from({ length: pages }, (_, index) => (
            <li key={`${index}`}>
              <PdfPage pdf={pdf} page={index + 1} />
            </li>
          ))}
        </ol>
      )}
      <span className="sr" role="status">
        {isPlaceholderData ? say('summary:preview.updating') : ''}
      </span>
    </section>
  )
}
