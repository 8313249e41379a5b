import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ChooseBackupDialog } from '#renderer/features/recovery/choose-backup-dialog.tsx'
import { err, ok } from '#shared/app-error.ts'
import type { BackupReading, RecoveryBackup } from '#shared/store-safety.ts'
import { renderApp } from '../../support/render-app.tsx'

const AT_MS = Date.UTC(2026, 10, 20, 12)
const whole = (answers: number): BackupReading => ({
  state: 'whole',
  counts: { assessments: 1, answers, entries: 0, rows: answers },
})
const backup = (name: string, days: number, reading: BackupReading): RecoveryBackup => ({
  name,
  atMs: AT_MS - days * 86_400_000,
  bytes: 4_096,
  reading,
})

it('reads the backups that nobody has read yet one after the other, and lets only a whole one be chosen', async () => {
  const asked: string[] = []
  const answers = new Map<string, (reading: BackupReading | null) => void>()
  renderApp(
    <ChooseBackupDialog
      open
      backups={[
        backup('newest', 0, { state: 'unreadable' }),
        backup('newer', 1, whole(41)),
        backup('old', 2, { state: 'unread' }),
        backup('older', 3, { state: 'unread' }),
        backup('oldest', 4, { state: 'unread' }),
      ]}
      onClose={() => undefined}
      onChoose={() => undefined}
    />,
    {
      bridge: {
        recoveryRead: ({ backup: name }) => {
          asked.push(name)
          return new Promise((resolve) => {
            answers.set(name, (reading) => resolve(reading === null ? err('internal') : ok(reading)))
          })
        },
      },
    },
  )
  const states = (): readonly string[] =>
    within(screen.getByRole('dialog'))
      .getAllByRole('listitem')
      .map((line) => {
        const isOpen = !within(line).getByRole('button').hasAttribute('disabled')
        return `${isOpen ? 'open' : 'shut'}: ${line.querySelector('.q')?.textContent ?? ''}`
      })
  expect(states()).toEqual([
    expect.stringMatching(/^shut: can’t be read/),
    expect.stringMatching(/^open: .*41 answers/),
    expect.stringMatching(/^shut: being read/),
    expect.stringMatching(/^shut: being read/),
    expect.stringMatching(/^shut: being read/),
  ])
  expect(asked).toEqual(['old'])
  answers.get('old')?.(whole(17))
  await waitFor(() => expect(asked).toEqual(['old', 'older']))
  answers.get('older')?.({ state: 'unreadable' })
  await waitFor(() => expect(asked).toEqual(['old', 'older', 'oldest']))
  answers.get('oldest')?.(null)
  await waitFor(() =>
    expect(states().slice(2)).toEqual([
      expect.stringMatching(/^open: .*17 answers/),
      expect.stringMatching(/^shut: can’t be read/),
      expect.stringMatching(/^shut: can’t be read/),
    ]),
  )
  expect(asked).toHaveLength(3)
})
