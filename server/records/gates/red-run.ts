import type { Colour } from '../../domain/segment.ts'

/** How many months in a row a dimension has been red, up to now. */
export interface RedRun {
  /** The longest run of red months since the last yellow or green one. */
  certain: number
  /** The same if every month that is not known were red too. */
  possible: number
}

/**
 * Counts back to the last yellow or green month, for only those lift the gate (CX-06, ENG-07): a month that is not
 * known neither counts as red nor ends the run.
 */
export function redRun(trend: Colour[]): RedRun {
  const since = trend.slice(trend.findLastIndex((colour) => colour === 'green' || colour === 'yellow') + 1)
  const runs = since
    .map((colour) => (colour === 'red' ? 'r' : ' '))
    .join('')
    .split(' ')
  return { certain: Math.max(...runs.map(({ length }) => length)), possible: since.length }
}
