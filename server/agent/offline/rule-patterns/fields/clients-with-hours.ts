import type { Said, WordField } from '../pattern.ts'

const ENTRY =
  /\b(?<count>\d+(?:,\d{3})*)\s(?:segment\s)?(?<letter>[A-D])(?:\s(?:clients?|accounts?))?\s?(?:\(|x|×|\*|at|@)\s?(?<hours>\d+(?:\.\d+)?)(?!\d|\/\d|,\d)/g
const RATE = /\b(?<letter>[A-D])(?:\sclients)?\s(?:at|=|:|takes?|gets?|with)\s(?<hours>\d+(?:\.\d+)?)\b/g
const COUNT = /\b(?<count>\d+(?:,\d{3})*)\s(?:segment\s)?(?<letter>[A-D])\b/g
const SEGMENTS = ['A', 'B', 'C', 'D']
const LEAST = 2
const IN_HOURS = /\d\s?(?:hours?|hrs?|h)\b|\bhours\b/i

/**
 * Clients by segment, each with the hours that one of them takes: "6 A (8 h), 25 B (4 h)", or counts and hours in two
 * lists of the same segments. A segment that is not named has no clients.
 */
export const clientsWithHours = (field: 'clientCounts' | 'hoursPerClient'): WordField => ({
  field,
  read(question): Said | undefined {
    const rows = rowsIn(question)
    if (rows === undefined || !IN_HOURS.test(question)) return undefined
    const places = rows.flatMap((row) => row.places)
    const value =
      field === 'clientCounts'
        ? Object.fromEntries(SEGMENTS.map((each) => [each, rows.find(({ letter }) => letter === each)?.count ?? 0]))
        : Object.fromEntries(rows.map(({ letter, hours }) => [letter, hours]))
    return { value, places }
  },
})

function rowsIn(question: string) {
  const entries = [...question.matchAll(ENTRY)]
  const counts = [...question.matchAll(COUNT)]
  if (entries.length > 0 && entries.length < counts.length) return undefined
  const rows =
    entries.length > 0
      ? entries.map((match) => ({ ...valuesOf(match), places: [placeOf(match)] }))
      : counts.map((count) => {
          const rates = [...question.matchAll(RATE)].filter(
            ({ groups }) => groups!['letter'] === count.groups!['letter'],
          )
          const [rate, ...more] = rates
          const isOpen = rate === undefined || more.length > 0
          return {
            ...valuesOf(count),
            hours: isOpen ? Number.NaN : valuesOf(rate).hours,
            places: [count, ...rates].map(placeOf),
          }
        })
  const letters = new Set(rows.map(({ letter }) => letter))
  const isWhole =
    rows.length >= LEAST && letters.size === rows.length && rows.every(({ hours }) => !Number.isNaN(hours))
  return isWhole ? rows : undefined
}

const numberOf = (said: string | undefined) => Number(said?.replaceAll(',', ''))
const valuesOf = ({ groups }: RegExpMatchArray) => ({
  letter: groups!['letter']!,
  count: numberOf(groups!['count']),
  hours: numberOf(groups!['hours']),
})
const placeOf = ({ index = 0, 0: { length } }: RegExpMatchArray) => ({ at: index, end: index + length })
