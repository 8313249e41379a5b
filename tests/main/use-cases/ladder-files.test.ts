import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '#main/files/read-text-file.ts'
import { sha256 } from '#main/files/sha256.ts'
import { checkPack } from '#main/ladders/check-pack.ts'
import { readLadder } from '#main/ladders/check-ladder.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { ladderFileHandlers } from '#main/use-cases/ladder-file-handlers.ts'
import type { LadderFiles } from '#main/use-cases/ladder-file-handlers.ts'
import { ladderShelf } from '#main/use-cases/ladder-shelf.ts'
import { listLadders, readLadder as openLadder } from '#main/use-cases/ladders.ts'
import { listShelf } from '#main/use-cases/list-shelf.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { removeLadder } from '#main/use-cases/remove-ladder.ts'
import { readTrash } from '#main/use-cases/trash.ts'
import { err, ok } from '#shared/app-error.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { Locale } from '#shared/locale.ts'
import type { CheckedPack, PackStanding } from '#shared/ladder-facts.ts'
import { createSay } from '#shared/say.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { edited, ladderFrom, packText } from '../../support/packs.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

const track = packText('small-track.yaml')
const atVersion = (version: string, more: Parameters<typeof edited>[1] = []): string =>
  edited(track, [{ find: 'version: "1.2.0"', replace: `version: "${version}"` }, ...more])

/** A person with a file that she edits, and what she is shown of it; dialogs answer as she does. */
function person(context: TestContext = testContext(), locale: Locale = 'en') {
  const folder = temporaryFolder()
  const path = join(folder, 'my ladder.yaml')
  const saved: { name: string; text: string }[] = []
  const copied: string[] = []
  let isDialogClosed = false
  const files: LadderFiles = {
    choose: async () => (isDialogClosed ? null : path),
    read: readTextFile,
    check: async (text, options) => checkPack(text, options),
    sha256,
    save: async (file) => {
      saved.push(file)
      return ok({ name: file.name, folder })
    },
    copy: async (text) => {
      copied.push(text)
    },
    say: () => createSay(locale),
  }
  const { handlers } = ladderFileHandlers(context, files)
  const choose = async (text: string): Promise<CheckedPack> => {
    writeFileSync(path, text)
    const checked = valueOf(await handlers['ladders:check-file'](undefined))
    if (checked === null) throw new Error('nothing was chosen')
    return checked
  }
  return {
    context,
    handlers,
    saved,
    copied,
    path,
    write: (text: string) => writeFileSync(path, text),
    closeDialog: () => {
      isDialogClosed = true
    },
    choose,
    standing: async (text: string): Promise<PackStanding | undefined> => (await choose(text)).sound?.standing,
    bring: async (text: string): Promise<LadderHash> =>
      valueOf(await handlers['ladders:import']({ token: (await choose(text)).token })).ladder,
  }
}

const rows = ({ db }: TestContext): number => Number(db.prepare('SELECT count(*) FROM ladders').pluck().get())

const assess = (context: TestContext, ladder: LadderHash): AssessmentRecord =>
  valueOf(
    createAssessment(context, {
      ladder,
      cycle: null,
      title: 'Mine',
      perspective: 'self',
      by: '',
      target: null,
      track: null,
    }),
  )

