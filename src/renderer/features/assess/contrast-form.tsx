import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useInSight } from '#renderer/lib/use-in-sight.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { AllAnswered } from './all-answered.tsx'
import { RowEditors } from './row-editors.tsx'
import { RowMarks } from './row-marks.tsx'
import { rowState } from './row-state.ts'
import { RowStates } from './row-states.tsx'
import type { ScaleValue } from './scale-cells.tsx'
import { ScaleCells } from './scale-cells.tsx'
import type { SectionFormProps } from './section-form.tsx'
import { SectionHead } from './section-head.tsx'
import './reflection.css'

type Contrasts = NonNullable<Ladder['contrasts']>[number]

/** Pairs of wordings with a place between them; both wordings stand at its ends. */
export const ContrastForm = (props: SectionFormProps & { readonly group: Contrasts }) => {
  const { ladder, group, rows } = props
  const text = useLadderText(ladder)
  const scale = ladder.scales?.find(({ id }) => id === group.scale)?.values ?? []
  return (
    <>
      <SectionHead {...props} title={text.text(group.name)}>
        {group.summary !== undefined && <p className="s q prose">{text.text(group.summary)}</p>}
      </SectionHead>
      <div className="scroll form-scroll">
        {rows.length === 0 && <AllAnswered />}
        <div className="contrasts">
          {group.items.map((pair) => {
            const id = `${group.id}.${pair.id}`
            return rows.includes(id) && <ContrastRow key={id} {...props} itemId={id} pair={pair} scale={scale} />
          })}
        </div>
      </div>
    </>
  )
}

const ContrastRow = (
  props: SectionFormProps & {
    readonly itemId: string
    readonly pair: Contrasts['items'][number]
    readonly scale: readonly ScaleValue[]
  },
) => {
  const { ladder, record, itemId, pair, scale, item } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const current = itemId === item
  const state = rowState(record, itemId)
  const name = say('assess:contrast.name', { number: pair.id })
  const chosen = scale.find(({ value }) => value === record.ratings[itemId])
  const place = useInSight<HTMLDivElement>(current)
  return (
    <div className={current ? 'contrast now' : 'contrast'} ref={place} data-current={current} data-item={itemId}>
      <p className="from">
        <Rich text={text.text(pair.from)} />
      </p>
      <div className="between">
        <ScaleCells
          {...props}
          itemId={itemId}
          scale={scale}
          label={say('assess:contrast.label', { from: text.text(pair.from), to: text.text(pair.to) })}
          current={current}
        />
        <p className="xs q" aria-hidden="true">
          {chosen === undefined ? '\u00a0' : text.text(chosen.name)}
        </p>
        <RowStates state={state} later={record.later.includes(itemId)} showNotYet={false} />
      </div>
      <p className="to">
        <Rich text={text.text(pair.to)} />
      </p>
      <div className="rh-marks">
        <RowMarks {...props} name={name} itemId={itemId} state={state} asksNotYet={false} />
      </div>
      <RowEditors {...props} name={name} itemId={itemId} state={state} />
    </div>
  )
}
