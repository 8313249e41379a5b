import { useRef, useState } from 'react'
import { Dialog } from '#renderer/components/dialog.tsx'
import { DialogForm } from '#renderer/components/dialog-form.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Alias } from '#shared/report-options.ts'

type Row = Alias & { readonly key: string }

/** The small table: a name, and how it stands on pages for others. */
export const AliasDialog = ({
  aliases,
  onSaved,
  onClose,
}: {
  readonly aliases: readonly Alias[]
  readonly onSaved: () => void
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [rows, setRows] = useState<readonly Row[]>(() =>
    (aliases.length === 0 ? [{ name: '', alias: '' }] : aliases).map((row) => ({ ...row, key: crypto.randomUUID() })),
  )
  const filled = rows.filter(({ name }) => name.trim() !== '')
  const isReady = filled.every(({ alias }) => alias.trim() !== '')
  const put = (index: number, part: Partial<Alias>): void =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <Dialog open onClose={onClose} title={say('summary:aliases.title')} description={say('summary:aliases.text')} wide>
      <DialogForm
        verb={say('summary:aliases.save')}
        ready={isReady}
        onSubmit={async () => {
          const saved = filled.map(({ name, alias }) => ({ name: name.trim(), alias: alias.trim() }))
          await unwrap(bridge().summarySaveAliases({ aliases: saved }))
          onSaved()
        }}
        onClose={onClose}
      >
        <ul className="aliases" ref={list}>
          {rows.map((row, index) => (
            <li key={row.key}>
              <input
                className="field"
                aria-label={say('summary:aliases.name', { number: index + 1 })}
                placeholder={say('summary:aliases.namePlaceholder')}
                value={row.name}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => put(index, { name: event.target.value })}
              />
              <Icon name="forward" />
              <input
                className="field"
                aria-label={say('summary:aliases.alias', { number: index + 1 })}
                placeholder={say('summary:aliases.aliasPlaceholder')}
                value={row.alias}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => put(index, { alias: event.target.value })}
              />
              <button
                type="button"
                className="btn ghost icon"
                aria-label={say('summary:aliases.remove', { number: index + 1 })}
                onClick={() => setRows(rows.filter((_row, at) => at !== index))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="btn"
          disabled={rows.length >= 100}
          onClick={() => {
            setRows([...rows, { name: '', alias: '', key: crypto.randomUUID() }])
            requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus())
          }}
        >
          <Icon name="plus" />
          {say('summary:aliases.add')}
        </button>
      </DialogForm>
    </Dialog>
  )
}
