import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useLadder } from '#renderer/lib/queries.ts'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import { readerPlace } from './reader-place.ts'
import { ReaderScreen } from './reader-screen.tsx'
import { useShelf } from './use-ladder-files.ts'
import './ladders.css'
import './reader.css'
import './reader-print.css'

/** A ladder to read: by competency, by level, or about it. */
export const ReaderPage = ({
  hash,
  tab,
  place,
  onNew,
}: {
  readonly hash: string
  readonly tab: string | undefined
  readonly place: string | undefined
  readonly onNew: (ladder: LadderHash) => void
}) => {
  const parsed = ladderHash.safeParse(hash)
  const ladder = useLadder(parsed.success ? parsed.data : undefined)
  const shelf = useShelf()
  if (!parsed.success || ladder.isError) return <LoadError error={ladder.error} onRetry={() => void ladder.refetch()} />
  if (ladder.data === undefined) return <Loading />
  return (
    <ReaderScreen
      hash={parsed.data}
      ladder={ladder.data}
      entry={shelf.data?.find((entry) => entry.hash === parsed.data)}
      place={readerPlace(ladder.data, tab, place)}
      onNew={onNew}
    />
  )
}
