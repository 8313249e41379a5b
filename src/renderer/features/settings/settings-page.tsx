import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { keys } from '#renderer/lib/queries.ts'
import { useBackups } from '#renderer/lib/safety-calls.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import type { Settings } from '#shared/settings.ts'
import { AboutSection } from './about-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { BackupsSection } from './backups-section.tsx'
import { CheckSection } from './check-section.tsx'
import { DataSection } from './data-section.tsx'
import { EverythingSection } from './everything-section.tsx'
import { ExportsSection } from './exports-section.tsx'
import { ProfileSection } from './profile-section.tsx'
import { TrashSection } from './trash-section.tsx'
import './settings.css'

/** Language, theme, paper, profile and where the data lies; every change is saved as it is made. */
export const SettingsPage = ({ state }: { readonly state: AppState }) => {
  const { say } = useWords()
  const client = useQueryClient()
  const errorText = useErrorText()
  const [failure, setFailure] = useState<unknown>(null)
  // Of what is only looked at nothing can be saved.
  const isSaved = (useBackups().data?.looking ?? null) === null

  const save = async (part: Partial<Settings>): Promise<void> => {
    try {
      await unwrap(bridge().settingsSave(part))
      client.setQueryData(keys.state, await unwrap(bridge().appState()))
      setFailure(null)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <>
      <header className="toolbar">
        <h1>{say('common:section.settings')}</h1>
        <span className="grow" />
        {isSaved && <span className="saved">{say('settings:savedAsYouGo')}</span>}
      </header>
      <div className="scroll grow">
        <div className="page settings">
          {failure !== null && (
            <p className="note danger" role="alert">
              {errorText(failure)}
            </p>
          )}
          <AppearanceSection settings={state.settings} save={(part) => void save(part)} />
          <ProfileSection profile={state.profile} />
          <DataSection state={state} />
          <BackupsSection />
          <CheckSection />
          <TrashSection />
          <EverythingSection assessments={state.data.assessments} />
          <ExportsSection />
          <AboutSection versions={state.versions} />
        </div>
      </div>
    </>
  )
}
