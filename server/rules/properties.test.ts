import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXAMPLES } from './all-examples.ts'
import { EXAMPLE_DAY } from './examples.ts'
import { applyRule } from './index.ts'

const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
const segment = fc.constantFrom('A', 'B', 'C', 'D')
const ask = (rule: string, input: Record<string, unknown>) => applyRule(rule, input, EXAMPLE_DAY)

const RANK: Record<string, number> = { red: 0, yellow: 1, green: 2 }
/** How good a finding is: not knowing is no better than red, and never as good as yellow or green. */
const rankOf = (rule: string, input: Record<string, unknown>) => RANK[String(ask(rule, input).value?.['colour'])] ?? 0

const SCORES = {
  'ENG-01': ['cadenceAdherence', 'stakeholderMix', 'decisionVelocity', 'followUpClosure'],
  'SQ-01': ['slaTrend', 'onTimeDelivery', 'recurrence', 'followThrough'],
  'SLA-01': ['presence', 'perception', 'performance'],
  'TEC-095': ['cx', 'adoption', 'engagement', 'quality', 'alignment'],
  'TEC-096': ['adoption', 'quality', 'engagement', 'alignment'],
  'TEC-097': ['cx', 'engagement', 'adoption', 'alignment'],
}

test.each(Object.entries(SCORES))('%s stays within its signals, and a better one never lowers it', (rule, names) => {
  const signals = fc.tuple(...names.map(() => percent))
  const scoreOf = (values: number[]) => {
    const input = Object.fromEntries(names.map((name, at) => [name, values[at]]))
    return Number(Object.values(ask(rule, input).value ?? {})[0])
  }
  fc.assert(
    fc.property(signals, fc.nat(names.length - 1), (values, better) => {
      const score = scoreOf(values)
      expect(score).toBeGreaterThanOrEqual(Math.min(...values))
      expect(score).toBeLessThanOrEqual(Math.max(...values))
      expect(Number(score.toFixed(2))).toBe(score)
      const raised = values.map((value, at) => (at === better ? 100 : value))
      expect(scoreOf(raised)).toBeGreaterThanOrEqual(score)
    }),
  )
})

test.each(['ENG-02', 'SQ-02', 'SLA-02'])('%s: a higher score is never a worse colour', (rule) => {
  fc.assert(
    fc.property(segment, percent, percent, (letter, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(rankOf(rule, { segment: letter, score: high })).toBeGreaterThanOrEqual(
        rankOf(rule, { segment: letter, score: low }),
      )
    }),
  )
})

test('DMI-01 stays within its coverages', () => {
  const insights = fc.array(fc.record({ coverage: percent, weight: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(insights, (list) => {
      const dmi = Number(ask('DMI-01', { insights: list }).value?.['dmi'])
      const coverages = list.map(({ coverage }) => coverage)
      expect(dmi).toBeGreaterThanOrEqual(Math.min(...coverages))
      expect(dmi).toBeLessThanOrEqual(Math.max(...coverages))
    }),
  )
})

// SLA-03 stands apart: in segments C and D a sponsor check that is left out does not apply, by its clause.
const COLOURED = EXAMPLES.filter(({ rule }) => rule.id !== 'SLA-03').flatMap(({ rule, examples }) =>
  examples.filter(({ value }) => value?.['colour'] !== undefined).map(({ input }) => ({ id: rule.id, input })),
)

test('an input that is taken away never gives a greener colour', () => {
  for (const { id, input } of COLOURED) {
    for (const name of Object.keys(input).filter((each) => each !== 'position' && each !== 'segment')) {
      expect(rankOf(id, { ...input, [name]: null })).toBeLessThanOrEqual(rankOf(id, input))
    }
  }
})

test('the health signals: taking any of them away never gives a greener colour', () => {
  const known = fc.record({
    cadence: percent,
    daysSinceSponsorSeen: fc.nat(200),
    recapOnTime: percent,
    qbrsWithDecision: percent,
    decisionsInLastTwoQbrs: fc.nat(2),
    complaintTags: fc.array(fc.constantFrom('Cadence', 'Relevance', 'Quality')),
  })
  fc.assert(
    fc.property(
      known,
      fc.subarray(['cadence', 'daysSinceSponsorSeen', 'recapOnTime', 'complaintTags']),
      (input, gone) => {
        const less = { ...input, ...Object.fromEntries(gone.map((name) => [name, null])) }
        expect(rankOf('ENG-04', less)).toBeLessThanOrEqual(rankOf('ENG-04', input))
      },
    ),
  )
  const cx = fc.record({
    pulse: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
    daysSinceSponsorSeen: fc.nat(200),
    complaintsThisMonth: fc.nat(3),
  })
  fc.assert(
    fc.property(cx, fc.subarray(['pulse', 'daysSinceSponsorSeen', 'complaintsThisMonth']), (input, gone) => {
      const less = { ...input, ...Object.fromEntries(gone.map((name) => [name, null])) }
      expect(rankOf('CX-04', less)).toBeLessThanOrEqual(rankOf('CX-04', input))
    }),
  )
})

test('BUD-04: a wider variance is never greener, and forecast and actual apart either way count the same', () => {
  const off = (forecast: number, by: number) => ask('BUD-04', { forecast, actual: forecast + by }).value
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (forecast, by) => {
      const less = Math.min(by, forecast)
      expect(off(forecast, -less)).toEqual(off(forecast, less))
      if (off(forecast, less)?.['status'] === 'investigate') {
        expect(off(forecast, less + 1)?.['status']).toBe('investigate')
      }
    }),
  )
})

test('FND-15: proactive and reactive hours are the hours of the month, to the rounding', () => {
  const input = fc.record({
    mrr: fc.nat(100_000),
    csPercent: percent,
    hourlyCost: fc.integer({ min: 1, max: 500 }),
    proactivePercent: percent,
  })
  fc.assert(
    fc.property(input, (given) => {
      const value = ask('FND-15', given).value!
      const sum = Number(value['proactiveHours']) + Number(value['reactiveHours'])
      expect(Math.abs(sum - Number(value['hoursPerMonth']))).toBeLessThan(0.011)
    }),
  )
})
