import { useQueryClient } from '@tanstack/react-query'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { runCommand } from '#renderer/lib/commands.ts'
import { OPENED_FILE, useOpenedFile } from '#renderer/lib/opened-file.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { FileLook } from '#shared/cairn-file.ts'
import { ArchiveReviewView } from './archive-review.tsx'
import { RefusedFile } from './refused-file.tsx'
import { TakeFile } from './take-file.tsx'
import './exchange.css'

/** The file that was opened last, with all that would come of it; nothing is taken over before she says so. */
export const ImportPage = () => {
  const { say } = useWords()
  const client = useQueryClient()
  const look = useOpenedFile()
  const putAway = (): void => {
    client.setQueryData(OPENED_FILE, null)
  }
  return (
    <>
      <header className="toolbar">
        <h1>{say('exchange:import.title')}</h1>
        <span className="grow" />
        {look !== null && (
          <button type="button" className="btn ghost" onClick={putAway}>
            {say('exchange:import.putAway')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => runCommand('open-file')}>
          <Icon name="folder" />
          {say(look === null ? 'exchange:import.open' : 'exchange:import.another')}
        </button>
      </header>
      <div className="scroll grow">
        {look === null ? (
          <EmptyState
            picture={<Icon name="upload" />}
            title={say('exchange:import.none')}
            text={say('exchange:import.noneText')}
          />
        ) : (
          <div className="page exchange">
            <Look look={look} onDone={putAway} />
          </div>
        )}
      </div>
    </>
  )
}

const Look = ({ look, onDone }: { readonly look: FileLook; readonly onDone: () => void }) => {
  switch (look.kind) {
    case 'refused':
      return <RefusedFile {...look} />
    case 'archive':
      return <ArchiveReviewView key={look.token} {...look} onDone={onDone} />
    case 'assessment':
    case 'form':
      return <TakeFile key={look.token} opened={look} onDone={onDone} />
  }
}
