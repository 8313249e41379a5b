import { Delta } from '#renderer/components/delta.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { headlineLevel, headlineValue, targetStart } from '#shared/result-figures.ts'
import { predecessorOf, type HistorySlot, isProvisional, seamsOf } from './history.ts'
import { OverallFigure } from './overall-figure.tsx'
import { reopenedText } from './reopened-text.ts'
import { seamText } from './seam-text.ts'

/** The same figures as the chart: a line a cycle, the newest first, with what the chart's seams and rings say in words. */
export const HistoryTable = ({
  ladder,
  slots,
  target,
}: {
  readonly ladder: Ladder
  readonly slots: readonly HistorySlot[]
  readonly target: string | null
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const decimals = ladder.result.kind === 'reflection' ? 2 : ladder.result.decimals
  const start = targetStart(ladder, target)
  const seams = new Map(seamsOf(slots).map((seam) => [seam.before, seam]))
  const mains = slots.flatMap(({ main }) => main ?? [])
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{say('growth:table.cycle')}</th>
          <th scope="col">{say('growth:table.level')}</th>
          <th scope="col" className="n">
            {say('growth:table.average')}
          </th>
          <th scope="col" className="n">
            {say('growth:table.change')}
          </th>
          {start !== null && (
            <th scope="col" className="n">
              {say('growth:table.toTarget', { level: target ?? '' })}
            </th>
          )}
          <th scope="col">{say('growth:table.remark')}</th>
        </tr>
      </thead>
      <tbody>
        {slots
          .map((slot, index) => ({ slot, seam: seams.get(index) }))
          .toReversed()
          .map(({ slot, seam }) => {
            const value = slot.main === null ? null : headlineValue(slot.main.outcome)
            const level = slot.main === null ? null : headlineLevel(slot.main.outcome)
            const before = slot.main === null ? null : predecessorOf(slot.main, mains)
            const was = before === null ? null : headlineValue(before.outcome)
            const remarks = [
              ...(slot.main !== null && isProvisional(slot.main) ? [say('growth:legend.provisional')] : []),
              ...reopenedText(say, slot),
              ...(seam === undefined ? [] : [seamText(say, seam)]),
              ...slot.others.flatMap((other) => {
                const theirs = headlineValue(other.outcome)
                const who = other.by === '' ? say(`common:perspective.${other.perspective}`) : other.by
                return theirs === null
                  ? []
                  : [say('growth:history.point', { name: who, value: format.number(theirs, decimals) })]
              }),
            ]
            return (
              <tr key={slot.id}>
                <th scope="row">{slot.label}</th>
                <td>
                  <OverallFigure
                    of={slot.main?.id ?? null}
                    figure={`history level ${slot.id}`}
                    name={slot.label}
                    value={level === null ? null : text.level(level)}
                    isAgain
                  />
                </td>
                <td className="n b">
                  <OverallFigure
                    of={slot.main?.id ?? null}
                    figure={`history ${slot.id}`}
                    name={slot.label}
                    value={value === null ? null : format.number(value, decimals)}
                  />
                </td>
                <td className="n">
                  <Delta value={value === null || was === null ? null : value - was} decimals={decimals} />
                </td>
                {start !== null && (
                  <td className="n">
                    {value === null
                      ? '–'
                      : value >= start
                        ? say('growth:table.reached')
                        : format.signed(value - start, decimals)}
                  </td>
                )}
                <td className="q">{remarks.join(' · ')}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
