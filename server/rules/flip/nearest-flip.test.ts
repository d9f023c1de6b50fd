import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../all-examples.ts'
import { EXAMPLE_DAY } from '../examples.ts'
import { findRule } from '../index.ts'
import { nearestFlips } from './nearest-flip.ts'
import { outcomeOf } from './outcome-of.ts'

const flipsOf = (rule: string, input: Record<string, unknown>) => nearestFlips(findRule(rule)!, input, EXAMPLE_DAY)

test('a score just below a limit flips at the limit', () => {
  expect(flipsOf('SQ-02', { segment: 'A', score: 74.2 })[0]).toMatchObject({
    input: 'score',
    to: 75,
    move: 0.8,
    gives: { colour: 'yellow' },
  })
})

test('whole numbers move by whole steps, to the nearer side', () => {
  expect(flipsOf('CX-02', { daysSinceSponsorSeen: 119 })[0]).toMatchObject({ to: 121, move: 2 })
})

test('a rating moves by halves', () => {
  expect(flipsOf('SEG-01', { maturity: 3.5, appetite: 4 })[0]).toMatchObject({ input: 'maturity', to: 2.5, move: -1 })
})

test('a tag that makes it red is named by the list without it', () => {
  const healthy = {
    cadence: 95,
    daysSinceSponsorSeen: 10,
    recapOnTime: 99,
    qbrsWithDecision: 80,
    decisionsInLastTwoQbrs: 2,
  }
  const [flip] = flipsOf('ENG-04', { ...healthy, complaintTags: ['Cadence', 'Follow-through'] })
  expect(flip).toMatchObject({ input: 'complaintTags', to: ['Cadence'], gives: { colour: 'green' } })
})

test('what is not decided, and a mere number, have no flip', () => {
  expect(flipsOf('SQ-02', { segment: 'A' })).toEqual([])
  expect(flipsOf('ES-08', { fte: 2 })).toEqual([])
})

const DECIDED = EXAMPLES.flatMap(({ rule, examples }) =>
  examples
    .filter(({ status = 'decided' }) => status === 'decided')
    .slice(0, 2)
    .map(({ input, asOf = EXAMPLE_DAY }) => ({ rule, input, asOf })),
)

describe('every flip of the worked examples, applied, gives what it says, and half its move does not', () => {
  test.each(DECIDED)('$rule.id $input', ({ rule, input, asOf }) => {
    const before = outcomeOf(rule.apply(input, asOf))
    for (const { input: name, from, to, move, gives } of nearestFlips(rule, input, asOf)) {
      const applied = rule.apply({ ...input, [name]: to }, asOf)
      expect(applied.value).toEqual(gives)
      expect(outcomeOf(applied)).not.toBe(before)
      if (move === null || Math.abs(move) < 2) continue
      const half = Math.round((from as number) + move / 2)
      const halfway = outcomeOf(rule.apply({ ...input, [name]: half }, asOf))
      expect([before, null]).toContain(halfway)
    }
  })
})
