import { join } from 'node:path'
import { checkArchive } from '#main/archive/check-archive.ts'
import { sha256 } from '#main/files/sha256.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import { importArchive } from '../../support/archives.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { readableArchive } from '#main/use-cases/readable-archive.ts'
import { createSay } from '#shared/say.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { looseCells, looseMarkup } from '../support/loose-markup.ts'
import { NASTY_TEXTS, nastyText } from '../support/nasty-texts.ts'
import { openApp, shippedLadders } from '../support/open-app-store.ts'
import { TEXT_FIELDS } from '../support/text-fields.ts'
import type { TextField } from '../support/text-fields.ts'
import { textFuzzStore } from '../support/text-fuzz-store.ts'
import type { TextFuzzStore } from '../support/text-fuzz-store.ts'

const TEXTS = [...NASTY_TEXTS, 'x'.repeat(1_000_000), '𠮷'.repeat(10_000)]
/** What is archived, and taken in elsewhere, after so many of them. */
const TEXTS_A_STORE = 30

/** [trust F7, F13, G10] */
export const textFuzz: Fault = {
  name: 'text-fuzz',
  what: 'each text that has broken programs before, in every field: refused, or the same when read, exported and taken in',
  counts: { short: TEXTS.length, long: 600 },
  run: (round) => fuzzTexts(round, true),
  control: {
    what: 'with no gate before the handlers',
    count: 4,
    run: (round) => fuzzTexts(round, false),
  },
}

async function fuzzTexts({ count, random, folder }: Round, isGated: boolean): Promise<Tally> {
  const texts = Array.from({ length: count }, (_, number) => TEXTS[number] ?? nastyText(random))
  const verdicts: Verdict[] = []
  const wrong: string[] = []
  let refused = 0
  for (let begun = 0; begun < count; begun += TEXTS_A_STORE) {
    const store = await textFuzzStore(join(folder, `${begun}`), isGated)
    const batch = texts.slice(begun, begun + TEXTS_A_STORE)
    const found: string[][] = []
    for (const text of batch) {
      const altered: string[] = []
      for (const field of TEXT_FIELDS) {
        const came = await putAndRead(field, text, store)
        if (came === 'refused') refused += 1
        if (came === 'altered') altered.push(field.name)
      }
      found.push(
        [...altered, ...readableProblems(store.app)].map((one) => `${one}: ${JSON.stringify(text.slice(0, 30))}`),
      )
    }
    const archived = archivedAndTakenIn(store.app, join(folder, `${begun}-taken-in`))
    store.app.close()
    verdicts.push(...found.map((problems) => (problems.length + archived.length === 0 ? 'survived' : 'altered')))
    wrong.push(...found.flat(), ...archived)
  }
  const shown = wrong.length === 0 ? '' : `; ${wrong.slice(0, 5).join(', ')}`
  return tallyOf(verdicts, `${TEXT_FIELDS.length} fields each, ${refused} refused${shown}`)
}

async function putAndRead(
  { put, read, find }: TextField,
  text: string,
  { known, ask }: TextFuzzStore,
): Promise<'refused' | 'same' | 'altered'> {
  const done = await ask(...put(known, text)).catch(() => 'a bug' as const)
  if (done === null) return 'refused'
  if (done === 'a bug') return 'altered'
  const answer = await ask(...read(known, done.value)).catch(() => null)
  const found = find(answer?.value, known, done.value)
  // Space around it may go; and an empty text may be none.
  const isSame = found === text || found === text.trim() || (text.trim() === '' && (found ?? '') === '')
  return isSame ? 'same' : 'altered'
}

/** What is more than text in the files for people. */
function readableProblems({ context }: OpenUseCases): readonly string[] {
  const readable = readableArchive(context, { without: [], say: createSay('en'), locale: 'en' })
  if (!readable.ok) return ['nothing readable']
  const loose = readable.value.flatMap(({ name, text }) =>
    name.endsWith('.md') ? looseMarkup(text) : looseCells(text),
  )
  return loose.slice(0, 1).map((line) => `more than text in "${line.slice(0, 60)}"`)
}

function archivedAndTakenIn({ context }: OpenUseCases, elsewhere: string): readonly string[] {
  const text = archiveText(context)
  const { sound, problems } = checkArchive(text, { file: 'a', sha256 })
  if (sound === null) return [`an archive that is refused: ${JSON.stringify(problems[0]).slice(0, 100)}`]
  const other = openApp(elsewhere, shippedLadders())
  const taken = importArchive(other.context, sound, { sha256, decisions: {}, copyLabel: (label) => label })
  const isSame = taken.ok && withoutLineage(archiveText(other.context)) === withoutLineage(text)
  other.close()
  return isSame ? [] : ['an archive that comes back as another']
}

function archiveText({ db }: OpenUseCases['context']): string {
  const archive = exportArchive({ db, sha256 }, { without: [] })
  if (!archive.ok) throw new Error(archive.error.code)
  return archive.value.text
}

function withoutLineage(text: string): string {
  return canonicalJson({ ...JSON.parse(text), lineage: null })
}
