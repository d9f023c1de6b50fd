import { LETTERS } from './health-mark.js'

const WORST_FIRST = Object.keys(LETTERS)
const TOUCHES = ['VIP', 'High', 'Mid', 'Tech']
const placeIn = (order, word) => (word === null ? null : order.indexOf(word))
const colourOf = (dimension) => (entry) =>
  placeIn(WORST_FIRST, entry.latest.health.find((each) => each.dimension === dimension)?.colour ?? null)

/** What each column sorts by: a number or a word; null, which is not known, comes last whichever way. */
const KEYS = {
  name: ({ client }) => client.name.toLowerCase(),
  segment: ({ latest }) => latest.segment,
  touch: ({ latest }) => placeIn(TOUCHES, latest.touch),
  mrr: ({ client }) => client.mrr,
  cx: colourOf('cx'),
  adoption: colourOf('adoption'),
  engagement: colourOf('engagement'),
  quality: colourOf('quality'),
  alignment: colourOf('alignment'),
  calls: ({ latest }) => latest.calls.filter(({ state }) => state === 'open').length,
  atRisk: ({ latest }) => (latest.atRisk.flagged ? 0 : 1),
  gates: ({ latest }) => latest.gates.filter(({ status }) => status === 'in-force').length,
  renewal: ({ latest }) => latest.renewal.daysToRenewal,
}

/** The entries in the order of a column; those that are equal keep the order of their ids. */
export function sortEntries(entries, { sort, direction }) {
  const key = Object.hasOwn(KEYS, sort) ? KEYS[sort] : KEYS.name
  const way = direction === 'descending' ? -1 : 1
  const compare = (a, b) => {
    const [first, second] = [key(a), key(b)]
    if (first === second) return 0
    if (first === null) return 1
    if (second === null) return -1
    return first < second ? -way : way
  }
  return entries.toSorted(compare)
}
