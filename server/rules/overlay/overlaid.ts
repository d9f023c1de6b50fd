import type { Overlay } from './overlay.ts'

const cache = new WeakMap<Overlay, WeakMap<object, object>>()

/** The numbers of some clauses, by clause, with those of an overlay in their place. The same object where it changes none. */
export function overlaid<Values extends object>(values: Values, overlay: Overlay): Values {
  const known = cache.get(overlay) ?? new WeakMap<object, object>()
  cache.set(overlay, known)
  let made = known.get(values) as Values | undefined
  if (made === undefined) {
    made = Object.keys(values).some((clause) => clause in overlay.numbers)
      ? (merge(values, overlay.numbers, Object.keys(values)) as Values)
      : values
    known.set(values, made)
  }
  return made
}

function merge(own: unknown, other: unknown, only?: readonly string[]): unknown {
  if (other === undefined) return own
  if (!isRecord(own) || !isRecord(other)) return other
  const merged: Record<string, unknown> = { ...own }
  for (const [name, value] of Object.entries(other))
    if (only === undefined || only.includes(name)) merged[name] = merge(own[name], value)
  return merged
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
