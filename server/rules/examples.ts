import type { FindingStatus } from '../domain/finding.ts'
import type { Rule } from './define-rule.ts'

/** A case worked by hand, kept as data so that tests, evals and documentation can use it. */
export interface Example {
  name: string
  /** The clauses that the case would contradict if they said something else. */
  proves: readonly string[]
  input: Record<string, unknown>
  /** `decided` where it is left out. */
  status?: FindingStatus
  /** The whole value; left out where there is none. */
  value?: Record<string, unknown>
  missing?: readonly string[]
  /** Words that the reasons must hold, where a number shows there and not in the value. */
  says?: string
  /** The day it holds for; `EXAMPLE_DAY` where it is left out. */
  asOf?: string
  /** What the blueprint prints for this case, figures or a verdict, right or not; `value` holds what is right. */
  printed?: unknown
}

export interface ExamplesOfRule {
  rule: Rule
  examples: readonly Example[]
}

/** The day for which examples are worked, unless they say otherwise. */
export const EXAMPLE_DAY = '2026-08-01'

export const examplesOf = (rule: Rule, examples: readonly Example[]): ExamplesOfRule => ({ rule, examples })

/** Cases on either side of each limit: inputs by the value that they must give. */
export const limitExamples = (
  clauses: readonly string[],
  cases: readonly (readonly [input: Record<string, unknown>, value: Record<string, unknown>])[],
): Example[] =>
  cases.map(([input, value]) => ({
    name: `${JSON.stringify(input)} gives ${JSON.stringify(value)}`,
    proves: clauses,
    input,
    value,
  }))

/** Cases that the blueprints print: the input, the right value, and what is printed where it is not the whole value. */
export const printedExamples = (
  clauses: readonly string[],
  cases: readonly (readonly [
    input: Record<string, unknown>,
    value: Record<string, unknown>,
    printed?: Record<string, unknown>,
  ])[],
): Example[] =>
  cases.map(([input, value, printed = value]) => ({
    name: `${JSON.stringify(input)} is printed as ${JSON.stringify(printed)}`,
    proves: clauses,
    input,
    value,
    printed,
  }))

/** The cases of one rule out of a list, by its id; those that the blueprints print come last. */
export const casesIn =
  (rules: readonly Rule[]) =>
  (
    id: string,
    cases: Parameters<typeof limitExamples>[1],
    printed: Parameters<typeof printedExamples>[1] = [],
  ): ExamplesOfRule => {
    const rule = rules.find((each) => each.id === id)
    if (rule === undefined) throw new Error(`There is no rule ${id} in this list.`)
    return examplesOf(rule, [...limitExamples([id], cases), ...printedExamples([id], printed)])
  }

/** What a rule of targets answers where one measure is given and the clause holds no other. */
export const onTarget = (name: string, measured: number, met: boolean) => ({
  meets: { [name]: met },
  measured: { [name]: measured },
  allMet: met,
})

/** What a rule of targets answers where every measure of the clause is given, all of them met or all missed. */
export const allOnTarget = (measured: Record<string, number>, met: boolean) => ({
  meets: Object.fromEntries(Object.keys(measured).map((name) => [name, met])),
  measured,
  allMet: met,
})
