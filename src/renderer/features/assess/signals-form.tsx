import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useInSight } from '#renderer/lib/use-in-sight.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { FREQUENCIES } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AllAnswered } from './all-answered.tsx'
import { ChoiceCells } from './choice-cells.tsx'
import type { SectionFormProps } from './section-form.tsx'
import { SectionHead } from './section-head.tsx'
import { useSectionName } from './use-section-name.ts'
import './reflection.css'

type SignalGroup = NonNullable<Ladder['signals']>[number]

/** Pitfalls and anti-patterns by group: how often each occurs, asked after everything else. */
export const SignalsForm = (props: SectionFormProps & { readonly groups: readonly SignalGroup[] }) => {
  const { ladder, section, groups, rows } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const nameOf = useSectionName(ladder)
  return (
    <>
      <SectionHead {...props} title={nameOf(section)}>
        <p className="s q prose">{say('assess:signals.ask')}</p>
      </SectionHead>
      <div className="scroll form-scroll">
        {rows.length === 0 && <AllAnswered />}
        <div className="frequencies">
          {groups.map((group) => {
            const shown = group.items.filter(({ id }) => rows.includes(`${group.id}.${id}`))
            if (shown.length === 0) return null
            return (
              <section key={group.id} aria-label={text.text(group.name)}>
                {/* A single group is what the whole section is called after. */}
                {groups.length > 1 && <h3>{text.text(group.name)}</h3>}
                {shown.map((signal) => (
                  <FrequencyRow
                    key={signal.id}
                    {...props}
                    signalId={`${group.id}.${signal.id}`}
                    words={text.text(signal.text)}
                  />
                ))}
              </section>
            )
          })}
        </div>
      </div>
    </>
  )
}

const FrequencyRow = ({
  signalId,
  words,
  record,
  item,
  column,
  locked,
  onPlace,
  onRate,
}: SectionFormProps & { readonly signalId: string; readonly words: string }) => {
  const { say } = useWords()
  const current = signalId === item
  const chosen = FREQUENCIES.findIndex((frequency) => frequency === record.signals[signalId])
  const place = useInSight<HTMLDivElement>(current)
  return (
    <div className={current ? 'frequency now' : 'frequency'} ref={place} data-current={current} data-item={signalId}>
      <p>
        <Rich text={words} />
      </p>
      <ChoiceCells
        choices={FREQUENCIES.map((frequency, value) => ({ value, name: say(`assess:frequency.${frequency}`) }))}
        chosen={chosen === -1 ? null : chosen}
        was={null}
        label={words}
        current={current}
        column={column}
        locked={locked}
        spelled
        onFocus={(value) => onPlace({ item: signalId, column: value })}
        onChoose={(value) => onRate(signalId, value)}
      />
    </div>
  )
}
