import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { runCommand } from '#renderer/lib/commands.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { SettingRow } from './setting-row.tsx'

/** Everything out, files in, and everything gone. */
export const EverythingSection = ({ assessments }: { readonly assessments: number }) => {
  const { say } = useWords()
  const [open, setOpen] = useState<'export' | 'delete' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <section>
      <h2>{say('exchange:settings.title')}</h2>
      <div className="card pad">
        <SettingRow title={say('exchange:settings.exportTitle')} text={say('exchange:settings.exportText')}>
          <button type="button" className="btn" onClick={() => setOpen('export')}>
            <Icon name="download" />
            {say('exchange:settings.export')}
          </button>
        </SettingRow>
        <SettingRow title={say('exchange:settings.importTitle')} text={say('exchange:settings.importText')}>
          <button type="button" className="btn" onClick={() => runCommand('open-file')}>
            <Icon name="upload" />
            {say('exchange:settings.import')}
          </button>
        </SettingRow>
        <SettingRow title={say('exchange:settings.deleteTitle')} text={say('exchange:settings.deleteText')}>
          <button type="button" className="btn danger" onClick={() => setOpen('delete')}>
            <Icon name="trash" />
            {say('exchange:settings.delete')}
          </button>
        </SettingRow>
      </div>
      {open === 'export' && <ExportDialog onClose={close} />}
      {open === 'delete' && <DeleteDialog assessments={assessments} onClose={close} />}
    </section>
  )
}
