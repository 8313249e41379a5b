/** Where a window stood when it was last seen, in the system's units. */
export interface WindowPlace extends Area {
  readonly maximized: boolean
}

/** By hand: it is asked before the window opens, when no schema is loaded yet. */
export function isWindowPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return false
  const { x, y, width, height, maximized }: Partial<Record<string, unknown>> = { ...value }
  if (![x, y, width, height].every(Number.isSafeInteger) || typeof maximized !== 'boolean') return false
  return Number(width) >= 1 && Number(height) >= 1
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What of a window has to be on a screen so that a hand can take hold of it: some of its upper edge. */
const GRIP = { width: 120, height: 32 }

const FIRST = { width: 1280, height: 800 }
export const SMALLEST = { width: 720, height: 560 }

/**
 * Where to open: as it was left, no larger than its screen, and in the middle where that screen is gone or was moved.
 * @param screens what of each screen is free for windows, the main one first
 */
export function placeWindow(left: WindowPlace | null, screens: readonly Area[]): Partial<Area> & typeof FIRST {
  const home = left === null ? screens[0] : (screens.find((screen) => holdsGrip(screen, left)) ?? screens[0])
  const size = {
    width: fit(left?.width ?? FIRST.width, SMALLEST.width, home?.width),
    height: fit(left?.height ?? FIRST.height, SMALLEST.height, home?.height),
  }
  if (left === null || home === undefined || !holdsGrip(home, left)) return size
  return { x: left.x, y: left.y, ...size }
}

function holdsGrip(screen: Area, { x, y, width }: Area): boolean {
  const shown = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
  return shown >= GRIP.width && y >= screen.y && y + GRIP.height <= screen.y + screen.height
}

function fit(wanted: number, least: number, most = wanted): number {
  return Math.max(least, Math.min(wanted, most))
}
