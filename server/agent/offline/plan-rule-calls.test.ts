import { describe, expect, test } from 'vitest'
import { findRule } from '../../rules/index.ts'
import { planRuleCalls } from './plan-rule-calls.ts'
import { segmentsIn } from './segments-given.ts'

const PLANNED: [question: string, ...calls: [rule: string, input: Record<string, unknown>][]][] = [
  ['A client scores maturity 2 and appetite 4 - which segment?', ['SEG-01', { maturity: 2, appetite: 4 }]],
  ['Which roles serve goal level 4?', ['SEG-03', { goalLevel: 4 }]],
  ['A client with an MRR of 6,300: which segment?', ['SEG-13', { mrr: 6300 }]],
  ['MRR 8000 at 5% and $80 per hour: how many hours a year?', ['ES-02', { mrr: 8000, csPercent: 5 }]],
  ['Annual budget for $5,000 MRR at 6 %?', ['ES-02', { mrr: 5000, csPercent: 6 }]],
  ['Annual budget for a Segment B client with MRR 7,500 at 6%?', ['ES-02', { mrr: 7500, csPercent: 6 }]],
  ['How many hours does a budget of $4,500 pay at 90 an hour?', ['ES-03', { annualBudget: 4500, hourlyCost: 90 }]],
  [
    'MRR 2,600 at 5%, 50% planned, 40% strategic, $65 an hour: how much strategic time?',
    ['ES-06', { mrr: 2600, csPercent: 5, plannedShare: 50, strategicShare: 40, hourlyCost: 65 }],
  ],
  ['Capacity of 2.5 FTE in hours?', ['ES-08', { fte: 2.5 }]],
  [
    'We need 1,400 hours and have 1,250 hours available: feasible?',
    ['ES-09', { requiredHours: 1400, availableHours: 1250 }],
  ],
  ['Hours for 6 A, 15 B, 30 C and 50 D clients?', ['ES-10', { clientCounts: { A: 6, B: 15, C: 30, D: 50 } }]],
  [
    'A client at $6,400 a month, 5% invested, $80 an hour and 75% proactive: hours a month?',
    ['FND-15', { proactivePercent: 75, mrr: 6400, csPercent: 5, hourlyCost: 80 }],
  ],
  [
    'MRR 9,000, Boutique, 90 an hour, 70/30 split',
    ['FND-15', { proactivePercent: 70, model: 'Boutique', mrr: 9000, hourlyCost: 90 }],
  ],
  [
    'We need 3,100 hours, the team supplies 2,400; at 1,680 hours per FTE, what is the gap?',
    ['FND-29', { requiredHours: 3100, teamHours: 2400, fteHours: 1680 }],
  ],
  [
    '1,900 hours required, 950 available, one FTE is 2,000 hours',
    ['FND-29', { requiredHours: 1900, teamHours: 950, fteHours: 2000 }],
  ],
  [
    'We need 4,200 CS hours in all, one full-timer gives 1,400. Headcount?',
    ['FND-21', { hoursPerFte: 1400, totalHours: 4200 }],
  ],
  ['Low maturity, high appetite: which archetype?', ['SEG-02', { maturityClass: 'low', appetiteClass: 'high' }]],
  ['$6,500 MRR: which touch level?', ['FND-07', { mrr: 6500 }]],
  ['Budget said $40,000, we ended at $52,000. How far off?', ['BUD-04', { forecast: 40_000, actual: 52_000 }]],
  [
    'My target bonus is $12,000; everything green.',
    ['PPL-066', { targetBonus: 12_000, greenShare: 1, yellowShare: 0 }],
  ],
  [
    'Client pays $4,000 a month. How many playbook hours does the 5 % x 50 % x 40 % formula leave at $75?',
    ['ES-06', { mrr: 4000, csPercent: 5, plannedShare: 50, strategicShare: 40, hourlyCost: 75 }],
  ],
  ['The pulse is 3.4 - red?', ['CX-01', { pulse: 3.4 }]],
  ['Sponsor not seen for 131 days', ['CX-02', { daysSinceSponsorSeen: 131 }]],
  ['Two complaints this month', ['CX-03', { complaintsThisMonth: 2 }]],
  [
    'Pulse 3.9, sponsor seen 118 days ago, 1 complaint this month: what colour?',
    ['CX-04', { pulse: 3.9, daysSinceSponsorSeen: 118, complaintsThisMonth: 1 }],
  ],
  ['Three red months in engagement', ['ENG-07', { consecutiveRedMonths: 3 }]],
  ['MFA is at 58 %, is the client gated?', ['DMI-05', { mfaPercent: 58 }]],
  ['Is a DMI of 71 green for a segment C client?', ['DMI-03', { segment: 'C', dmi: 71 }]],
  ['Which colour has a DMI of 66?', ['DMI-02', { dmi: 66 }]],
  ['Engagement score 72 for a Segment B client?', ['ENG-02', { segment: 'B', score: 72 }]],
  ['We want to bring 5 decisions to the QBR', ['GEN-01', { decisionsAsked: 5 }]],
  [
    'CX 71, adoption 55, engagement 80, quality 64, alignment 90',
    ['TEC-095', { cx: 71, adoption: 55, engagement: 80, quality: 64, alignment: 90 }],
    ['TEC-096', { adoption: 55, quality: 64, engagement: 80, alignment: 90 }],
    ['TEC-097', { cx: 71, engagement: 80, adoption: 55, alignment: 90 }],
  ],
  [
    'Health score of a Segment A client with CX 71, adoption 55, engagement 80, quality 64 and alignment 90?',
    ['TEC-095', { cx: 71, adoption: 55, engagement: 80, quality: 64, alignment: 90 }],
  ],
  [
    'Appetite index: CX 45, engagement 52, adoption 61, alignment 70',
    ['TEC-097', { cx: 45, engagement: 52, adoption: 61, alignment: 70 }],
  ],
  ['A proposal is 41 days old, which bucket?', ['PRO-08', { ageDays: 41 }]],
  ['Is a 15-day-old proposal stale?', ['PRO-08', { ageDays: 15 }]],
  ['Forecast 52k, actual 60k: green?', ['BUD-04', { forecast: 52_000, actual: 60_000 }]],
  ['We spent $70,000 against a forecast of $55,000', ['BUD-04', { forecast: 55_000, actual: 70_000 }]],
  ['Forecast vs actual of $60,000 and $66,000?', ['BUD-04', { forecast: 60_000, actual: 66_000 }]],
  [
    'The roadmap of a Segment C client was reviewed 175 days ago, is it fresh?',
    ['RM-05', { segment: 'C', daysSinceReview: 175 }],
  ],
  [
    'A medium risk was acknowledged after 9 business hours: in time?',
    ['RISK-03', { severity: 'medium', businessHours: 9 }],
  ],
  [
    'We have the Discovery but no Assessment. May we ask for approval?',
    ['MTG-03', { hasDiscovery: true, hasAssessment: false }],
  ],
  ['GRR is 93.6%, what colour?', ['PPL-053', { grr: 93.6 }]],
  ['Target bonus 7,500, 60% Green, 30% Yellow', ['PPL-066', { targetBonus: 7500, greenShare: 0.6, yellowShare: 0.3 }]],
  [
    'What does a target bonus of $9,000 pay at 100% green?',
    ['PPL-066', { greenShare: 1, yellowShare: 0, targetBonus: 9000 }],
  ],
  ['Can one vCIO handle 38 clients with $112,000 total MRR?', ['VCM-143', { clients: 38, mrrTotal: 112_000 }]],
  ['40 employees and 150 clients: which stage?', ['ORG-124', { employees: 40, clients: 150 }]],
  [
    'What does level 3 of the feedback loop look like in the trust matrix?',
    ['TMM-137', { row: 'Feedback loop', level: 3 }],
  ],
  ['How does Service Leadership describe level 4?', ['SLO-138', { level: 4 }]],
  ['How many hours a year does OML 3 take?', ['OML-139', { level: 3 }]],
  [
    'A $6,000 MRR client on Boutique at $90 an hour: CS hours?',
    ['FND-16', { csPercent: 9, mrr: 6000, hourlyCost: 90 }],
  ],
  ['A client pays $24,000 a year and we invest 4%: CS budget?', ['ES-02', { mrr: 2000, csPercent: 4 }]],
  [
    'Strategic hours at $7,000 a month with 6% x 55% x 30% and $70 an hour?',
    ['ES-06', { mrr: 7000, csPercent: 6, plannedShare: 55, strategicShare: 30, hourlyCost: 70 }],
  ],
  ['90 CS hours a year at 65% proactive: the split?', ['FND-22', { proactivePercent: 65, annualHours: 90 }]],
  [
    'Two engineers give 30% of their time to CS at 1,900 hours full-time',
    [
      'FND-27',
      {
        team: [
          { member: 'person 1', csPercent: 30 },
          { member: 'person 2', csPercent: 30 },
        ],
        fteHours: 1900,
      },
    ],
  ],
  [
    'MFA 70% (weight 4), endpoint 90% (weight 3): what is the DMI?',
    [
      'DMI-01',
      {
        insights: [
          { name: 'MFA', coverage: 70, weight: 4 },
          { name: 'endpoint', coverage: 90, weight: 3 },
        ],
      },
    ],
  ],
  [
    'An AM costs $96,000 and has 1,200 client-facing hours. Hourly rate?',
    ['FND-18', { totalAnnualCost: 96_000, clientFacingHours: 1200 }],
  ],
]