describe('checking a file', () => {
  it('tells what is in it and stores nothing', async () => {
    const { context, choose } = person()
    const checked = await choose(track)
    expect(checked).toMatchObject({
      file: 'my ladder.yaml',
      errors: 0,
      warnings: 0,
      problems: [],
      sound: { report: { id: 'small-track', version: '1.2.0' }, standing: { kind: 'new' } },
    })
    expect(rows(context)).toBe(0)
  })

  it('shows the page no folder', async () => {
    const { choose, path } = person()
    expect(JSON.stringify(await choose(track))).not.toContain(path.slice(0, path.lastIndexOf('/')))
  })

  it('lists the problems of one that is refused, which can’t be imported', async () => {
    const { context, handlers, choose } = person()
    const checked = await choose(edited(track, [{ find: 'need: 2', replace: 'need: 5' }]))
    expect(checked).toMatchObject({
      errors: 1,
      sound: null,
      problems: [{ code: 'need-too-large', file: 'my ladder.yaml' }],
    })
    expect(await handlers['ladders:import']({ token: checked.token })).toEqual(err('check-expired'))
    expect(rows(context)).toBe(0)
  })

  it('reads the same file again when asked, once it is mended', async () => {
    const { handlers, choose, write } = person()
    const broken = await choose(edited(track, [{ find: 'need: 2', replace: 'need: 5' }]))
    write(track)
    const mended = valueOf(await handlers['ladders:check-again']({ token: broken.token }))
    expect(mended).toMatchObject({ errors: 0, sound: { standing: { kind: 'new' } } })
    expect(mended.token).not.toBe(broken.token)
  })

  it('[trust F9] takes each token once, and only the last', async () => {
    const { handlers, choose } = person()
    const first = await choose(track)
    const second = await choose(track)
    expect(await handlers['ladders:check-again']({ token: first.token })).toEqual(err('check-expired'))
    expect(await handlers['ladders:import']({ token: first.token })).toEqual(err('check-expired'))
    valueOf(await handlers['ladders:import']({ token: second.token }))
    expect(await handlers['ladders:import']({ token: second.token })).toEqual(err('check-expired'))
  })

  it('says of a file that is gone, or too large, what is wrong with it', async () => {
    const { handlers, choose, path, write } = person()
    const { token } = await choose(track)
    rmSync(path)
    const gone = valueOf(await handlers['ladders:check-again']({ token }))
    expect(gone).toMatchObject({ errors: 1, sound: null, problems: [{ code: 'file-not-found' }] })
    write(`# ${'x'.repeat(2 * 1024 * 1024)}`)
    const large = valueOf(await handlers['ladders:check-again']({ token: gone.token }))
    expect(large.problems).toMatchObject([{ code: 'file-too-large', params: { limit: '2 MB' } }])
  })

  it('copies its problems, one line each, in the language of the app', async () => {
    const broken = edited(track, [{ find: 'need: 2', replace: 'need: 5' }])
    const english = person()
    const { token } = await english.choose(broken)
    valueOf(await english.handlers['ladders:copy-problems']({ token }))
    expect(english.copied).toEqual([
      'my ladder.yaml:41:37 competencies[0].instrument.rule.need: 5 rows are needed, but there are only 2; at most 2\n',
    ])
    const chinese = person(testContext(), 'zh-TW')
    valueOf(await chinese.handlers['ladders:copy-problems']({ token: (await chinese.choose(broken)).token }))
    expect(chinese.copied[0]).toContain('要求 5 列，但只有 2 列；最多 2')
    expect(await chinese.handlers['ladders:copy-problems']({ token })).toEqual(err('check-expired'))
  })

  it('does nothing where the dialog is closed', async () => {
    const { handlers, closeDialog } = person()
    closeDialog()
    expect(await handlers['ladders:check-file'](undefined)).toEqual(ok(null))
  })
})

describe('importing a ladder', () => {
  it('makes it one that can be assessed with, kept as it was checked', async () => {
    const { context, bring, write } = person()
    const hash = await bring(track)
    write('something else')
    expect(hash).toBe(sha256(canonicalJson(ladderFrom(track))))
    expect(valueOf(openLadder(context, { ladder: hash }))).toEqual(ladderFrom(track))
    const record = assess(context, hash)
    expect(record).toMatchObject({ ladderId: 'small-track', ladderVersion: '1.2.0' })
  })

  it('imports what was checked, also where the file has changed since', async () => {
    const { context, handlers, choose, write } = person()
    const { token } = await choose(track)
    write(atVersion('9.0.0'))
    const { ladder } = valueOf(await handlers['ladders:import']({ token }))
    expect(valueOf(openLadder(context, { ladder })).version).toBe('1.2.0')
  })

  it('keeps one ladder of the same content twice, however it is written', async () => {
    const { context, bring, standing } = person()
    const first = await bring(track)
    expect(await standing(`# a comment\n${track}`)).toEqual({ kind: 'installed' })
    expect(await bring(`# a comment\n${track}`)).toBe(first)
    expect(rows(context)).toBe(1)
  })

  it('refuses other content under the same version, and says which version would do', async () => {
    const { context, handlers, bring, choose } = person()
    await bring(track)
    const other = edited(track, [{ find: 'en: Asks.', replace: 'en: Asks more.' }])
    const { token, sound } = await choose(other)
    expect(sound?.standing).toEqual({ kind: 'version-taken', next: '1.3.0' })
    expect(await handlers['ladders:import']({ token })).toEqual(
      err('ladder-version-taken', { version: '1.2.0', next: '1.3.0' }),
    )
    expect(rows(context)).toBe(1)
  })

  it('never takes the place of a built-in ladder either', async () => {
    const builtIn = ladderFrom(track)
    const { handlers, choose } = person(testContext({ ladders: [builtIn] }))
    expect((await choose(track)).sound?.standing).toEqual({ kind: 'installed' })
    const { token } = await choose(edited(track, [{ find: 'en: Asks.', replace: 'en: Asks more.' }]))
    expect(await handlers['ladders:import']({ token })).toMatchObject({ error: { code: 'ladder-version-taken' } })
  })

  it('puts a new version beside the old one: new assessments use it, old ones keep theirs', async () => {
    const { context, bring, standing } = person()
    const old = await bring(track)
    const { id } = assess(context, old)
    const changed = atVersion('1.10.0', [{ find: 'en: Asks.', replace: 'en: Asks more.' }])
    expect(await standing(changed)).toEqual({ kind: 'newer', newest: '1.2.0' })
    const newer = await bring(changed)

    const listed = valueOf(listLadders(context)).filter((entry) => entry.id === 'small-track')
    expect(listed.map(({ hash, version, current }) => [hash, version, current])).toEqual([
      [newer, '1.10.0', true],
      [old, '1.2.0', false],
    ])
    expect(valueOf(openAssessment(context, { id })).record).toMatchObject({ ladder: old, ladderVersion: '1.2.0' })
    expect(JSON.stringify(valueOf(openLadder(context, { ladder: old })))).not.toContain('Asks more.')
    expect(await standing(atVersion('1.4.0'))).toEqual({ kind: 'older', newest: '1.10.0' })
  })

  it('is there after a restart', async () => {
    const { context, bring } = person()
    const hash = await bring(track)
    const again = { ...context, shelf: ladderShelf(asBuiltIn([smallLadder]), sha256) }
    expect(valueOf(openLadder(again, { ladder: hash }))).toEqual(ladderFrom(track))
  })
})

