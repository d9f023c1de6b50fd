import { z } from 'zod'
import { type Colour, COLOURS } from '../../domain/segment.ts'
import type { Rule } from '../define-rule.ts'
import type { Overlay } from '../overlay/overlay.ts'

/** One input that has to move, and where to. */
interface Change {
  input: string
  from: unknown
  to: unknown
}

/** Changes that together give a colour. */
export interface WayTo {
  changes: Change[]
  /** What they give: the colour asked for, or one beyond it where the rule skips that colour. */
  gives: Colour
}

type Input = Record<string, unknown>

const STEPS = [1, 0.01]
const HUNDREDTHS = 100

/**
 * Inputs of a rule that, moved together, give a colour, none of them further than it must; null where nothing that was
 * tried does, or where the colour of today is not known. The segment of a client stays as it is. Where several ways
 * lead there, this is one of them.
 */
export function changesTo(
  rule: Rule,
  input: Input,
  colour: Colour,
  { asOf, overlay }: { asOf: string; overlay: Overlay },
): WayTo | null {
  const colourOf = (changed: Input) => {
    const { status, value } = rule.apply(changed, asOf, overlay)
    return COLOURS.find((known) => status === 'decided' && known === value?.['colour'])
  }
  const now = colourOf(input)
  if (now === undefined) return null
  if (now === colour) return { changes: [], gives: now }
  // On the way to it, or past it: the smallest move then stops at the colour itself.
  const isBetter = rankOf(colour) < rankOf(now)
  const gives = (changed: Input) => {
    const got = colourOf(changed)
    return got !== undefined && (isBetter ? rankOf(got) <= rankOf(colour) : rankOf(got) >= rankOf(colour))
  }
  const { properties = {} } = z.toJSONSchema(rule.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const ends = Object.entries(input).flatMap(([name, from]) => endsOf(name, from, properties[name] ?? {}))
  const names = [...new Set(ends.map(({ input: name }) => name))]
  const reached = combinations(names, ends).find((changes) => gives({ ...input, ...valuesOf(changes) }))
  if (reached === undefined) return null
  let changes = reached
  for (const change of reached) {
    const others = changes.filter((each) => each !== change)
    const isEnough = (to: unknown) => gives({ ...input, ...valuesOf(others), [change.input]: to })
    changes = isEnough(change.from) ? others : [...others, { ...change, to: nearest(change, isEnough) }]
  }
  return { changes, gives: colourOf({ ...input, ...valuesOf(changes) }) ?? colour }
}

const rankOf = (colour: Colour) => COLOURS.indexOf(colour)

interface JsonSchema {
  properties?: Record<string, { minimum?: number; maximum?: number; enum?: unknown[] }>
}

/** What an input may be at most and at least; a list has only its end, which is empty. */
function endsOf(name: string, from: unknown, schema: { minimum?: number; maximum?: number; enum?: unknown[] }) {
  if (name === 'segment' || name === 'position' || schema.enum !== undefined) return []
  const { minimum = 0, maximum = 1_000 } = schema
  const reach =
    typeof from === 'number'
      ? [minimum, Math.min(maximum, 1_000)]
      : typeof from === 'boolean'
        ? [!from]
        : Array.isArray(from) && from.length > 0
          ? [[]]
          : []
  return reach.filter((to) => to !== from).map((to): Change => ({ input: name, from, to }))
}

/** Every choice of one end for each input, or of none, the fewest changes first. */
function combinations(names: readonly string[], ends: readonly Change[]): Change[][] {
  let all: Change[][] = [[]]
  for (const name of names)
    all = all.flatMap((chosen) => [chosen, ...ends.filter((end) => end.input === name).map((end) => [...chosen, end])])
  return all.toSorted((a, b) => a.length - b.length)
}

const valuesOf = (changes: readonly Change[]) => Object.fromEntries(changes.map(({ input, to }) => [input, to]))

/** The value nearest to where an input stands that is still enough: whole steps, then hundredths. */
function nearest({ from, to }: Change, isEnough: (value: unknown) => boolean): unknown {
  if (Array.isArray(from)) return from.map((_, at) => from.toSpliced(at, 1)).find(isEnough) ?? to
  if (typeof from !== 'number' || typeof to !== 'number') return to
  for (const step of Number.isInteger(from) ? STEPS.slice(0, 1) : STEPS.slice(1)) {
    let [short, enough] = [0, Math.round(Math.abs(to - from) / step)]
    const valueAt = (steps: number) =>
      Math.round((from + Math.sign(to - from) * steps * step) * HUNDREDTHS) / HUNDREDTHS
    while (enough - short > 1) {
      const middle = Math.floor((short + enough) / 2)
      if (isEnough(valueAt(middle))) enough = middle
      else short = middle
    }
    if (isEnough(valueAt(enough))) return valueAt(enough)
  }
  return to
}
