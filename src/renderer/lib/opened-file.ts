import { useQuery } from '@tanstack/react-query'
import type { FileLook } from '#shared/cairn-file.ts'

/** The file of Cairn's that was opened last and is neither imported nor put away; it stays while other screens are looked at. */
export const OPENED_FILE = ['opened-file'] as const

export const useOpenedFile = (): FileLook | null =>
  useQuery<FileLook | null>({ queryKey: OPENED_FILE, queryFn: () => null, initialData: null, enabled: false }).data