describe('the list of ladders', () => {
  it('tells of built-in and imported ones the same, and what holds them', async () => {
    const { context, bring } = person()
    const hash = await bring(track)
    assess(context, hash)
    const shelf = valueOf(listShelf(context))
    expect(shelf.map(({ id, builtIn, current, assessments }) => [id, builtIn, current, assessments])).toEqual([
      [smallLadder.id, true, true, 0],
      ['small-track', false, true, 1],
    ])
    for (const { counts, coverage, licence, languages } of shelf) {
      expect(counts.competencies).toBeGreaterThan(0)
      expect(Object.keys(coverage)).toEqual(languages)
      expect(licence.name).toBeDefined()
    }
  })
})

describe('removing a ladder', () => {
  it('takes an imported one off the shelf', async () => {
    const { context, bring } = person()
    const hash = await bring(track)
    expect(removeLadder(context, { ladder: hash })).toEqual(ok(null))
    expect(openLadder(context, { ladder: hash })).toEqual(err('ladder-not-found'))
    expect(valueOf(listLadders(context)).map((ladder) => ladder.hash)).not.toContain(hash)
  })

  it('puts it into the trash; to import it again takes it out', async () => {
    const { context, bring } = person()
    const hash = await bring(track)
    valueOf(removeLadder(context, { ladder: hash }))
    expect(valueOf(readTrash(context))).toMatchObject([{ entry: { kind: 'ladder', id: hash }, title: 'small-track' }])
    expect(await bring(track)).toBe(hash)
    expect(valueOf(readTrash(context))).toEqual([])
    expect(valueOf(openLadder(context, { ladder: hash })).id).toBe('small-track')
  })

  it('refuses one that an assessment was made with, also where that lies in the trash', async () => {
    const { context, bring } = person()
    const hash = await bring(track)
    const { id } = assess(context, hash)
    expect(removeLadder(context, { ladder: hash })).toEqual(err('ladder-in-use', { count: 1 }))
    valueOf(deleteAssessment(context, { id }))
    expect(removeLadder(context, { ladder: hash })).toEqual(err('ladder-in-use', { count: 1 }))
    expect(valueOf(openLadder(context, { ladder: hash })).id).toBe('small-track')
  })

  it('refuses one that comes with the app, of this release or of another', () => {
    const context = testContext({ ladders: [ladderFrom(track)] })
    const [builtIn] = context.shelf.builtIn
    if (builtIn === undefined) throw new Error('no ladder')
    expect(removeLadder(context, { ladder: builtIn.hash })).toEqual(err('ladder-built-in'))
    assess(context, builtIn.hash)
    const later = { ...context, shelf: ladderShelf(asBuiltIn([smallLadder]), sha256) }
    expect(removeLadder(later, { ladder: builtIn.hash })).toEqual(err('ladder-built-in'))
  })

  it('knows nothing of a ladder that isn’t there', () => {
    expect(removeLadder(testContext(), { ladder: ladderHash.parse('0'.repeat(64)) })).toEqual(err('not-found'))
  })
})

describe('files that Cairn writes about ladders', () => {
  it.each(['en', 'zh-TW'] as const)('are templates that can be imported again, with a head in %s', async (locale) => {
    const { context, handlers, saved, bring } = person(testContext(), locale)
    const [builtIn] = context.shelf.builtIn
    if (builtIn === undefined) throw new Error('no ladder')
    const imported = await bring(track)
    for (const ladder of [builtIn.hash, imported]) valueOf(await handlers['ladder:export-template']({ ladder }))
    expect(saved.map(({ name }) => name)).toEqual([
      `${smallLadder.id}-${smallLadder.version}.yaml`,
      'small-track-1.2.0.yaml',
    ])
    for (const { text } of saved) {
      expect(
        text.startsWith(`# ${createSay(locale)('ladders:template.head', { id: '', version: '' }).slice(0, 5)}`),
      ).toBe(true)
      expect(readLadder(text, { file: 'template' })).toMatchObject({ ok: true })
    }
    expect(await handlers['ladder:export-template']({ ladder: ladderHash.parse('0'.repeat(64)) })).toEqual(
      err('ladder-not-found'),
    )
  })

  it('are the JSON Schema', async () => {
    const { handlers, saved } = person()
    valueOf(await handlers['ladders:save-schema'](undefined))
    expect(saved[0]?.name).toBe('cairn-ladder.schema.json')
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ title: 'Cairn ladder pack' })
  })

  it('leave the file that was read alone', async () => {
    const { choose, path } = person()
    await choose(track)
    expect(readFileSync(path, 'utf8')).toBe(track)
  })
})