describe.each(PLANNED)('%s', (question, ...calls) => {
  test('its figures become inputs, and the rule takes them', () => {
    expect(planRuleCalls(question)).toEqual(calls.map(([rule, input]) => ({ rule, input })))
    for (const [rule, input] of calls) {
      expect(findRule(rule)!.apply(input, '2026-08-01')).toMatchObject({ status: 'decided', missing: [] })
    }
  })
})

test.each([
  'What happens when MFA is below 60%?',
  'Is a pulse under 4.0 red?',
  'What happens at the 60% MFA gate?',
  'What happens to a proposal older than 30 days?',
  'When is a proposal stale, after 30 days?',
  'Is a sponsor meeting due every 90 days?',
  'What is ENG-01?',
  'Who owns the pulse?',
  'How does OML3 differ from OML4 in hours?',
])('a limit, an id or a comparison is no figure to apply a rule to: %s', (question) => {
  expect(planRuleCalls(question)).toEqual([])
})

test.each([
  ['hours are no people', 'How many FTE at 2000 hours?'],
  ['questions are no points', 'Does the pulse have 2 questions?'],
  ['a choice is no value', 'How many questions does the pulse have, two or three?'],
  ['a proactive share is no share of revenue', 'Budget for MRR 5,000 with 70% proactive work?'],
  ['no revenue, no capacity', '85 average clients, how many vCIOs?'],
  ['an average is no total', '45 clients at $2,500 average MRR, is one vCIO enough?'],
  ['two segments are no segment', 'Does a DMI of 72 count the same in Segment B and in Segment C?'],
  ['yellow may not be left out', 'Target bonus 7,500 at 60% Green: what is paid?'],
  ['a movement is no review', 'The roadmap of a Segment B client has not moved for 130 days'],
  ['days are no business hours', 'A high risk was acknowledged after 2 days'],
  ['a proof that is not spoken of is not known', 'Who presents the Assessment to ask for approval?'],
  ['a trust level is no goal level', 'Who is responsible at trust level 3?'],
  ['one count gives no stage', 'Which stage is an MSP with 20 employees?'],
])('nothing is planned from a guess: %s', (_, question) => {
  expect(planRuleCalls(question)).toEqual([])
})

