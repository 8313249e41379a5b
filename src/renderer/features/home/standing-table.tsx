import { useLocation } from 'wouter'
import { ChangeLink } from '#renderer/components/change-link.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { ResultGlyph } from '#renderer/components/result-glyph.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useFigureFocus, WhyContext } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { trendDecimals } from '#shared/result-figures.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { Sparkline } from './sparkline.tsx'
import type { Standing } from './standings.ts'

/** The figures of several ladders stand here. */
const PLACE = { id: null }

/** The last result of each ladder: level, figure, trend, change. */
export const StandingTable = ({
  rows,
  ladders,
}: {
  readonly rows: readonly Standing[]
  readonly ladders: readonly LadderEntry[]
}) => {
  const { say } = useWords()
  useFigureFocus()
  return (
    <WhyContext value={PLACE}>
      <div className="card standing">
        <table>
          <thead className="sr">
            <tr>
              <th scope="col">{say('home:standing.ladder')}</th>
              <th scope="col">{say('home:standing.result')}</th>
              <th scope="col">{say('home:standing.trend')}</th>
              <th scope="col">{say('home:standing.change')}</th>
              <th scope="col">{say('home:standing.open')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StandingRow
                key={row.latest.id}
                row={row}
                ladder={ladders.find(({ hash }) => hash === row.latest.ladder)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </WhyContext>
  )
}

const StandingRow = ({ row, ladder }: { readonly row: Standing; readonly ladder: LadderEntry | undefined }) => {
  const { say, format, locale } = useWords()
  const [, navigate] = useLocation()
  const { latest } = row
  const text = ladder === undefined ? undefined : ladderTextIn(ladder, locale)
  const name = ladder === undefined || text === undefined ? latest.ladderId : text.text(ladder.name)
  const headline =
    text === undefined || ladder === undefined
      ? null
      : headlineOf({ say, format, text, levels: ladder.levels }, latest.outcome)
  const open = (): void => navigate(`/result/${latest.id}`)
  return (
    <tr onClick={open}>
      <th scope="row">
        <span className="standing-name">
          <ResultGlyph figures={latest.outcome} levels={ladder?.levels ?? []} height={36} />
          <span>
            <span className="m name">{name}</span>
            <span className="xs q">
              {latest.cycle?.name ?? latest.title} ·{' '}
              {latest.outcome.complete ? say('home:standing.complete') : say('home:standing.provisional')}
            </span>
          </span>
        </span>
      </th>
      <td>
        <span className="b level">
          {headline !== null && (
            <WhyLink part="overall" of={latest.id} figure={`standing ${latest.id}`} name={name} value={headline.main}>
              {headline.main}
            </WhyLink>
          )}
        </span>
        {headline !== null && headline.detail !== '' && <span className="xs q">{headline.detail}</span>}
      </td>
      <td className="spark">{row.trend.length > 1 && <Sparkline values={row.trend} />}</td>
      <td className="n">
        <ChangeLink
          value={row.change}
          decimals={trendDecimals(latest.outcome.kind)}
          between={
            row.before === null
              ? null
              : {
                  ladderId: latest.ladderId,
                  before: row.before.id,
                  beforeName: row.before.cycle?.name ?? row.before.title,
                  after: latest.id,
                }
          }
          name={name}
        />
      </td>
      <td className="go">
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('home:standing.openLabel', { ladder: name })}
          onClick={(event) => {
            event.stopPropagation()
            open()
          }}
        >
          <Icon name="next" />
        </button>
      </td>
    </tr>
  )
}
