import { Route, Switch } from 'wouter'
import { LoadError } from '#renderer/components/load-error.tsx'
import { HomePage } from '#renderer/features/home/home-page.tsx'
import { CairnError } from '#renderer/lib/api.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import {
  AssessmentsPage,
  AssessPage,
  EvidencePage,
  GrowthPage,
  HelpPage,
  ImportPage,
  LaddersPage,
  MeetingPage,
  PlanPage,
  PrivacyPage,
  PromotionPage,
  ReaderPage,
  ResultPage,
  SettingsPage,
  SummaryPage,
  ToldPage,
  WayPage,
  WaySection,
  WhatIfPage,
} from './later-screens.tsx'

// Addresses with parts that may be left out, which are more than wouter reads out of a pattern.
type AssessAddress = { readonly id: string; readonly view: string | undefined }
type WhyAddress = { readonly id: string; readonly part: string | undefined }
type WayAddress = { readonly id: string; readonly kind: string | undefined; readonly goal: string | undefined }
type WhatIfAddress = { readonly id: string; readonly scenario: string | undefined }
type EvidenceAddress = { readonly place: string | undefined }
type ReaderAddress = { readonly hash: string; readonly tab: string | undefined; readonly place: string | undefined }
type HelpAddress = { readonly tab: string | undefined }

/** An address that leads to no screen. */
const NOWHERE = new CairnError({ code: 'not-found' })

/** The screen that the address names. */
export const Screens = ({
  state,
  onNew,
  onNewIn,
}: {
  readonly state: AppState
  readonly onNew: () => void
  readonly onNewIn: (ladder: LadderHash) => void
}) => (
  <Switch>
    <Route path="/">
      <HomePage onNew={onNew} />
    </Route>
    <Route path="/assess">
      <AssessmentsPage onNew={onNew} />
    </Route>
    <Route<AssessAddress> path="/assess/:id/:view?">
      {({ id, view }) => <AssessPage key={id} id={id} view={view} />}
    </Route>
    <Route path="/result/:id">
      {({ id }) => <ResultPage key={id} id={id} below={(open, ladder) => <WaySection open={open} ladder={ladder} />} />}
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
      <GrowthPage onNew={onNew} />
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
      {({ hash, tab, place }) => <ReaderPage key={hash} hash={hash} tab={tab} place={place} onNew={onNewIn} />}
    </Route>
    <Route path="/import">
      <ImportPage />
    </Route>
    <Route<HelpAddress> path="/help/:tab?">{({ tab }) => <HelpPage state={state} tab={tab} />}</Route>
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
)
