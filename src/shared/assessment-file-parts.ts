/** What the file of an assessment can hold beside its answers. */
export const FILE_PARTS = ['notes', 'privateNotes', 'signals', 'evidence', 'privateEvidence'] as const
export type FilePart = (typeof FILE_PARTS)[number]

/** What it holds unless told otherwise: what is private stays here. */
export const USUAL_FILE_PARTS: readonly FilePart[] = ['notes', 'signals', 'evidence']
