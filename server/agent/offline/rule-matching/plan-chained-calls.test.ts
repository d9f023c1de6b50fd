import { expect, test } from 'vitest'
import { applyRule } from '../../../rules/index.ts'
import { planRuleCalls } from '../plan-rule-calls.ts'
import { segmentsIn } from '../segments-given.ts'
import { planChainedCalls } from './plan-chained-calls.ts'

const TODAY = '2026-11-24'

const plan = (question: string) =>
  planChainedCalls({
    question,
    segments: segmentsIn(question),
    today: TODAY,
    applied: planRuleCalls(question).map(({ rule, input }) => ({ input, finding: applyRule(rule, input, TODAY) })),
  })

test.each([
  [
    'A client at $3,000 a month, 6% for CS, $90 an hour: how many hours a year?',
    'ES-03',
    { annualBudget: 2160, hourlyCost: 90 },
  ],
  [
    'Segment B alignment with Presence 90, Perception 50, Performance 60: score and colour?',
    'SLA-02',
    { segment: 'B', score: 69 },
  ],
  ['Engagement score and colour of a Segment A client for 90, 80, 70, 60?', 'ENG-02', { segment: 'A', score: 77.5 }],
  ['Quality score and colour of a Segment C client for 70, 60, 80, 90?', 'SQ-02', { segment: 'C', score: 74 }],
  ['MFA 90% (weight 5), backup 50% (weight 5): which DMI colour in Segment C?', 'DMI-03', { segment: 'C', dmi: 70 }],
  [
    'We have 2.5 FTE and the plan adds up to 4,550 hours. Does it fit?',
    'ES-09',
    { requiredHours: 4550, availableHours: 4200 },
  ],
  ['$6,000 MRR: which touch level and which rhythm?', 'FND-10', { touch: 'High' }],
  ['Maturity 4 and appetite 2: which segment?', 'SEG-02', { maturityClass: 'high', appetiteClass: 'low' }],
])('a result leads on to the rule that takes it: %s', (question, rule, input) => {
  expect(plan(question)).toEqual([{ rule, input }])
})

test.each([
  ['no segment, no colour', 'Engagement score for 90, 80, 70, 60?'],
  ['nobody asks for more', 'Digital maturity of MFA 90% (weight 5), backup 50% (weight 5)?'],
])('%s', (_, question) => {
  expect(plan(question)).toEqual([])
})
