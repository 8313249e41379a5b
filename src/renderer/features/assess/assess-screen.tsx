import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '#renderer/lib/commands.ts'
import { beforeClosing, flushTyped } from '#renderer/lib/typed-text.ts'
import { useEqual } from '#renderer/lib/use-equal.ts'
import { useSingleKeys } from '#renderer/lib/use-single-keys.ts'
import { useStable } from '#renderer/lib/use-stable.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AssessFrame } from './assess-frame.tsx'
import { assessPath } from './assess-view.ts'
import { answerRow, isRowOpen, rowsOf } from './form-rows.ts'
import { KeyBar } from './key-bar.tsx'
import { LiveResult } from './live-result.tsx'
import { nextOpen } from './matrix-model.ts'
import { ProgressList } from './progress-list.tsx'
import { SectionForm } from './section-form.tsx'
import type { Section } from './sections.ts'
import { sectionsOf } from './sections.ts'
import type { AssessmentActions } from './use-assessment.ts'
import { useFormKeys } from './use-form-keys.ts'
import type { PlaceChange } from './use-form-place.ts'
import { useFormPlace } from './use-form-place.ts'
import { useLeaveFor } from './use-leave-for.ts'
import { useShownRecord } from './use-shown-record.ts'
import { useStepBack } from './use-step-back.ts'

