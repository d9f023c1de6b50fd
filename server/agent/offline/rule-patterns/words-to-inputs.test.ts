import { expect, test } from 'vitest'
import { planRuleCalls } from '../plan-rule-calls.ts'

test.each([
  [
    'Four-check scorecard: cadence ok, deliverables ok, sponsor ok, effort mix wrong. Points?',
    {
      rule: 'SLA-03',
      input: { cadenceDelivered: 25, deliverablesWithRecap: 25, execSponsor: 25, effortMix: 0, fourApply: true },
    },
  ],
  [
    'Checks: sponsor missing, the rest is fine. Alignment colour?',
    {
      rule: 'SLA-03',
      input: { cadenceDelivered: 25, deliverablesWithRecap: 25, execSponsor: 0, effortMix: 25, fourApply: true },
    },
  ],
  [
    'MFA insight is worth 10 points at a target of 90 %, we have 72 % enrolled. Points earned?',
    { rule: 'TEC-100', input: { insights: [{ actual: 72, target: 90, points: 10 }] } },
  ],
  [
    'Held 17 of 20 planned meetings on time, all other engagement signals fine. Colour?',
    { rule: 'ENG-04', input: { cadence: 85, othersGreen: true } },
  ],
  ['Five pulse scores: 5, 4, 4, 5, 4. Average?', { rule: 'CX-01', input: { pulse: 4.4 } }],
  [
    'Segment C: presence 70, performance 80. Which perception makes Alignment green?',
    { rule: 'SLA-01', input: { segment: 'C', presence: 70, performance: 80 } },
  ],
  [
    'MFA rollout goal 90% of users in 60 days. 150 users, 96 enrolled: how many to go?',
    { rule: 'DMI-19', input: { goalPercent: 90, active: 96, total: 150 } },
  ],
  ["How is a TAM's $9,000 variable split?", { rule: 'PPL-059', input: { variablePay: 9000 } }],
])('%s', (question, call) => {
  expect(planRuleCalls(question)).toContainEqual(call)
})

test.each([
  ['Our MFA goal is 90%.', 'DMI-05'],
  ['Pulse answers: 5, 9, 4, 5. Colour?', 'CX-01'],
  ['Cadence ok and deliverables ok: alignment?', 'SLA-03'],
])('%s does not apply %s', (question, rule) => {
  expect(planRuleCalls(question).map((call) => call.rule)).not.toContain(rule)
})
