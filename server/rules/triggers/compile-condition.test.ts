import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { TRIGGERS } from '../all-triggers.ts'
import { compileCondition } from './compile-condition.ts'
import { comparisonsOf, type Known, namesIn } from './condition.ts'
import { judgeCondition } from './judge-condition.ts'

/** Values on either side of what a trigger compares with, or none. */
function valuesFor(name: string) {
  const limits = TRIGGERS.flatMap(({ when }) => comparisonsOf(when))
    .filter(({ signal }) => signal === name)
    .flatMap((comparison) => Object.values(comparison))
  const values = limits.flatMap((limit) => {
    if (typeof limit === 'number') return [limit - 1, limit, limit + 1]
    if (Array.isArray(limit)) return limit
    return typeof limit === 'object' ? [10, 20] : [limit, !limit]
  })
  return fc.option(fc.constantFrom(...values), { nil: undefined })
}

test.each(TRIGGERS.map((trigger) => [trigger.id, trigger] as const))(
  '%s: compiled and reasoned agree, whatever is known',
  (_, { when }) => {
    const { signals, settings } = namesIn(when)
    const hasTags = comparisonsOf(when).some((comparison) => 'has' in comparison)
    const arbitraries = Object.fromEntries([
      ...signals.map((name) => [
        name,
        hasTags ? fc.constantFrom(undefined, ['Cadence'], ['Quality', 'Relevance'], []) : valuesFor(name),
      ]),
      ...settings.map((name) => [name, fc.option(fc.constantFrom(15, 20), { nil: undefined })]),
    ])
    const compiled = compileCondition(when)
    fc.assert(
      fc.property(fc.record(arbitraries), (known) => {
        const { holds } = judgeCondition(when, known as Known)
        expect(compiled(known as Known)).toBe(holds === 'unknown' ? undefined : holds)
      }),
      { numRuns: 30 },
    )
  },
)
