import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { bridge } from '#renderer/lib/api.ts'
import { useCommand } from '#renderer/lib/commands.ts'
import { useAppState } from '#renderer/lib/queries.ts'
import { isTyping, useShortcuts } from '#renderer/lib/shortcuts.ts'
import { flushTyped } from '#renderer/lib/typed-text.ts'
import { useStable } from '#renderer/lib/use-stable.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { applyChange } from './apply-change.ts'
import { AssessToolbar } from './assess-toolbar.tsx'
import { KeyBar } from './key-bar.tsx'
import { LiveResult } from './live-result.tsx'
import { LockedBanner } from './locked-banner.tsx'
import { nextOpen } from './matrix-model.ts'
import { ProgressList } from './progress-list.tsx'
import { isAnswered } from './row-state.ts'
import { SaveBanner } from './save-banner.tsx'
import { SectionForm } from './section-form.tsx'
import type { Section } from './sections.ts'
import { choicesOf, sectionsOf } from './sections.ts'
import type { AssessmentActions } from './use-assessment.ts'
import type { PlaceChange } from './use-form-place.ts'
import { useFormPlace } from './use-form-place.ts'
import './assess.css'

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
  const { change } = actions
  const record = useMemo(() => actions.waiting.reduce(applyChange, open.record), [actions.waiting, open.record])
  const [, navigate] = useLocation()
  const singleKeys = useAppState().data?.settings.singleKeys ?? true
  const locked = record.status === 'completed'
  const sections = useMemo(() => sectionsOf(ladder), [ladder])
  const { section, item, column, choose } = useFormPlace(record, sections)
  const [unansweredOnly, setUnansweredOnly] = useState(false)
  const [lastShown, setLastShown] = useState(false)
  const [about, setAbout] = useState(false)
  const [editing, setEditing] = useState<{ readonly item: string; readonly field: 'note' | 'reason' } | null>(null)
  const form = useRef<HTMLElement>(null)

  const items = useMemo(() => section.items.map(({ id }) => id), [section])
  const choices = useMemo(() => {
    const found = section.items.find(({ id }) => id === item)
    return found === undefined ? [] : choicesOf(found)
  }, [section, item])
  // While "unanswered only" is on, a row stays until one leaves it: answering must not pull it from under the hand.
  const [kept, setKept] = useState<string | null>(null)
  const shown = unansweredOnly ? items.filter((id) => !isAnswered(record, id) || id === item || id === kept) : items

  const focusRow = useCallback(() => {
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[data-current=true] [role=radio][tabindex="0"]')?.focus(),
    )
  }, [])

  const go = useCallback(
    (to: PlaceChange, focus = true) => {
      setEditing(null)
      choose(to)
      if (focus) focusRow()
    },
    [choose, focusRow],
  )

  const rate = useCallback(
    (row: string, value: number, moveOn: boolean) => {
      if (locked) return
      void change({ kind: 'rate', item: row, value })
      setKept(row)
      const next = moveOn ? nextOpen(items, row, (id) => !isAnswered(record, id)) : null
      if (next !== null) go({ item: next })
      else choose({ item: row, ...(choices.includes(value) ? { column: value } : {}) })
    },
    [change, choices, choose, go, items, locked, record],
  )

  const move = (step: 1 | -1): void => {
    const next = item === null ? undefined : shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(item) + step))]
    if (next !== undefined) go({ item: next })
  }
  const shift = (step: 1 | -1): void => {
    const next = choices[choices.indexOf(column) + step]
    if (next !== undefined) go({ column: next })
  }
  const turn = (step: 1 | -1): void => {
    const next = sections[sections.indexOf(section) + step]
    if (next !== undefined) go({ section: next })
  }
  const seeResult = useCallback(() => {
    void flushTyped().then(() => navigate(`/result/${record.id}`))
  }, [navigate, record.id])
  const stepBack = useCallback(
    (direction: 'undo' | 'redo') => {
      void flushTyped()
        .then(actions[direction])
        .then((saved) => {
          const at = (direction === 'undo' ? saved?.undo.redo : saved?.undo.undo)?.at ?? null
          const owner = at === null ? undefined : ownerOf(sections, at)
          if (at !== null && owner !== undefined) {
            go({ section: owner, item: owner.items.some(({ id }) => id === at) ? at : null })
          }
        })
    },
    [actions, go, sections],
  )
  const undo = useCallback(() => stepBack('undo'), [stepBack])
  const redo = useCallback(() => stepBack('redo'), [stepBack])
  useCommand('undo', undo, { enabled: !locked })
  useCommand('redo', redo, { enabled: !locked })
  const toSummary = useCallback(() => navigate(`/summary/${record.id}`), [navigate, record.id])
  useCommand('summary', toSummary)

  const edit = (field: 'note' | 'reason'): void => {
    if (!locked && item !== null) setEditing({ item, field })
  }
  const rateBy = (value: number): void => {
    if (item !== null) rate(item, value, true)
  }
  const values = section.items.find(({ id }) => id === item)?.values ?? []
  const letters = singleKeys
    ? {
        ...Object.fromEntries(values.filter((value) => value < 10).map((value) => [`${value}`, () => rateBy(value)])),
        Backspace: () => {
          if (!locked && item !== null) void change({ kind: 'clear', item })
        },
        X: (event: KeyboardEvent) => takes(event, () => edit('reason')),
        N: (event: KeyboardEvent) => takes(event, () => edit('note')),
        I: () => setAbout((on) => !on),
        U: () => setUnansweredOnly((on) => !on),
        P: () => setLastShown((on) => !on),
      }
    : {}
  useShortcuts({
    ...letters,
    ArrowDown: (event) => takes(event, () => move(1)),
    ArrowUp: (event) => takes(event, () => move(-1)),
    ArrowRight: (event) => takes(event, () => shift(1)),
    ArrowLeft: (event) => takes(event, () => shift(-1)),
    Escape: () => setAbout(false),
    'Ctrl+Enter': (event) => takes(event, () => turn(1)),
    'Ctrl+Shift+Enter': (event) => takes(event, () => turn(-1)),
    'Ctrl+R': (event) => takes(event, seeResult),
    'Ctrl+P': (event) => takes(event, toSummary),
    'Ctrl+Z': (event) => (isTyping(event.target) ? undefined : takes(event, undo)),
    'Ctrl+Shift+Z': (event) => (isTyping(event.target) ? undefined : takes(event, redo)),
    'Ctrl+Y': (event) => (isTyping(event.target) ? undefined : takes(event, redo)),
  })

  // The place is kept, so that she comes back to the same row; a quarter second of rest is enough.
  useEffect(() => {
    const timer = setTimeout(
      () => void bridge().assessmentPlace({ id: record.id, place: { competency: section.id, item } }),
      250,
    )
    return () => clearTimeout(timer)
  }, [record.id, section.id, item])
  useEffect(focusRow, [focusRow])

  const toggleAbout = useStable(() => setAbout((on) => !on))
  const endEdit = useStable(() => {
    setEditing(null)
    focusRow()
  })
  const goToSection = useStable((next: Section) => go({ section: next }))
  const rateHere = useStable((row: string, value: number) => rate(row, value, false))

  // While an answer is on its way the result is still the one before: nothing of it is drawn anew.
  const { outcome, outlook, record: stored } = open
  const live = useMemo(
    () => (
      <LiveResult
        ladder={ladder}
        record={stored}
        outcome={outcome}
        outlook={outlook}
        competency={section.kind === 'competency' ? section.competency : null}
      />
    ),
    [ladder, stored, outcome, outlook, section],
  )

  return (
    <>
      <AssessToolbar
        record={record}
        ladder={ladder}
        saveState={actions.saveState}
        undoState={open.undo}
        onUndo={undo}
        onRedo={redo}
        onResult={seeResult}
        onChange={change}
      />
      {locked && <LockedBanner id={record.id} />}
      <SaveBanner saveState={actions.saveState} onRetry={actions.retry} />
      <div className="assess">
        <ProgressList
          ladder={ladder}
          sections={sections}
          record={record}
          outcome={open.outcome}
          current={section.id}
          onChoose={(next) => go({ section: next })}
          unansweredOnly={unansweredOnly}
          onUnansweredOnly={setUnansweredOnly}
          lastShown={lastShown}
          onLastShown={setLastShown}
          hasPrevious={open.previous !== null}
          singleKeys={singleKeys}
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
            choices={choices}
            singleKeys={singleKeys}
            complete={open.outcome.complete}
            onNext={() => turn(1)}
            onResult={seeResult}
          />
        </section>
        {live}
      </div>
    </>
  )
}

const takes = (event: Event, run: () => void): void => {
  event.preventDefault()
  run()
}

/** The section that an item or a signal belongs to. */
const ownerOf = (sections: readonly Section[], at: string): Section | undefined =>
  sections.find(({ items, signals }) => items.some(({ id }) => id === at) || signals.includes(at)) ??
  sections.find((section) => section.kind === 'competency' && at.startsWith(`${section.id}.anti-signal.`))
