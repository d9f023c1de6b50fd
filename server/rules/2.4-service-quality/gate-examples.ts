import { examplesOf, limitExamples } from '../examples.ts'
import { largeInitiatives } from './large-initiatives.ts'
import { qualityCreditGate } from './quality-credit-gate.ts'
import { redGuardrail } from './red-guardrail.ts'
import { redQuarterQbr } from './red-quarter-qbr.ts'

const large = {
  consecutiveRedMonths: 2,
  initiativeValue: 20_000.01,
  pauseAbove: 20_000,
  quickWin: false,
  riskPlanAgreed: false,
}
const written = { owner: 'Dana', date: '2026-09-30', budget: '12000' }

/** Cases of the gates that red quality closes. */
export const gateExamples = [
  examplesOf(largeInitiatives, [
    ...limitExamples(
      ['SQ-04'],
      [
        [large, { paused: true }],
        [{ ...large, initiativeValue: 20_000 }, { paused: false }],
        [{ ...large, consecutiveRedMonths: 1 }, { paused: false }],
        [{ ...large, riskPlanAgreed: true }, { paused: false }],
        [{ ...large, quickWin: true }, { paused: false }],
      ],
    ),
    {
      name: 'the amount is the provider to set',
      proves: ['SQ-04'],
      input: { ...large, pauseAbove: null },
      status: 'unknown',
      missing: ['pauseAbove'],
    },
    {
      name: 'a plan that is not known may lift the gate',
      proves: ['SQ-04'],
      input: { ...large, riskPlanAgreed: null },
      status: 'unknown',
      missing: ['riskPlanAgreed'],
    },
  ]),
  examplesOf(
    redGuardrail,
    limitExamples(
      ['SQ-05'],
      [
        [{ consecutiveRedMonths: 1 }, { roadmapReview: false, asksLimited: false }],
        [{ consecutiveRedMonths: 2 }, { roadmapReview: true, asksLimited: true }],
      ],
    ),
  ),
  examplesOf(
    redQuarterQbr,
    limitExamples(
      ['SQ-06'],
      [
        [{ redThisQuarter: false, decisionsAsked: 3 }, { leadsWithFixPlan: false }],
        [{ redThisQuarter: true }, { leadsWithFixPlan: true }],
        [
          { redThisQuarter: true, decisionsAsked: 2 },
          { leadsWithFixPlan: true, decisionsOk: true },
        ],
        [
          { redThisQuarter: true, decisionsAsked: 3 },
          { leadsWithFixPlan: true, decisionsOk: false },
        ],
      ],
    ),
  ),
  examplesOf(qualityCreditGate, [
    ...limitExamples(
      ['SQ-07'],
      [
        [
          { ...written, qualityRiskAddressed: true },
          { creditCounts: true, absent: [] },
        ],
        [
          { ...written, qualityRiskAddressed: false },
          { creditCounts: false, absent: ['qualityRiskAddressed'] },
        ],
        [
          { ...written, budget: ' ', qualityRiskAddressed: true },
          { creditCounts: false, absent: ['budget'] },
        ],
      ],
    ),
    {
      name: 'an absent owner settles it',
      proves: ['SQ-07'],
      input: { ...written, owner: null },
      value: { creditCounts: false, absent: ['owner'] },
      missing: ['qualityRiskAddressed'],
    },
    {
      name: 'not knowing about the risk settles nothing when all else is there',
      proves: ['SQ-07'],
      input: written,
      status: 'unknown',
      missing: ['qualityRiskAddressed'],
    },
  ]),
]
