import { expect, test } from 'vitest'
import { planRuleCalls } from './plan-rule-calls.ts'

test.each([
  [
    'A client scores maturity 2 and appetite 4 - which segment?',
    [{ rule: 'SEG-01', input: { maturity: 2, appetite: 4 } }],
  ],
  ['MRR 8000 at 5% and $80 per hour: how many hours a year?', [{ rule: 'ES-02', input: { mrr: 8000, csPercent: 5 } }]],
  ['Annual budget for $5,000 MRR at 6 %?', [{ rule: 'ES-02', input: { mrr: 5000, csPercent: 6 } }]],
  ['MFA is at 58 %, is the client gated?', [{ rule: 'DMI-05', input: { mfaPercent: 58 } }]],
  ['We want to bring 5 decisions to the QBR', [{ rule: 'GEN-01', input: { decisionsAsked: 5 } }]],
])('figures of a question become inputs: %s', (question, calls) => {
  expect(planRuleCalls(question)).toEqual(calls)
})

test.each([
  'What happens when MFA is below 60%?',
  'Is a pulse under 4.0 red?',
  'What is ENG-01?',
  'Who owns the pulse?',
])('a limit or an id is no figure to apply a rule to: %s', (question) => {
  expect(planRuleCalls(question)).toEqual([])
})

test('four bare figures fill the four inputs of a score in order', () => {
  expect(planRuleCalls('Engagement score for 90, 70, 65, 80?')).toContainEqual({
    rule: 'ENG-01',
    input: { cadenceAdherence: 90, stakeholderMix: 70, decisionVelocity: 65, followUpClosure: 80 },
  })
})
