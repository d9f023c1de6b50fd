import { expect, test } from 'vitest'
import { applyRule } from '../../rules/index.ts'
import { EXAMPLES } from '../../rules/all-examples.ts'
import { composeFindings } from './compose-findings.ts'
import { composeMissing } from './compose-missing.ts'

type Decided = Parameters<typeof composeFindings>[0][number]

const decide = (rule: string, input: Record<string, unknown>) => applyRule(rule, input, '2026-08-01') as Decided

test.each([
  [
    'BUD-04',
    { forecast: 50_000, actual: 61_000 },
    'Forecast vs actual variance: 22%, investigate (11,000 / 50,000 = 22%; green up to 20%) [BUD-04]. Above 20% the account is flagged At Risk as well [RISK-T13].',
  ],
  [
    'ENG-01',
    { cadenceAdherence: 80, stakeholderMix: 60, decisionVelocity: 40, followUpClosure: 20 },
    'Engagement score: 55 (0.30 x 80 + 0.30 x 60 + 0.25 x 40 + 0.15 x 20) [ENG-01].',
  ],
  [
    'RHY-02',
    { meetingEndedAt: '2026-06-09T14:30:00Z' },
    'Pack: pack due on 2 June 2026, recap due 11 June 2026 at 14:30, ctas due 12 June 2026 at 14:30 (Pack 5 business days before 9 June 2026, recap 48 hours and CTAs 72 hours after) [RHY-02].',
  ],
  ['ES-08', { fte: 3 }, 'FTE capacity: 5,040 hours a year (3 x 1,680 = 5,040 hours a year, 420 a month) [ES-08].'],
  [
    'CX-02',
    { daysSinceSponsorSeen: 121 },
    'CX sponsor colour: red (Sponsor seen 121 days ago, more than 120) [CX-02].',
  ],
  [
    'PPL-066',
    { targetBonus: 6000, greenShare: 0.5, yellowShare: 0.49 },
    'Payout formula: $2,235 (6,000 x (0.5 x 0.5 + 0.25 x 0.49)); as printed, full green pays half of the target bonus; the owner of the plan must confirm it [PPL-066].',
  ],
  [
    'FND-29',
    { requiredHours: 2000, teamHours: 1500, fteHours: 1680 },
    'Capacity gap: 500 hours short, 75% covered, 0.298 FTE (2,000 - 1,500; 1,500 / 2,000; 500 / 1,680) [FND-29].',
  ],
  [
    'ES-09',
    { requiredHours: 900, availableHours: 1000 },
    'Capacity validation: 100 hours to spare, yes, feasible (900 - 1,000 = -100 hours) [ES-09].',
  ],
])('the result of %s comes first, with its unit, then why', (rule, input, sentence) => {
  expect(composeFindings([decide(rule, input)])).toBe(sentence)
})

test.each([
  [
    'BUD-06',
    { declineReasonPercent: { met: 22, of: 25 } },
    'Decline reasons captured: no, 88% is not at least 90% (1 short, 23 of 25 or more reach it) [BUD-06].',
  ],
  [
    'SAL-02',
    { discoveryMinutes: 30, costBands: 3, asks: 2 },
    'Limits of the sales steps: no, discovery minutes 30 is at most 30; cost bands 3 is not at most 2; asks 2 is at most 2 [SAL-02].',
  ],
  [
    'ONB-02',
    { handoffOn: '2026-05-04' },
    'Kickoff of onboarding: due on 11 May 2026 (5 business days after handoff on 4 May 2026) [ONB-02].',
  ],
  [
    'DMI-T09',
    { dmiDropPoints: 12 },
    'DMI drops by 10 points or more fires (dmi drop points 12 is at least 10); play: Resequence the roadmap (Add quick wins); owner: vCIO/CSM; due: 7 days; first action within 72 hours [DMI-T09].',
  ],
  [
    'DMI-T09',
    { dmiDropPoints: 9 },
    'DMI drops by 10 points or more does not fire (dmi drop points 9 is not at least 10) [DMI-T09].',
  ],
])('what %s decides gives the figure, the limit and the verdict', (rule, input, sentence) => {
  expect(composeFindings([decide(rule, input)])).toBe(sentence)
})

test('what is missing is named in words', () => {
  const finding = applyRule('ES-03', { annualBudget: 4800 }, '2026-08-01')
  expect(composeMissing([finding])).toBe(
    'CS hours from budget can be computed; it needs one figure for: hourly cost [ES-03].',
  )
})

test('a row of a table is said once', () => {
  expect(composeFindings([decide('OML-139', { level: 2 })])).toBe(
    'OML2, Structured infrastructure management: 65% IT and 35% management, 5-10 hours a year, annual, quarterly [OML-139].',
  )
  expect(composeFindings([decide('SEG-03', { goalLevel: 3 })])).toBe(
    'Goal level 3 is Segment B, served by Account Manager, vCIO [SEG-03].',
  )
})

test('the clause of the rule itself is told before those it rests on', () => {
  const input = { mrr: 4000, model: 'Premium', hourlyCost: 70, proactivePercent: 50 }
  expect(composeFindings([decide('FND-15', input)])).toMatch(
    /^Monthly CS budget and hours per client: \$280 a month, 4 hours a month, 2 proactive, 2 reactive .* \[FND-15\]\. Investment model Premium: 7% of MRR \[FND-12\]\.$/,
  )
})

test('a clause that cannot be opened stands in parentheses', () => {
  expect(composeFindings([{ ...decide('CX-03', { complaintsThisMonth: 2 }), uncitable: ['CX-03'] }])).toMatch(
    / \(CX-03\)\.$/,
  )
})

test('an amount that is not whole shows its cents', () => {
  expect(composeFindings([decide('ES-02', { mrr: 1234.56, csPercent: 3.3 })])).toContain('$488.89 a year')
  const pay = { targetBonus: 5000, greenShare: 0.5, yellowShare: 0.25 }
  expect(composeFindings([decide('PPL-066', pay)])).toContain('$1,562.50 (')
})

test('a limit that does not fire and the day after it are one line', () => {
  const findings = [
    decide('PRO-T02', { proposalDaysWithoutMovement: 60, since: '2026-05-02' }),
    decide('PRO-T02', { proposalDaysWithoutMovement: 61, since: '2026-05-03' }),
  ]
  expect(composeFindings(findings)).toMatch(
    /^Proposal without movement for more than 60 days does not fire on 2 May 2026 \(.*\) and fires on 3 May 2026 \(.*\[PRO-T02\]\.$/,
  )
})

test('each finding has its line', () => {
  const findings = [decide('CX-01', { pulse: 4.6 }), decide('CX-03', { complaintsThisMonth: 0 })]
  expect(composeFindings(findings).split('\n')).toHaveLength(2)
})

test('every finding of every rule is worded in sentences that cite a clause, without names of code', () => {
  for (const { rule, examples } of EXAMPLES) {
    for (const { input, asOf = '2026-08-01' } of examples) {
      const finding = rule.apply(input, asOf)
      if (finding.status !== 'decided') continue
      const sentence = composeFindings([finding as Decided])
      expect(sentence).toMatch(/ \[[A-Z]+-T?\d+\]\.$/)
      expect(sentence).not.toMatch(/\b(null|false(?! alert)|object)\b|: ,|, ,|\(\)|\. \./)
    }
  }
})
