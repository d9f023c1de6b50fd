import { examplesOf, limitExamples } from '../examples.ts'
import { blendedPayout } from './blended-payout.ts'
import { payoutCadence } from './payout-cadence.ts'
import { roleVariableRange } from './role-variable-range.ts'
import { salaryMix } from './salary-mix.ts'
import { amCsmScore, tamScore, vcioScore } from './variable-weights.ts'

const all = { grrScore: 100, nrrScore: 100, healthScore: 100 }
const none = { grrScore: 0, nrrScore: 0, healthScore: 0 }
const noVcio = { portfolioNrrScore: 0, milestonesScore: 0, alignmentTrendScore: 0 }
const noTam = { slaTrendScore: 0, adoptionDeltaScore: 0, lifecycleScore: 0 }
const guarded = { position: 'with-guardrail' }
const simple = { position: 'simple' }
const plans = [
  { plan: 'AM', weight: 0.3, payout: 1000 },
  { plan: 'vCIO', weight: 0.7, payout: 2000 },
]

/** Cases of weights, mixes and blends. */
export const weightExamples = [
  examplesOf(amCsmScore, [
    ...limitExamples(
      ['PPL-057'],
      [
        [{ ...all, ...guarded }, { weightedScore: 100 }],
        [{ ...none, grrScore: 100, ...guarded }, { weightedScore: 60 }],
        [{ ...none, nrrScore: 100, ...guarded }, { weightedScore: 25 }],
        [{ ...none, healthScore: 100, ...guarded }, { weightedScore: 15 }],
        [{ ...none, grrScore: 100, ...simple }, { weightedScore: 60 }],
        [{ grrScore: 0, nrrScore: 100, ...simple }, { weightedScore: 40 }],
        [{ grrScore: 100, nrrScore: 100, ...simple }, { weightedScore: 100 }],
      ],
    ),
    {
      name: 'an amount is split by the plan that is named',
      proves: ['PPL-057'],
      input: { variablePay: 5200, ...guarded },
      value: { split: { 'with-guardrail': { GRR: 3120, NRR: 1300, 'Health guardrail': 780 } } },
    },
    {
      name: 'an amount is split by both plans where none is named',
      proves: ['PPL-057'],
      input: { variablePay: 1000 },
      value: {
        split: { 'with-guardrail': { GRR: 600, NRR: 250, 'Health guardrail': 150 }, simple: { GRR: 600, NRR: 400 } },
      },
    },
    {
      name: 'nothing decides between the two plans',
      proves: ['PPL-057'],
      input: all,
      status: 'unknown',
      missing: ['position'],
      says: 'nothing decides',
    },
    {
      name: 'the plan with the guardrail needs Health',
      proves: ['PPL-057'],
      input: { ...all, healthScore: null, ...guarded },
      status: 'unknown',
      missing: ['healthScore'],
    },
  ]),
  examplesOf(
    vcioScore,
    limitExamples(
      ['PPL-058'],
      [
        [{ portfolioNrrScore: 100, milestonesScore: 100, alignmentTrendScore: 100 }, { weightedScore: 100 }],
        [{ ...noVcio, portfolioNrrScore: 100 }, { weightedScore: 50 }],
        [{ ...noVcio, milestonesScore: 100 }, { weightedScore: 30 }],
        [{ ...noVcio, alignmentTrendScore: 100 }, { weightedScore: 20 }],
        [{ variablePay: 14_000 }, { split: { 'portfolio NRR': 7000, milestones: 4200, 'alignment trend': 2800 } }],
      ],
    ),
  ),
  examplesOf(
    tamScore,
    limitExamples(
      ['PPL-059'],
      [
        [{ slaTrendScore: 100, adoptionDeltaScore: 100, lifecycleScore: 100 }, { weightedScore: 100 }],
        [{ ...noTam, slaTrendScore: 100 }, { weightedScore: 40 }],
        [{ ...noTam, adoptionDeltaScore: 100 }, { weightedScore: 40 }],
        [{ ...noTam, lifecycleScore: 100 }, { weightedScore: 20 }],
        [{ variablePay: 9000 }, { split: { 'SLA trend': 3600, 'Adoption/DMI': 3600, lifecycle: 1800 } }],
      ],
    ),
  ),
  examplesOf(
    salaryMix,
    limitExamples(
      ['PPL-060'],
      [
        [
          { segment: 'B', targetPay: 100_000 },
          {
            salaryPercent: 75,
            variablePercent: 25,
            variableDependsOn: ['Roadmap adoption', 'Proposal velocity', 'Budget cadence'],
            salary: 75_000,
            variable: 25_000,
          },
        ],
        [
          { segment: 'A' },
          {
            salaryPercent: 85,
            variablePercent: 15,
            variableDependsOn: ['Portfolio NRR', 'OKR progress', 'Alignment staying Green'],
          },
        ],
        [
          { segment: 'C' },
          {
            salaryPercent: 80,
            variablePercent: 20,
            variableDependsOn: ['Adoption/DMI trend', 'Initiative approvals'],
          },
        ],
      ],
    ),
  ),
  examplesOf(roleVariableRange, [
    ...limitExamples(
      ['PPL-061'],
      [
        [
          { role: 'TAM', variablePay: 9520, pay: 68_000 },
          { fromPercent: 10, toPercent: 15, within: true },
        ],
        [
          { role: 'TAM', variablePercent: 20 },
          { fromPercent: 10, toPercent: 15, within: false },
        ],
        [
          { role: 'TAM', variablePercent: 15 },
          { fromPercent: 10, toPercent: 15, within: true },
        ],
        [
          { role: 'TAM', variablePercent: 9.99 },
          { fromPercent: 10, toPercent: 15, within: false },
        ],
        [
          { role: 'CSM', variablePercent: 25 },
          { fromPercent: 15, toPercent: 25, within: true },
        ],
        [
          { role: 'AM', variablePercent: 25.01 },
          { fromPercent: 15, toPercent: 25, within: false },
        ],
        [{ role: 'vCIO' }, { fromPercent: 10, toPercent: 20 }],
      ],
    ),
    {
      name: 'no range is printed for the vCISO',
      proves: ['PPL-061'],
      input: { role: 'vCISO', variablePercent: 15 },
      status: 'unknown',
      says: 'no range is printed',
    },
  ]),
  examplesOf(blendedPayout, [
    ...limitExamples(['PPL-067'], [[{ plans }, { payout: 1700 }]]),
    {
      name: 'weights that do not add up to 1 contradict themselves',
      proves: ['PPL-067'],
      input: { plans: plans.map((plan) => ({ ...plan, weight: 0.6 })) },
      status: 'invalid',
    },
    { name: 'no plans, no payout', proves: ['PPL-067'], input: {}, status: 'unknown', missing: ['plans'] },
  ]),
  examplesOf(
    payoutCadence,
    limitExamples(
      ['PPL-071'],
      [
        [
          { role: 'TAM', metricCount: 5 },
          { computed: 'monthly', paid: 'quarterly', validMetricCount: false },
        ],
        [
          { role: 'TAM', metricCount: 4 },
          { computed: 'monthly', paid: 'quarterly', validMetricCount: true },
        ],
        [
          { role: 'CSM', metricCount: 3 },
          { computed: 'monthly', paid: 'quarterly', validMetricCount: true },
        ],
        [
          { role: 'AM', metricCount: 2 },
          { computed: 'monthly', paid: 'quarterly', validMetricCount: false },
        ],
        [{ role: 'vCIO' }, { computed: 'monthly', paid: 'annually, tracked quarterly' }],
      ],
    ),
  ),
]
