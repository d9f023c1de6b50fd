import { DIMENSIONS, type Dimension } from '../../../domain/client-profile.ts'
import type { Colour } from '../../../domain/segment.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'

/** The colours and the DMI of one month. */
export interface MonthReading {
  colours: Record<Dimension, Colour>
  dmi: number | null
}

const RANK: Record<Colour, number | null> = { green: 2, yellow: 1, red: 0, unknown: null }

/** What the last of some months, oldest first, says beside those before it: colours, falls and standstills. */
export function trendSignals(months: readonly MonthReading[]): KnownSignals {
  const now = months.at(-1)
  if (now === undefined) return {}
  const before = months.at(-2)
  const fell = (dimension: Dimension) => isWorse(before?.colours[dimension], now.colours[dimension])
  const falls = DIMENSIONS.map(fell)
  return onlyKnown({
    ...Object.fromEntries(
      DIMENSIONS.map((dimension) => [
        `${dimension}Colour`,
        now.colours[dimension] === 'unknown' ? null : now.colours[dimension],
      ]),
    ),
    engagementFell: fell('engagement'),
    healthFell: falls.includes(true) ? true : falls.includes(null) ? null : false,
    dmiDropPoints: before === undefined || before.dmi === null || now.dmi === null ? null : drop(before.dmi, now.dmi),
    dmiFlatCycles: flatCycles(months.map(({ dmi }) => dmi)),
  })
}

/** How the DMI moved since the month before; null where one of the two is not known. */
export function dmiTrend(months: readonly MonthReading[]): 'rising' | 'flat' | 'falling' | null {
  const [before, now] = [months.at(-2)?.dmi ?? null, months.at(-1)?.dmi ?? null]
  if (before === null || now === null) return null
  return now > before ? 'rising' : now < before ? 'falling' : 'flat'
}

function isWorse(before: Colour | undefined, now: Colour): boolean | null {
  const [was, is] = [before === undefined ? null : RANK[before], RANK[now]]
  return was === null || is === null ? null : is < was
}

const HUNDREDTHS = 100
const drop = (before: number, now: number) => Math.max(0, Math.round((before - now) * HUNDREDTHS) / HUNDREDTHS)

/** How many months in a row have had the DMI of the one before; null where the latest is not known. */
function flatCycles(values: readonly (number | null)[]): number | null {
  const latest = values.at(-1) ?? null
  if (latest === null || values.length < 2) return null
  const other = values.findLastIndex((value) => value !== latest)
  return values.length - 2 - other
}
