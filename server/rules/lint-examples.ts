import { EXAMPLES } from './all-examples.ts'
import { Exact } from './exact.ts'
import { EXAMPLE_DAY } from './examples.ts'

/** A figure that the blueprints print for a worked example, beside what the clause's own formula gives. */
export interface Worked {
  clause: string
  example: string
  input: Record<string, unknown>
  printed: unknown
  computed: unknown
  addsUp: boolean
}

/** Computes every printed example again. What does not add up is a misprint of the blueprints, not of the rules. */
export function lintExamples(): Worked[] {
  return EXAMPLES.flatMap(({ rule, examples }) =>
    examples
      .filter((example) => 'printed' in example)
      .map(({ name, input, printed, asOf = EXAMPLE_DAY }) => {
        const { value } = rule.apply(input, asOf)
        const computed = figureBeside(printed, value)
        return { clause: rule.id, example: name, input, printed, computed, addsUp: isSame(printed, computed) }
      }),
  )
}

/** What stands beside a printed figure: of an object the same names, of a single figure the only figure there is. */
function figureBeside(printed: unknown, value: Record<string, unknown> | null): unknown {
  if (value === null) return null
  if (isRecord(printed)) return Object.fromEntries(Object.keys(printed).map((name) => [name, value[name] ?? null]))
  return Object.values(value).find((each) => typeof each === typeof printed) ?? null
}

/** A figure printed with fewer decimals adds up when the computed one rounds to it. */
function isSame(printed: unknown, computed: unknown): boolean {
  if (typeof printed === 'number' && typeof computed === 'number')
    return Exact.of(computed).rounded(decimalsOf(printed)) === printed
  if (isRecord(printed) && isRecord(computed))
    return Object.keys(printed).every((name) => isSame(printed[name], computed[name]))
  return JSON.stringify(printed) === JSON.stringify(computed)
}

const decimalsOf = (figure: number) => String(figure).split('.')[1]?.length ?? 0

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
