import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CheckedPack, ShelfEntry } from '#shared/ladder-facts.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { checkOutcome } from './check-outcome.ts'
import { countsText } from './counts-text.ts'
import { shelfGroups } from './shelf-groups.ts'

/** The ladders as a narrow list, and at its end the file that was checked. */
export const ShelfList = ({
  entries,
  checked,
}: {
  readonly entries: readonly ShelfEntry[]
  readonly checked: CheckedPack
}) => {
  const { say, format, locale } = useWords()
  const outcome = checkOutcome(checked)
  return (
    <nav className="shelf-list scroll" aria-label={say('common:section.ladders')} data-region="ladders">
      {shelfGroups(entries)
        .filter(({ kind }) => kind !== 'earlier')
        .map(({ kind, entries: own }) => (
          <div key={kind}>
            <p className="cap">{say(`ladders:list.group.${kind}`)}</p>
            <ul>
              {own.map(({ hash, name, languages, version, counts }) => {
                const { text, language } = resolveText(name, locale, languages)
                return (
                  <li key={hash}>
                    <Link href={`/ladders/${hash}`} className="shelf-link">
                      <span className="grow">
                        <span className="m" lang={language}>
                          {text}
                        </span>
                        <span className="xs q">{countsText(say, format, counts)}</span>
                      </span>
                      <span className="xs q num">{version}</span>
                    </Link>
                  </li>
                )
              })}
              {kind === 'yours' && (
                <li>
                  <p className={`shelf-link ${outcome === 'refused' ? 'refused' : 'ready'}`} aria-current="true">
                    <span className="grow">
                      <span className="m">{checked.file}</span>
                      <span className="xs">{say(`ladders:check.list.${outcome}`, { count: checked.errors })}</span>
                    </span>
                    <Icon name={outcome === 'refused' ? 'warning' : outcome === 'ready' ? 'upload' : 'info'} />
                  </p>
                </li>
              )}
            </ul>
          </div>
        ))}
    </nav>
  )
}
