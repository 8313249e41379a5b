import type { UseQueryResult } from '@tanstack/react-query'
import type { FoundWay } from '#shared/way.ts'
import type { WayWords } from './use-way-words.ts'

/** Says that the way is still being looked for, where that takes long enough to wonder; leaving the page stops it. */
export const Searching = ({
  words: { say },
  found: { isFetching, isPlaceholderData, data },
}: {
  readonly words: WayWords
  readonly found: Pick<UseQueryResult<FoundWay>, 'isFetching' | 'isPlaceholderData' | 'data'>
}) =>
  isFetching && (data === undefined || isPlaceholderData) ? (
    <p className="s q way-searching" role="status">
      {say('way:searching')}
    </p>
  ) : null
