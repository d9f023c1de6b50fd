import { numbersInForce, ownSettings } from './numbers-in-force.js'

/**
 * The four quadrants as the rules in force have them: from which rating maturity and appetite are high (SEG-01), and
 * each quadrant's letter and name (SEG-02). Undefined where a rule is not in force on the day.
 */
export async function readQuadrants(asOf) {
  const [classes, segments, settings] = await Promise.all([
    numbersInForce('SEG-01', asOf),
    numbersInForce('SEG-02', asOf),
    ownSettings(),
  ])
  if (classes === undefined || segments === undefined) return undefined
  const ownNames = Object.fromEntries(
    settings.flatMap(({ segment, to }) => (segment === undefined ? [] : [[segment, to]])),
  )
  const names = { ...segments['FND-02'], ...ownNames }
  const quadrants = ['high', 'low'].flatMap((appetite) =>
    ['low', 'high'].map((maturity) => {
      const letter = segments['SEG-02'][maturity][appetite]
      return { maturity, appetite, letter, name: names[letter] ?? '' }
    }),
  )
  return { highFrom: classes['SEG-01'].highFrom, quadrants }
}

/** The clients that have both ratings, by the quadrant that these fall into, and those that lack one. */
export function placeClients(entries, { highFrom, quadrants }) {
  const isPlaced = ({ client }) => client.maturity !== null && client.appetite !== null
  const placed = entries.filter(isPlaced)
  const classOf = (rating) => (rating >= highFrom ? 'high' : 'low')
  return {
    placed,
    unplaced: entries.filter((entry) => !isPlaced(entry)),
    byQuadrant: quadrants.map((quadrant) => ({
      ...quadrant,
      entries: placed.filter(
        ({ client }) =>
          classOf(client.maturity) === quadrant.maturity && classOf(client.appetite) === quadrant.appetite,
      ),
    })),
  }
}
