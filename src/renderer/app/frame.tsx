import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useAssessments } from '#renderer/lib/queries.ts'
import type { NotePreset } from '#renderer/lib/note-evidence.ts'
import { useNoteEvidence } from '#renderer/lib/note-evidence.ts'
import { useEver } from '#renderer/lib/use-ever.ts'
import { useMedia } from '#renderer/lib/use-media.ts'
import { whenIdle } from '#renderer/lib/when-idle.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import { DataNotices } from './data-notices.tsx'
import { DropHint } from './drop-hint.tsx'
import { FindBar } from './find-bar.tsx'
import { NewAssessmentDialog, PaletteDialog, QuickEntry, fetchAhead } from './later-screens.tsx'
import { Screens } from './screens.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { Sidebar } from './sidebar.tsx'
import { UnsavedNotice } from './unsaved-notice.tsx'
import { useDialogs } from './use-dialogs.ts'
import { useFrameCommands } from './use-frame-commands.ts'
import { useScreenChange } from './use-screen-change.ts'

/** Narrower than this, at text of 100 %, the sidebar is a rail. */
const LABELS_FROM_PX = 1080

/** Sidebar, the screen in front, and what can be done from anywhere. */
export const Frame = ({
  state,
  begin = null,
}: {
  readonly state: AppState
  /** A ladder chosen in the first steps: its new assessment is what the app opens on. */
  readonly begin?: LadderHash | null
}) => {
  const { settings } = state
  const { say } = useWords()
  const [location] = useLocation()
  const drafts = useAssessments().data?.filter(({ status }) => status === 'draft').length ?? 0
  const dialogs = useDialogs(begin)
  const newAsked = useEver(dialogs.open === 'new')
  const paletteAsked = useEver(dialogs.open === 'palette')
  const [noting, setNoting] = useState<NotePreset | null>(null)
  useNoteEvidence(setNoting)
  const [isFinding, setFinding] = useState(false)
  useFrameCommands(settings, dialogs, () => setFinding(true))
  useScreenChange(location)
  useEffect(() => whenIdle(() => void fetchAhead()), [])
  const narrow = useMedia(`(width < ${(LABELS_FROM_PX * settings.textSize) / 100}px)`)
  const railed = narrow || location.startsWith('/assess/') || settings.sidebar === 'rail'
  return (
    <div className={railed ? 'app railed' : 'app'}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {say('common:skip')}
      </a>
      <Sidebar railed={railed} onSearch={dialogs.openPalette} drafts={drafts} />
      <main className="main" id="content" tabIndex={-1} data-region="content">
        <DataNotices />
        <UnsavedNotice />
        <Screens state={state} onNew={dialogs.openNew} onNewIn={dialogs.openNewIn} />
      </main>
      {newAsked && (
        <NewAssessmentDialog open={dialogs.open === 'new'} ladder={dialogs.ladder} onClose={dialogs.close} />
      )}
      {isFinding && <FindBar onClose={() => setFinding(false)} />}
      {paletteAsked && <PaletteDialog open={dialogs.open === 'palette'} onClose={dialogs.close} />}
      {noting !== null && <QuickEntry preset={noting} onClose={() => setNoting(null)} />}
      <DropHint />
      <ShortcutsDialog open={dialogs.open === 'shortcuts'} onClose={dialogs.close} />
    </div>
  )
}
