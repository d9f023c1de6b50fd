import type { Limit } from './measure.ts'

type Limits = Readonly<Record<string, Limit>>

/**
 * The limits of the measures that are given, where every segment that names one names the same; undefined where two
 * differ, or no measure is given. Without a segment it is not known which other measures it asks for.
 */
export function limitsOfAll(rows: object, given: Readonly<Record<string, unknown>>): Limits | undefined {
  const named = new Map<string, Limit>()
  for (const limits of Object.values(rows) as Limits[]) {
    for (const [name, limit] of Object.entries(limits)) {
      if (given[name] === undefined) continue
      if (named.has(name) && JSON.stringify(named.get(name)) !== JSON.stringify(limit)) return undefined
      named.set(name, limit)
    }
  }
  return named.size === 0 ? undefined : Object.fromEntries(named)
}
