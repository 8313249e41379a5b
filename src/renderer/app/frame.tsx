import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { HomePage } from '#renderer/features/home/home-page.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { bridge, CairnError, unwrap } from '#renderer/lib/api.ts'
import { runCommand, useCommand } from '#renderer/lib/commands.ts'
import { keys, useAssessments } from '#renderer/lib/queries.ts'
import type { NotePreset } from '#renderer/lib/note-evidence.ts'
import { noteEvidence, useNoteEvidence } from '#renderer/lib/note-evidence.ts'
import { useEver } from '#renderer/lib/use-ever.ts'
import { useMedia } from '#renderer/lib/use-media.ts'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import {
  AssessPage,
  AssessmentsPage,
  EvidencePage,
  GrowthPage,
  HelpPage,
  ImportPage,
  LaddersPage,
  MeetingPage,
  NewAssessmentDialog,
  PlanPage,
  PrivacyPage,
  PromotionPage,
  PaletteDialog,
  QuickEntry,
  ReaderPage,
  ResultPage,
  SettingsPage,
  SummaryPage,
  ToldPage,
  WayPage,
  WaySection,
  WhatIfPage,
  fetchAhead,
} from './later-screens.tsx'
import { FindBar } from './find-bar.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { DataNotices } from './data-notices.tsx'
import { DropHint } from './drop-hint.tsx'
import { Sidebar } from './sidebar.tsx'
import { UnsavedNotice } from './unsaved-notice.tsx'
import { useDialogs } from './use-dialogs.ts'
import { useOpenedFiles } from './use-opened-files.ts'
import { useScreenChange } from './use-screen-change.ts'
import { useTextSize } from './use-text-size.ts'

/** A ladder, and where in it; optional parts are more than wouter reads out of the pattern. */
type ReaderAddress = { readonly hash: string; readonly tab: string | undefined; readonly place: string | undefined }

const FRAME = { layer: 'frame' } as const

/** An address that leads to no screen. */
const NOWHERE = new CairnError({ code: 'not-found' })

type WhyAddress = { readonly id: string; readonly part: string | undefined }

type WayAddress = { readonly id: string; readonly kind: string | undefined; readonly goal: string | undefined }

type WhatIfAddress = { readonly id: string; readonly scenario: string | undefined }

type EvidenceAddress = { readonly place: string | undefined }

type AssessAddress = { readonly id: string; readonly view: string | undefined }

