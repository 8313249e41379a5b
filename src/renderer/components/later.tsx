import type { ComponentType, ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Loading } from './loading.tsx'

export interface Later<P> {
  readonly Screen: (props: P) => ReactNode
  /** Fetches its code; at most once, whoever asks. @throws where the file can't be read */
  readonly fetch: () => Promise<void>
}

/**
 * A screen whose code comes when it is first asked for, or ahead of that; from then on it is there at once. Not React's
 * `lazy`: once that has shown what stands in meanwhile, it holds the screen back for 300 ms, so that nothing flickers.
 * @param meanwhile stands in until the code is there
 */
export const later = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: (props: P) => ReactNode = () => <Loading />,
): Later<P> => {
  let Loaded: ComponentType<P> | null = null
  let loading: Promise<void> | null = null
  const fetch = (): Promise<void> => {
    loading ??= load().then((screen) => {
      Loaded = screen
    })
    return loading
  }
  const Screen = (props: P): ReactNode => {
    const [, setThere] = useState(Loaded !== null)
    useEffect(() => {
      if (Loaded !== null) return
      let isShown = true
      void fetch().then(
        () => {
          if (isShown) setThere(true)
        },
        (error: unknown) => {
          // Thrown while it is drawn, so that it meets the boundary for errors like any other.
          if (isShown)
            setThere(() => {
              throw error
            })
        },
      )
      return () => {
        isShown = false
      }
    }, [])
    return Loaded === null ? meanwhile(props) : <Loaded {...props} />
  }
  return { Screen, fetch }
}
