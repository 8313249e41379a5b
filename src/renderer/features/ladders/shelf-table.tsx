import { useState } from 'react'
import { Link } from 'wouter'
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ShelfEntry } from '#shared/ladder-facts.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { countsText } from './counts-text.ts'
import { CoverageList } from './coverage-list.tsx'
import { useFileAction } from './use-file-action.tsx'
import { useLadderFiles } from './use-ladder-files.ts'

/** Ladders with their version, languages, contents and licence; the name opens the reader. */
export const ShelfTable = ({ entries }: { readonly entries: readonly ShelfEntry[] }) => (
  <ul className="card shelf-table">
    {entries.map((entry) => (
      <ShelfRow key={entry.hash} entry={entry} />
    ))}
  </ul>
)

const ShelfRow = ({ entry }: { readonly entry: ShelfEntry }) => {
  const { say, format, locale } = useWords()
  const files = useLadderFiles()
  const toast = useToast()
  const errorText = useErrorText()
  const { run, failure } = useFileAction()
  const [removing, setRemoving] = useState(false)
  const { hash, version, languages, coverage, counts, licence, builtIn, assessments } = entry
  const name = resolveText(entry.name, locale, languages)
  const purpose = resolveText(entry.purpose, locale, languages)
  return (
    <li className="shelf-row">
      <div className="grow">
        <h3 className="m">
          <Link href={`/ladders/${hash}`} lang={name.language}>
            {name.text}
          </Link>
          <span className="q s num"> {version}</span>
        </h3>
        <p className="s shelf-purpose" lang={purpose.language}>
          {purpose.text}
        </p>
        <p className="xs q">{countsText(say, format, counts)}</p>
        <div className="shelf-facts">
          <CoverageList languages={languages} coverage={coverage} />
          <span className="xs q">
            {say('ladders:list.licence', { licence: licence.id ?? resolveText(licence.name, locale, languages).text })}
          </span>
          {assessments > 0 && <span className="xs q">{say('ladders:list.uses', { count: assessments })}</span>}
        </div>
        {failure}
      </div>
      <MoreMenu
        label={say('ladders:list.more', { ladder: name.text })}
        items={[
          [
            {
              id: 'template',
              label: say('ladders:list.template'),
              icon: 'download',
              onSelect: () => run(() => files.exportTemplate(hash), 'ladders:list.templateSaved'),
            },
          ],
          ...(builtIn
            ? []
            : [
                [
                  {
                    id: 'remove',
                    label: say('ladders:list.remove'),
                    icon: 'trash',
                    danger: true,
                    disabled: assessments > 0,
                    ...(assessments > 0 ? { hint: say('ladders:list.inUse') } : {}),
                    onSelect: () => setRemoving(true),
                  } as const,
                ],
              ]),
        ]}
      />
      <ConfirmDialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={say('ladders:list.removeTitle', { ladder: name.text })}
        text={say('ladders:list.removeText')}
        verb={say('ladders:list.removeVerb')}
        danger
        onConfirm={() =>
          run(async () => {
            await files.remove(hash)
            toast(say('ladders:list.removed', { ladder: name.text }), {
              label: say('common:undo'),
              onClick: () => void files.putBack(hash).catch((error: unknown) => toast(errorText(error))),
            })
          })
        }
      />
    </li>
  )
}
