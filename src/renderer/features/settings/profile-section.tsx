import { useQueryClient } from '@tanstack/react-query'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys } from '#renderer/lib/queries.ts'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AppState } from '#shared/ipc/contract.ts'
import type { Profile } from '#shared/settings.ts'

/** Heads the printed sheet; all of it optional, saved as it is typed. */
export const ProfileSection = ({ profile }: { readonly profile: Profile }) => {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('settings:profile.title')}</h2>
      <p className="s q lead">{say('settings:profile.text')}</p>
      <div className="card pad profile">
        <ProfileField profile={profile} field="name" />
        <ProfileField profile={profile} field="role" />
        <ProfileField profile={profile} field="manager" />
      </div>
    </section>
  )
}

const ProfileField = ({ profile, field }: { readonly profile: Profile; readonly field: keyof Profile }) => {
  const { say } = useWords()
  const client = useQueryClient()
  const { text, setText, flush } = useTypedText(profile[field], async (words) => {
    // The other fields may have been typed since this one was drawn: read what is stored, change one.
    const stored = client.getQueryData<AppState>(keys.state)?.profile ?? profile
    const saved = await unwrap(bridge().profileSave({ ...stored, [field]: words }))
    client.setQueryData<AppState>(keys.state, (state) => (state === undefined ? state : { ...state, profile: saved }))
  })
  return (
    <div>
      <label className="l" htmlFor={`profile-${field}`}>
        {say(`settings:profile.${field}`)}
      </label>
      <input
        id={`profile-${field}`}
        className="field"
        value={text}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void flush()}
      />
    </div>
  )
}