test('the four inputs of another score are no bare list', () => {
  const rules = planRuleCalls('Maturity score: adoption 51, quality 66, engagement 72, alignment 80').map(
    ({ rule }) => rule,
  )
  expect(rules).toEqual(['TEC-096'])
})

test.each([
  ['Last DMI refresh of a B client was 1 September 2026. When is the next one due?'],
  ['Our D clients: 8 of 40 answered the pulse. Enough?'],
  ['Pulse 42 from 60 clients. Colour?'],
  ['A budget of $500 a month at $80. How many hours?'],
  ['The project costs $4,000 a month. Which touch level?'],
])('%s has no figure that is the input of a pattern', (question) => {
  expect(planRuleCalls(question)).toEqual([])
})

test('a book and a portfolio name their segment as a client does', () => {
  expect(['Our A book has 12 accounts', 'the D portfolio', 'Is it green for A?'].map(segmentsIn)).toEqual([
    ['A'],
    ['D'],
    ['A'],
  ])
})

test('four bare figures fill the four inputs of a score in order', () => {
  expect(planRuleCalls('Engagement score for 90, 70, 65, 80?')).toEqual([
    {
      rule: 'ENG-01',
      input: { cadenceAdherence: 90, stakeholderMix: 70, decisionVelocity: 65, followUpClosure: 80 },
    },
  ])
})

test('a text full of figures and labels is read in no time', () => {
  const start = performance.now()
  planRuleCalls('forecast 1,000 actual 2,000 mrr 3,000 need 4 hours have 5 hours fte 6 '.repeat(25))
  expect(performance.now() - start).toBeLessThan(1000)
})

test('of two amounts with the same label none is taken, and the open input is left out', () => {
  const question = 'Acme pays $3,000 a month and Bolt pays $6,000 a month, 5% for CS: the annual budget?'
  expect(planRuleCalls(question)).toEqual([{ rule: 'ES-02', input: { csPercent: 5 } }])
})

test('two groups of people are not the first of them', () => {
  expect(planRuleCalls('Two AMs and three vCIOs give 50% of their time to CS at 2,000 hours full-time')).toEqual([])
})
