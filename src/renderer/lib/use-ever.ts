import { useState } from 'react'

/** True from the first time that it was true: for what is made only when it is first asked for, and stays. */
export const useEver = (isNow: boolean): boolean => {
  const [was, setWas] = useState(isNow)
  if (isNow && !was) setWas(true)
  return was || isNow
}
