/**
 * Puts completed assessments of every built-in ladder into the running app, two cycles a year, all items answered: what
 * somebody has who kept at it for as long. Everything goes through the bridge, as her own answers would.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ years: number }} options
 * @returns {Promise<number>} how many assessments there are now
 */
export function seedYears(page, { years }) {
  return page.evaluate(async (count) => {
    const value = async (call) => {
      const result = await call
      if (!result.ok) throw new Error(JSON.stringify(result.error))
      return result.value
    }
    const { cairn } = window
    const ladders = []
    for (const entry of (await value(cairn.laddersList())).filter(({ current }) => current)) {
      ladders.push({ entry, ladder: await value(cairn.ladderRead({ ladder: entry.hash })) })
    }
    for (let half = 0; half < 2 * count; half++) {
      const year = 2017 + Math.floor(half / 2)
      const [from, to] = half % 2 === 0 ? ['01-01', '06-30'] : ['07-01', '12-31']
      const name = `${year} H${1 + (half % 2)}`
      const cycle = await value(cairn.cycleCreate({ name, startsOn: `${year}-${from}`, endsOn: `${year}-${to}` }))
      for (const { entry, ladder } of ladders) {
        const { id } = await value(
          cairn.assessmentCreate({
            ladder: entry.hash,
            cycle: cycle.id,
            title: name,
            perspective: 'self',
            by: '',
            target: ladder.levels.at(-2)?.id ?? null,
            track: null,
          }),
        )
        for (const [index, { item, highest }] of rowsOf(ladder).entries()) {
          const height = Math.round((highest * (half + 1)) / (2 * count)) + ((index + half) % 3) - 1
          const change = { kind: 'rate', item, value: Math.min(highest, Math.max(0, height)) }
          await value(cairn.assessmentChange({ id, change }))
        }
        await cairn.assessmentComplete({ id })
      }
    }
    return (await value(cairn.assessmentsList())).length

    function rowsOf(ladder) {
      const highestOf = (scale) =>
        Math.max(...ladder.scales.find(({ id }) => id === scale).values.map((each) => each.value))
      const levels = ladder.levels.length
      return [
        ...ladder.competencies.flatMap(({ id, instrument }) => {
          switch (instrument.kind) {
            case 'dimensions':
              return instrument.dimensions.map((row) => ({ item: `${id}.${row.id}`, highest: levels }))
            case 'rubric':
              return [{ item: id, highest: levels }]
            default:
              return instrument.statements.map((row) => ({
                item: row.level === undefined ? `${id}.${row.id}` : `${row.level}.${id}.${row.id}`,
                highest: highestOf(instrument.scale),
              }))
          }
        }),
        ...(ladder.contrasts ?? []).flatMap((group) =>
          group.items.map((pair) => ({ item: `${group.id}.${pair.id}`, highest: highestOf(group.scale) })),
        ),
      ]
    }
  }, years)
}