/** List, form and live result: everything that happens while she answers. */
export const AssessScreen = ({
  open,
  ladder,
  actions,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly actions: AssessmentActions
}) => {
  const { change, keepPlace } = actions
  const record = useShownRecord(open, actions)
  const [, navigate] = useLocation()
  const singleKeys = useSingleKeys()
  const locked = record.status === 'completed'
  const sections = useMemo(() => sectionsOf(ladder), [ladder])
  const { section, item, column, choose } = useFormPlace(record, sections)
  const [unansweredOnly, setUnansweredOnly] = useState(false)
  const [lastShown, setLastShown] = useState(false)
  const [about, setAbout] = useState(false)
  const [editing, setEditing] = useState<{
    readonly item: string
    readonly field: 'note' | 'reason' | 'evidence'
  } | null>(null)
  const form = useRef<HTMLElement>(null)

  const rows = useMemo(() => rowsOf(section), [section])
  const current = rows.find(({ id }) => id === item) ?? null
  // While "unanswered only" is on, a row stays until one leaves it: answering must not pull it from under the hand.
  const [kept, setKept] = useState<string | null>(null)
  const shown = useEqual(
    rows
      .filter(
        (row) => !unansweredOnly || row.kind === 'step' || isRowOpen(record, row) || [item, kept].includes(row.id),
      )
      .map(({ id }) => id),
  )

  const focusIn = useCallback((what: string) => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[data-current=true] :is(${what})`)?.focus())
  }, [])
  const focusRow = useCallback(() => focusIn('[role=radio][tabindex="0"], [role=checkbox]'), [focusIn])

  const go = useCallback(
    (to: PlaceChange, focus = true) => {
      setEditing(null)
      choose(to)
      if (focus) focusRow()
    },
    [choose, focusRow],
  )

  const rate = (id: string, value: number, moveOn: boolean): void => {
    const row = rows.find((each) => each.id === id)
    if (locked || row === undefined) return
    const order = rows.map((each) => each.id)
    const open = new Set(rows.filter((each) => isRowOpen(record, each)).map((each) => each.id))
    const next = moveOn ? nextOpen(order, id, (each) => open.has(each)) : null
    void change(answerRow(row, value), () => {
      setKept(id)
      if (next !== null) go({ item: next })
      else choose({ item: id, ...(row.choices.includes(value) ? { column: value } : {}) })
    })
  }

  const move = (step: 1 | -1): void => {
    const next = item === null ? undefined : shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(item) + step))]
    if (next !== undefined) go({ item: next })
  }
  const shift = (step: 1 | -1): void => {
    const choices = current?.choices ?? []
    const next = choices[choices.indexOf(column) + step]
    if (next !== undefined) go({ column: next })
  }
  const turn = (step: 1 | -1): void => {
    const next = sections[sections.indexOf(section) + step]
    if (next !== undefined) go({ section: next })
  }
  const leave = useLeaveFor()
  const leaveFor = useStable((path: string): void => {
    keepPlace({ competency: section.id, item })
    leave(path)
  })
  const seeResult = useCallback(() => leaveFor(`/result/${record.id}`), [leaveFor, record.id])
  const stepBack = useCallback(
    (direction: 'undo' | 'redo') => {
      void flushTyped()
        .then(actions[direction])
        .then((saved) => {
          const at = (direction === 'undo' ? saved?.undo.redo : saved?.undo.undo)?.at ?? null
          const owner = at === null ? undefined : ownerOf(sections, at)
          if (at !== null && owner !== undefined) {
            go({ section: owner, item: rowsOf(owner).some(({ id }) => id === at) ? at : null })
          }
        })
    },
    [actions, go, sections],
  )
  const undo = useCallback(() => stepBack('undo'), [stepBack])
  const redo = useCallback(() => stepBack('redo'), [stepBack])
  useStepBack({ undo, redo, enabled: !locked })
  const toSummary = useCallback(() => navigate(`/summary/${record.id}`), [navigate, record.id])
  useCommand('summary', toSummary)

  const edit = (field: 'note' | 'reason' | 'evidence'): void => {
    if (item !== null) setEditing({ item, field })
  }
  useFormKeys({
    row: current,
    locked,
    singleKeys,
    onRate: (value) => {
      if (item !== null) rate(item, value, true)
    },
    onClear: () => {
      if (current !== null) void change(answerRow(current, null))
    },
    onNote: () => edit('note'),
    onEvidence: () => edit('evidence'),
    onReason: () => edit('reason'),
    onLater: () => {
      if (item !== null) void change({ kind: 'later', item, on: !record.later.includes(item) })
    },
    onWrite: () => focusIn('[data-answer]'),
    onAbout: () => setAbout((on) => !on),
    onUnansweredOnly: () => setUnansweredOnly((on) => !on),
    onLastCycle: () => setLastShown((on) => !on),
    onMove: move,
    onShift: shift,
    onTurn: turn,
    onResult: seeResult,
    onSummary: toSummary,
    onEscape: () => setAbout(false),
  })

  // The place is kept, so that she comes back to the same row; a quarter second of rest is enough.
  useEffect(() => {
    const keep = (): void => keepPlace({ competency: section.id, item })
    const forget = beforeClosing(async () => keep())
    const timer = setTimeout(() => {
      forget()
      keep()
    }, 250)
    return () => {
      clearTimeout(timer)
      forget()
    }
  }, [keepPlace, section.id, item])
  useEffect(focusRow, [focusRow])

  const toggleAbout = useStable(() => setAbout((on) => !on))
  const endEdit = useStable(() => {
    setEditing(null)
    focusRow()
  })
  const toQuick = useStable(() => leaveFor(assessPath(record.id, 'quick')))
  const goToSection = useStable((next: Section) => go({ section: next }))
  const rateHere = useStable((row: string, value: number) => rate(row, value, false))

  // While an answer is on its way the result is still the one before: nothing of it is drawn anew.
  const { outcome, outlook } = open
  const { target, estimates, ratings, notApplicable } = open.record
  const live = useMemo(
    () => (
      <LiveResult
        ladder={ladder}
        record={{ target, estimates, ratings, notApplicable }}
        outcome={outcome}
        outlook={outlook}
        competency={section.kind === 'competency' ? section.competency : null}
      />
    ),
    [ladder, target, estimates, ratings, notApplicable, outcome, outlook, section],
  )

  return (
    <AssessFrame
      open={open}
      record={record}
      ladder={ladder}
      actions={actions}
      view="form"
      onUndo={undo}
      onRedo={redo}
      onGo={leaveFor}
    >
      <div className="assess">
        <ProgressList
          ladder={ladder}
          sections={sections}
          record={record}
          outcome={open.outcome}
          current={section.id}
          onChoose={goToSection}
          unansweredOnly={unansweredOnly}
          onUnansweredOnly={setUnansweredOnly}
          lastShown={lastShown}
          onLastShown={setLastShown}
          hasPrevious={open.previous !== null}
          onQuick={toQuick}
        />
        <section className="form" ref={form} data-region="form" aria-labelledby="section-title">
          <SectionForm
            ladder={ladder}
            sections={sections}
            section={section}
            record={record}
            outcome={open.outcome}
            rows={shown}
            item={item}
            column={column}
            about={about}
            onAbout={toggleAbout}
            last={lastShown ? open.previous : null}
            editing={editing}
            onEdit={setEditing}
            onEditDone={endEdit}
            onSection={goToSection}
            onPlace={choose}
            onRate={rateHere}
            onChange={change}
            locked={locked}
            singleKeys={singleKeys}
          />
          <KeyBar
            ladder={ladder}
            sections={sections}
            section={section}
            row={current}
            singleKeys={singleKeys}
            locked={locked}
            complete={open.outcome.complete}
            onNext={() => turn(1)}
            onReview={() => leaveFor(assessPath(record.id, 'review'))}
            onResult={seeResult}
          />
        </section>
        {live}
      </div>
    </AssessFrame>
  )
}

/** The section that an item, a signal or a competency's estimate belongs to. */
const ownerOf = (sections: readonly Section[], at: string): Section | undefined =>
  sections.find(({ items, signals }) => items.some(({ id }) => id === at) || signals.includes(at)) ??
  sections.find(({ kind, id }) => kind === 'competency' && (at === id || at.startsWith(`${id}.anti-signal.`)))