/** Sidebar, the screen in front, and what can be done from anywhere. */
export const Frame = ({
  state,
  begin = null,
}: {
  readonly state: AppState
  /** A ladder chosen in the first steps: its new assessment is what the app opens on. */
  readonly begin?: LadderHash | null
}) => {
  const { say } = useWords()
  const [location, navigate] = useLocation()
  const dialogs = useDialogs(begin)
  const assessments = useAssessments()
  const newest = assessments.data?.find(({ status }) => status === 'completed') ?? assessments.data?.[0]

  const goHome = useCallback(() => navigate('/'), [navigate])
  const goAssess = useCallback(() => navigate('/assess'), [navigate])
  const goEvidence = useCallback(() => navigate('/evidence'), [navigate])
  const goGrowth = useCallback(() => navigate('/growth'), [navigate])
  const goPromotion = useCallback(() => navigate('/growth/promotion'), [navigate])
  const goPlan = useCallback(() => navigate('/growth/plan'), [navigate])
  const goLadders = useCallback(() => navigate('/ladders'), [navigate])
  const goSettings = useCallback(() => navigate('/settings'), [navigate])
  const goSummary = useCallback(() => {
    if (newest !== undefined) navigate(`/summary/${newest.id}`)
  }, [navigate, newest])
  useCommand('home', goHome, FRAME)
  useCommand('assess', goAssess, FRAME)
  useCommand('evidence', goEvidence, FRAME)
  useCommand('growth', goGrowth, FRAME)
  useCommand('promotion', goPromotion, FRAME)
  useCommand('plan', goPlan, FRAME)
  useCommand('ladders', goLadders, FRAME)
  useCommand('settings', goSettings, FRAME)
  useCommand('summary', goSummary, FRAME)
  useCommand('new-assessment', dialogs.openNew, FRAME)
  const [noting, setNoting] = useState<NotePreset | null>(null)
  const stopNoting = useCallback(() => setNoting(null), [])
  useNoteEvidence(setNoting)
  useCommand('note-evidence', noteEvidence, FRAME)
  useCommand('shortcuts', dialogs.openShortcuts, FRAME)
  const toggleSidebar = useToggleSidebar(state)
  useCommand('toggle-sidebar', toggleSidebar, FRAME)
  useCommand('palette', dialogs.openPalette, FRAME)
  const goGuide = useCallback(() => navigate('/help'), [navigate])
  const goAbout = useCallback(() => navigate('/help/about'), [navigate])
  useCommand('guide', goGuide, FRAME)
  useCommand('about', goAbout, FRAME)
  const [isFinding, setFinding] = useState(false)
  const openFind = useCallback(() => setFinding(true), [])
  const closeFind = useCallback(() => setFinding(false), [])
  useCommand('find', openFind, FRAME)
  const openFile = useOpenedFiles()
  useCommand('open-file', openFile, FRAME)
  useTextSize(state.settings)
  useScreenChange(location)

  useShortcuts({
    'Ctrl+N': (event) => takes(event, dialogs.openNew),
    'Ctrl+E': (event) => takes(event, () => noteEvidence()),
    // The screen in front may have a summary, or pages, of its own.
    'Ctrl+P': (event) => takes(event, () => runCommand('summary')),
    'Ctrl+K': (event) => takes(event, dialogs.openPalette),
    'Ctrl+F': (event) => takes(event, () => runCommand('find')),
    'Ctrl+O': (event) => takes(event, () => runCommand('open-file')),
    'Ctrl++': (event) => takes(event, () => runCommand('text-larger')),
    'Ctrl+Shift++': (event) => takes(event, () => runCommand('text-larger')),
    'Ctrl+=': (event) => takes(event, () => runCommand('text-larger')),
    'Ctrl+-': (event) => takes(event, () => runCommand('text-smaller')),
    'Ctrl+0': (event) => takes(event, () => runCommand('text-normal')),
    'Ctrl+,': (event) => takes(event, goSettings),
    'Ctrl+\\': (event) => takes(event, toggleSidebar),
    'Alt+1': (event) => takes(event, goHome),
    'Alt+2': (event) => takes(event, goAssess),
    'Alt+3': (event) => takes(event, goEvidence),
    'Alt+4': (event) => takes(event, goGrowth),
    'Alt+5': (event) => takes(event, goLadders),
    F1: (event) => takes(event, goGuide),
    F6: (event) => takes(event, () => focusRegion(1)),
    'Shift+F6': (event) => takes(event, () => focusRegion(-1)),
    '?': (event) => takes(event, dialogs.openShortcuts),
  })

  const newAsked = useEver(dialogs.open === 'new')
  const paletteAsked = useEver(dialogs.open === 'palette')
  useEffect(() => {
    const idle = requestIdleCallback(() => void fetchAhead(), { timeout: 5_000 })
    return () => cancelIdleCallback(idle)
  }, [])
  const narrow = useMedia(`(width < ${(1080 * state.settings.textSize) / 100}px)`)
  const railed = narrow || location.startsWith('/assess/') || state.settings.sidebar === 'rail'
  return (
    <div className={railed ? 'app railed' : 'app'}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => takes(event.nativeEvent, () => document.getElementById('content')?.focus())}
      >
        {say('common:skip')}
      </a>
      <Sidebar
        railed={railed}
        onSearch={dialogs.openPalette}
        drafts={assessments.data?.filter(({ status }) => status === 'draft').length ?? 0}
      />
      <main className="main" id="content" tabIndex={-1} data-region="content">
        <DataNotices />
        <UnsavedNotice />
        <Switch>
          <Route path="/">
            <HomePage onNew={dialogs.openNew} />
          </Route>
          <Route path="/assess">
            <AssessmentsPage onNew={dialogs.openNew} />
          </Route>
          <Route<AssessAddress> path="/assess/:id/:view?">
            {({ id, view }) => <AssessPage key={id} id={id} view={view} />}
          </Route>
          <Route path="/result/:id">
            {({ id }) => (
              <ResultPage key={id} id={id} below={(open, ladder) => <WaySection open={open} ladder={ladder} />} />
            )}
          </Route>
          <Route<WhyAddress> path="/result/:id/why/:part?">
            {({ id, part }) => <ToldPage key={id} id={id} part={part} />}
          </Route>
          <Route<WayAddress> path="/way/:id/:kind?/:goal?">
            {({ id, kind, goal }) => <WayPage key={id} id={id} kind={kind} goal={goal} />}
          </Route>
          <Route<WhatIfAddress> path="/what-if/:id/:scenario?">
            {({ id, scenario }) => <WhatIfPage key={id} id={id} scenario={scenario} />}
          </Route>
          <Route<EvidenceAddress> path="/evidence/:place?">{({ place }) => <EvidencePage place={place} />}</Route>
          <Route path="/growth">
            <GrowthPage onNew={dialogs.openNew} />
          </Route>
          <Route path="/growth/promotion">
            <PromotionPage />
          </Route>
          <Route path="/growth/plan">
            <PlanPage />
          </Route>
          <Route path="/meeting/:id">{({ id }) => <MeetingPage key={id} id={id} />}</Route>
          <Route path="/summary/:id">{({ id }) => <SummaryPage key={id} id={id} />}</Route>
          <Route path="/ladders">
            <LaddersPage />
          </Route>
          <Route<ReaderAddress> path="/ladders/:hash/:tab?/:place?">
            {({ hash, tab, place }) => (
              <ReaderPage key={hash} hash={hash} tab={tab} place={place} onNew={dialogs.openNewIn} />
            )}
          </Route>
          <Route path="/import">
            <ImportPage />
          </Route>
          <Route<{ readonly tab: string | undefined }> path="/help/:tab?">
            {({ tab }) => <HelpPage state={state} tab={tab} />}
          </Route>
          <Route path="/settings/privacy">
            <PrivacyPage />
          </Route>
          <Route path="/settings">
            <SettingsPage state={state} />
          </Route>
          <Route>
            <LoadError error={NOWHERE} />
          </Route>
        </Switch>
      </main>
      {newAsked && (
        <NewAssessmentDialog open={dialogs.open === 'new'} ladder={dialogs.ladder} onClose={dialogs.close} />
      )}
      {isFinding && <FindBar onClose={closeFind} />}
      {paletteAsked && <PaletteDialog open={dialogs.open === 'palette'} onClose={dialogs.close} />}
      {noting !== null && <QuickEntry preset={noting} onClose={stopNoting} />}
      <DropHint />
      <ShortcutsDialog open={dialogs.open === 'shortcuts'} onClose={dialogs.close} />
    </div>
  )
}

/** Between the labelled sidebar and the rail, and remembered. */
const useToggleSidebar = (state: AppState): (() => void) => {
  const client = useQueryClient()
  const { sidebar } = state.settings
  return useCallback(() => {
    void unwrap(bridge().settingsSave({ sidebar: sidebar === 'rail' ? 'full' : 'rail' })).then((settings) =>
      client.setQueryData<AppState>(keys.state, (before) => (before === undefined ? before : { ...before, settings })),
    )
  }, [client, sidebar])
}

const takes = (event: Event, run: () => void): void => {
  event.preventDefault()
  run()
}

/** F6: from the sidebar to the screen and, in Assess, through list, form and result. */
const focusRegion = (step: 1 | -1): void => {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  )
  const current = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = regions[(current + step + regions.length) % regions.length]
  // A region may hold others, which have their own turn.
  const inside = [...(next?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
    (each) => each.closest('[data-region]') === next && each.offsetParent !== null,
  )
  ;(inside ?? next)?.focus()
}

const FOCUSABLE = '[tabindex="0"], a[href], button:not([disabled]), input:not([disabled]), summary'
