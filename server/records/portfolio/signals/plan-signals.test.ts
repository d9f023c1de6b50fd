import { expect, test } from 'vitest'
import type { BudgetLine } from '../../../domain/budget-line.ts'
import type { RoadmapItem } from '../../../domain/roadmap-item.ts'
import { assessmentSignals } from './assessment-signals.ts'
import { budgetSignals } from './budget-signals.ts'
import { roadmapSignals } from './roadmap-signals.ts'
import { renewalDays } from './renewal-days.ts'

const on = (asOf: string) => ({ month: asOf.slice(0, 7), asOf })
const line = (rest: Partial<BudgetLine>): BudgetLine => ({
  id: 'B-1',
  clientId: 'C-1',
  period: '2026-Q3',
  title: 'Work',
  forecast: null,
  actual: null,
  approvedOn: null,
  preApprovedOn: null,
  declineReason: null,
  ...rest,
})

test('the variance is of the latest period that has ended, over the lines that have both amounts', () => {
  const of = budgetSignals([
    line({ period: '2026-Q2', forecast: 100, actual: 100 }),
    line({ forecast: 100.1, actual: 120.12 }),
    line({ forecast: 5000 }),
    line({ period: '2026-Q4', forecast: 100, actual: 10 }),
  ])
  expect(of(on('2026-09-29'))).toEqual({ budgetVariancePercent: 0 })
  // Exactly 20: dust of the division would pass the limit of RISK-T13.
  expect(of(on('2026-09-30'))).toEqual({ budgetVariancePercent: 20 })
  expect(of(on('2026-12-31'))).toEqual({ budgetVariancePercent: 90 })
  expect(of(on('2026-01-01'))).toEqual({})
  expect(budgetSignals([line({ forecast: 0, actual: 50 })])(on('2026-10-31'))).toEqual({})
})

test('a pre-approval waits until it is approved or declined', () => {
  const of = budgetSignals([
    line({ preApprovedOn: '2026-09-01', approvedOn: '2026-10-01' }),
    line({ preApprovedOn: '2026-08-01', declineReason: 'price' }),
    line({ preApprovedOn: '2026-09-11' }),
  ])
  expect(of(on('2026-09-30'))).toEqual({ oldestPreApprovalDays: 29 })
  expect(of(on('2026-10-01'))).toEqual({ oldestPreApprovalDays: 20 })
  expect(of(on('2026-07-31'))).toEqual({})
  expect(budgetSignals([line({})])(on('2026-10-31'))).toEqual({})
})

const item = (rest: Partial<RoadmapItem>): RoadmapItem => ({
  id: 'R-1',
  clientId: 'C-1',
  title: 'Item',
  theme: null,
  quarter: '2027-Q1',
  cost: null,
  status: 'planned',
  isSecurity: null,
  movedOn: null,
  ...rest,
})

test('the roadmap moved when its last item did, as far as the day knows', () => {
  const of = roadmapSignals([item({ movedOn: '2026-03-31' }), item({ movedOn: '2026-11-02' })], {})
  expect(of(on('2026-10-31'))).toEqual({ roadmapDaysWithoutMovement: 214, roadmapQuartersUnchanged: 2 })
  expect(of(on('2026-11-24'))).toEqual({ roadmapDaysWithoutMovement: 22, roadmapQuartersUnchanged: 0 })
  expect(of(on('2026-01-31'))).toEqual({})
})

test('no item on security is known only where every item says so', () => {
  const has = (...flags: (boolean | null)[]) =>
    roadmapSignals(
      flags.map((isSecurity) => item({ isSecurity })),
      {},
    )(on('2026-10-31'))['roadmapHasSecurityInitiative']
  expect([has(false, true), has(null, true), has(false, false), has(false, null), has()]).toEqual([
    true,
    true,
    false,
    undefined,
    undefined,
  ])
  expect(roadmapSignals([item({ isSecurity: true, status: 'dropped' })], {})(on('2026-10-31'))).toEqual({})
})

test('items of high cost crowd a quarter only by the numbers that the provider has set', () => {
  const items = [
    item({ cost: 5000 }),
    item({ cost: 6000 }),
    item({ cost: 4999 }),
    item({ cost: 9000, quarter: '2027-Q2' }),
  ]
  const of = (named: Record<string, number>) =>
    roadmapSignals(items, named)(on('2026-10-31'))['highCostItemsInAQuarter']
  expect(of({})).toBeUndefined()
  expect(of({ highCostFrom: 5000, highCostItemsPerQuarter: 2 })).toBe(false)
  expect(of({ highCostFrom: 5000, highCostItemsPerQuarter: 1 })).toBe(true)
})

test('the nearest term that is not decided counts; without one ahead, the date of the client', () => {
  const term = (termEnd: string, decidedOn: string | null) => ({
    id: 'N-1',
    clientId: 'C-1',
    termEnd,
    stage: 'upcoming' as const,
    decidedOn,
  })
  const terms = [term('2026-10-31', '2026-10-15'), term('2027-10-31', null)]
  expect(renewalDays(terms, '2026-12-31', '2026-10-14')).toBe(17)
  expect(renewalDays(terms, '2026-12-31', '2026-10-15')).toBe(381)
  expect(renewalDays([terms[0]!], '2026-12-31', '2026-10-20')).toBeNull()
  expect(renewalDays([terms[0]!], '2026-10-31', '2026-11-02')).toBe(-2)
  expect(renewalDays([], null, '2026-11-02')).toBeNull()
})

test('an assessment is just completed in its month and until the next is judged', () => {
  const of = assessmentSignals([
    { id: 'A-1', clientId: 'C-1', kind: 'security', completedOn: '2026-10-01' },
    { id: 'A-2', clientId: 'C-1', kind: 'cloud', completedOn: null },
  ])
  expect(of(on('2026-10-31'))).toEqual({ daysSinceAssessment: 30, assessmentCompleted: true })
  expect(of(on('2026-11-01'))).toEqual({ daysSinceAssessment: 31, assessmentCompleted: false })
  expect(of(on('2026-09-30'))).toEqual({})
})
