import { evidenceDraftSchema } from '#shared/evidence.ts'
import type { EvidenceDraft } from '#shared/evidence.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { jsonColumn } from './parse-row.ts'

/** The entry that is begun and not noted yet. One that can't be read is none: it keeps nobody from noting another. */
export function readEvidenceDraft(db: ReadableDb): EvidenceDraft | null {
  const content = db.prepare('SELECT content FROM evidence_draft').pluck().get()
  return jsonColumn(evidenceDraftSchema).safeParse(content).data ?? null
}

/** @param draft null where it was noted, or given up */
export function writeEvidenceDraft(db: WritableDb, draft: EvidenceDraft | null): void {
  if (draft === null) db.prepare('DELETE FROM evidence_draft').run()
  else {
    db.prepare(
      'INSERT INTO evidence_draft (one, content) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET content = excluded.content',
    ).run(JSON.stringify(draft))
  }
}
