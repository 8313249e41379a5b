import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Alias, ReportOptions } from '#shared/report-options.ts'
import { AliasDialog } from './alias-dialog.tsx'

/** Whether names stand as aliases, and the table of them. */
export const NameAliases = ({
  aliases,
  options,
  onChange,
}: {
  readonly aliases: readonly Alias[]
  readonly options: ReportOptions
  readonly onChange: (options: ReportOptions) => void
}) => {
  const { say } = useWords()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  return (
    <section>
      <h2 className="s">{say('summary:aliases.heading')}</h2>
      <Checkbox checked={options.replaceNames} onChange={(replaceNames) => onChange({ ...options, replaceNames })}>
        <span className="grow">{say('summary:aliases.replace')}</span>
        <span className="n xs q">{say('summary:aliases.count', { count: aliases.length })}</span>
      </Checkbox>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {say('summary:aliases.edit')}
      </button>
      {options.replaceNames && aliases.length === 0 && <p className="xs q">{say('summary:aliases.empty')}</p>}
      {isOpen && (
        <AliasDialog
          aliases={aliases}
          onClose={() => setOpen(false)}
          onSaved={() => {
            void client.invalidateQueries({ queryKey: ['summary-choices'] })
            void client.invalidateQueries({ queryKey: ['preview'] })
          }}
        />
      )}
    </section>
  )
}
