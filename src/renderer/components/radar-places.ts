export interface Place {
  readonly x: number
  readonly y: number
}

export interface RadarPlaces {
  readonly centre: Place
  /** Whole numbers, the rim last. */
  readonly rings: readonly number[]
  /** Where a value stands on the axis of that index. */
  readonly of: (index: number, value: number) => Place
}

/** Where everything of a radar stands: the first axis points up, the others follow as a clock does. */
export const radarPlaces = ({
  count,
  min,
  max,
  width,
  height,
  radius,
}: {
  readonly count: number
  readonly min: number
  readonly max: number
  readonly width: number
  readonly height: number
  readonly radius: number
}): RadarPlaces => {
  const centre = { x: width / 2, y: height / 2 }
  return {
    centre,
    rings: Array.from({ length: max - min }, (_, index) => min + index + 1),
    of: (index, value) => {
      const angle = Math.PI / 2 - (2 * Math.PI * index) / count
      const distance = ((value - min) / (max - min)) * radius
      return { x: centre.x + Math.cos(angle) * distance, y: centre.y - Math.sin(angle) * distance }
    },
  }
}
