import { z } from 'zod'
import type { Finding } from '../../domain/finding.ts'
import { inForce } from '../dated.ts'
import type { Rule } from '../define-rule.ts'
import type { Overlay } from '../overlay/overlay.ts'
import { outcomeOf } from './outcome-of.ts'

/** The smallest move of one input that gives another result, and that result, found by applying the rule to it. */
export interface Flip {
  input: string
  from: unknown
  to: unknown
  /** How far, in the input's own unit; null for a word or a flag. */
  move: number | null
  gives: Record<string, unknown>
}

type Input = Record<string, unknown>

const HUNDREDTHS = 100
const STEPS = [1 / HUNDREDTHS, 0.5, 1]
// What an input may reach where its schema says no more.
const UNBOUNDED = 1_000_000_000

/** Every input's smallest move that flips the result, the smallest first; flags and words come last. Empty where none does. */
export function nearestFlips(rule: Rule, input: Input, asOf: string, overlay?: Overlay): Flip[] {
  const apply = (changed: Input) => rule.apply(changed, asOf, overlay)
  const now = outcomeOf(apply(input))
  if (now === null) return []
  const flips = (finding: Finding) => {
    const outcome = outcomeOf(finding)
    return outcome !== null && outcome !== now
  }
  const { properties = {} } = z.toJSONSchema(rule.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const limits = numbersIn(inForce(rule.parameters, asOf)?.values)
  return Object.entries(input)
    .flatMap(([name, from]): Flip[] => {
      if (name === 'position') return []
      const at = (to: unknown) => apply({ ...input, [name]: to })
      const schema = properties[name] ?? {}
      // A closed list of numbers is no scale: its values are words.
      const isScale = typeof from === 'number' && schema.enum === undefined
      const to = isScale
        ? nearestNumber(from, schema, limits, (value) => flips(at(value)))
        : otherWord(from, schema, (value) => flips(at(value)))
      if (to === undefined) return []
      const move = isScale ? Math.round(((to as number) - from) * HUNDREDTHS) / HUNDREDTHS : null
      return [{ input: name, from, to, move, gives: at(to).value! }]
    })
    .toSorted((a, b) => sizeOf(a, properties) - sizeOf(b, properties))
}

interface PropertySchema {
  type?: string
  minimum?: number
  maximum?: number
  enum?: unknown[]
}
interface JsonSchema {
  properties?: Record<string, PropertySchema>
}

/** How large a move is beside what the input can be, so that days and percentages compare. */
function sizeOf({ input, move }: Flip, properties: Record<string, PropertySchema>): number {
  if (move === null) return Number.MAX_SAFE_INTEGER
  const { minimum = 0, maximum } = properties[input] ?? {}
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
    ? Math.abs(move) / HUNDREDTHS
    : Math.abs(move) / (maximum - minimum)
}

/** The nearest value that flips: on either side of each limit, and by halving towards the ends of the range. */
function nearestNumber(
  from: number,
  schema: PropertySchema,
  limits: number[],
  flips: (value: number) => boolean,
): number | undefined {
  const whole = schema.type === 'integer'
  // Some inputs move by halves or wholes only; a value between is no input, so each step is tried.
  const steps = whole ? [1] : STEPS
  const [least, most] = [schema.minimum ?? 0, Math.min(schema.maximum ?? UNBOUNDED, UNBOUNDED)]
  const isAllowed = (value: number) =>
    value >= least && value <= most && value !== from && (!whole || Number.isInteger(value))
  const found = steps
    .flatMap((step) => [
      ...limits.flatMap((limit) => [limit - step, limit, limit + step]).map(toStep),
      ...[least, most].flatMap((end) => halve(from, end, step, flips)),
    ])
    .filter(isAllowed)
  return [...new Set(found)].toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from)).find(flips)
}

/** The first value towards an end that flips, where the end itself does. */
function halve(from: number, end: number, step: number, flips: (value: number) => boolean): number[] {
  if (!flips(end)) return []
  const direction = Math.sign(end - from)
  let [same, other] = [0, Math.round(Math.abs(end - from) / step)]
  const valueAt = (steps: number) => toStep(from + direction * steps * step)
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (flips(valueAt(middle))) other = middle
    else same = middle
  }
  return [valueAt(other)]
}

const toStep = (value: number) => Math.round(value * HUNDREDTHS) / HUNDREDTHS

function otherWord(from: unknown, schema: PropertySchema, flips: (value: unknown) => boolean): unknown {
  return othersOf(from, schema).find(flips)
}

/** What else a flag, a word or a list may be; of a list, each that lacks one of its items, and the empty one. */
function othersOf(from: unknown, schema: PropertySchema): unknown[] {
  if (typeof from === 'boolean') return [!from]
  if (Array.isArray(from)) return [...from.map((_, at) => from.toSpliced(at, 1)), []]
  return (schema.enum ?? []).filter((value) => value !== from)
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
