import { describe, expect, it } from 'vitest'
import { placeWindow } from '#main/electron/window-place.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }
const left = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height, maximized: false })

describe('where the window opens', () => {
  it.each([
    ['a first start', null, [laptop], { width: 1280, height: 800 }],
    ['a first start on a small screen', null, [{ ...laptop, width: 1024, height: 600 }], { width: 1024, height: 600 }],
    ['as it was left', left(100, 80), [laptop], { x: 100, y: 80, width: 1000, height: 700 }],
    ['on the second screen', left(1600, 40), [laptop, beside], { x: 1600, y: 40, width: 1000, height: 700 }],
    ['on a second screen that is gone', left(1600, 40), [laptop], { width: 1000, height: 700 }],
    ['larger than its screen', left(0, 25, 3000, 2000), [laptop], { x: 0, y: 25, width: 1440, height: 875 }],
    ['with its upper edge above the screen', left(100, -400), [laptop], { width: 1000, height: 700 }],
    ['with a corner still in sight', left(1300, 80), [laptop], { x: 1300, y: 80, width: 1000, height: 700 }],
    ['with too little to take hold of', left(1400, 80), [laptop], { width: 1000, height: 700 }],
    ['smaller than it may be', left(10, 30, 200, 100), [laptop], { x: 10, y: 30, width: 720, height: 560 }],
    ['with no screen known', left(10, 30), [], { width: 1000, height: 700 }],
  ] as const)('%s', (_name, was, screens, expected) => {
    expect(placeWindow(was, screens)).toEqual(expected)
  })
})
