import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { hundredthsText } from '#shared/hundredths-text.ts'
import type { PackReport } from '#shared/ladder-facts.ts'
import { resolveText } from '#shared/resolve-text.ts'
import type { Text } from '#shared/text.ts'
import { allCountsText } from './counts-text.ts'
import { CoverageList } from './coverage-list.tsx'
import { keyed } from '#renderer/components/keyed.ts'

/** What is in a sound pack: figures, languages, bands, weights, licence, and what may be a slip. */
export const PackReportView = ({ report }: { readonly report: PackReport }) => {
  const { say, format, locale } = useWords()
  const textOf = useMemo(() => (text: Text) => resolveText(text, locale, report.languages).text, [report, locale])
  const { levels, weights, missingCells, undescribedLevels, repeated, licence, source } = report
  const banded = levels.filter(({ band }) => band !== undefined)
  const total = weights.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)
  return (
    <dl className="card report-facts">
      <Fact name={say('ladders:report.ladder')}>
        <b>{textOf(report.name)}</b> <span className="q num">{`${report.id} ${report.version}`}</span>
      </Fact>
      <Fact name={say('ladders:report.contents')}>{allCountsText(say, format, report.counts)}</Fact>
      <Fact name={say('ladders:report.languages')}>
        <CoverageList languages={report.languages} coverage={report.coverage} />
      </Fact>
      <Fact name={say('ladders:report.levels')}>
        {levels.map(({ id, name }) => (name === undefined ? id : `${id} ${textOf(name)}`)).join(' · ')}
      </Fact>
      {banded.length > 0 && (
        <Fact name={say('ladders:report.bands')}>
          <p className="num">
            {banded
              .map(({ id, band }) =>
                band === undefined ? id : `${id} ${format.number(band.from, 1)}–${format.number(band.to, 1)}`,
              )
              .join(' · ')}
          </p>
          {report.result === 'weighted-bands' && (
            <p className="s q">{say('ladders:report.bandsSound', { level: levels.at(-1)?.id ?? '' })}</p>
          )}
        </Fact>
      )}
      {weights.length > 0 && (
        <Fact name={say('ladders:report.weights')}>
          <ul className="inline-facts">
            {keyed(weights).map(([key, { competency, weight }]) => (
              <li key={key}>
                {textOf(competency)} <span className="num">×{hundredthsText(format, Math.round(weight * 100))}</span>
                {total > 0 && (
                  <span className="q num">
                    {' '}
                    {say('ladders:report.share', { percent: Math.round((weight * 10_000) / total) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={say('ladders:report.cells')}>
        {missingCells.length === 0 ? (
          say('ladders:report.noneMissing')
        ) : (
          <ul className="points">
            {keyed(missingCells).map(([key, { competency, row, levels: missing }]) => (
              <li key={key}>
                {say('ladders:report.missing', {
                  row: row === null ? textOf(competency) : `${textOf(competency)} › ${textOf(row)}`,
                  levels: format.list(missing),
                })}
              </li>
            ))}
          </ul>
        )}
        {undescribedLevels.length > 0 && (
          <p>{say('ladders:report.undescribed', { levels: format.list(undescribedLevels) })}</p>
        )}
      </Fact>
      <Fact name={say('ladders:report.repeated')}>
        {repeated.length === 0 ? (
          say('ladders:report.noneRepeated')
        ) : (
          <ul className="points">
            {keyed(repeated).map(([key, { text, language, places }]) => (
              <li key={key}>
                <span lang={language}>{text}</span>{' '}
                <span className="mono q">{places.map(({ line, column }) => `${line}:${column}`).join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={say('ladders:report.source')}>
        {[textOf(source.title), source.author].filter((part) => part !== undefined).join(' · ')}
      </Fact>
      <Fact name={say('ladders:report.licence')}>
        {[textOf(licence.name), licence.id].filter((part) => part !== undefined).join(' · ')}
        {licence.credit !== undefined && <p className="s q">{textOf(licence.credit)}</p>}
      </Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
