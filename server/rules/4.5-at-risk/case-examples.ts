import { examplesOf, limitExamples } from '../examples.ts'
import { exitToGreen } from './exit-to-green.ts'
import { riskSeverity } from './risk-severity.ts'

const scale = { highFrom: 6, mediumFrom: 3 }
const all = { healthRestored: true, slaTrendNormal: true, resetApproved: true, detractorsFollowedUp: true }

/** Cases of how bad a risk is and when its case may close. The scale is one of many; the blueprints have none. */
export const riskCaseExamples = [
  examplesOf(riskSeverity, [
    {
      name: 'without a local scale there is a number and no label',
      proves: ['RISK-02'],
      input: { impact: 3, likelihood: 2 },
      value: { severity: 6, label: null },
      missing: ['highFrom', 'mediumFrom'],
    },
    {
      name: 'below High the label needs the other cut-off',
      proves: ['RISK-02'],
      input: { impact: 2, likelihood: 2, highFrom: 6 },
      value: { severity: 4, label: null },
      missing: ['mediumFrom'],
    },
    ...limitExamples(
      ['RISK-02'],
      [
        [
          { impact: 3, likelihood: 2, ...scale },
          { severity: 6, label: 'high' },
        ],
        [
          { impact: 5, likelihood: 1, ...scale },
          { severity: 5, label: 'medium' },
        ],
        [
          { impact: 3, likelihood: 1, ...scale },
          { severity: 3, label: 'medium' },
        ],
        [
          { impact: 2, likelihood: 1, ...scale },
          { severity: 2, label: 'low' },
        ],
      ],
    ),
    {
      name: 'cut-offs in the wrong order cannot be',
      proves: ['RISK-02'],
      input: { impact: 3, likelihood: 2, highFrom: 3, mediumFrom: 6 },
      status: 'invalid',
    },
    {
      name: 'without the likelihood there is no severity',
      proves: ['RISK-02'],
      input: { impact: 3 },
      status: 'unknown',
      missing: ['likelihood'],
    },
  ]),
  examplesOf(exitToGreen, [
    ...limitExamples(
      ['RISK-10'],
      [
        [all, { mayClose: true, open: [] }],
        [
          { ...all, healthRestored: false },
          { mayClose: false, open: ['healthRestored'] },
        ],
        [
          { slaTrendNormal: true, applies: ['slaTrendNormal'] },
          { mayClose: true, open: [] },
        ],
        [
          { ...all, detractorsFollowedUp: false, applies: ['healthRestored', 'slaTrendNormal'] },
          { mayClose: true, open: [] },
        ],
      ],
    ),
    {
      name: 'the limits of the criteria are shown',
      proves: ['RISK-10'],
      input: all,
      value: { mayClose: true, open: [] },
      says: '(Health for 30 days, SLA for 2 cycles)',
    },
    {
      name: 'one criterion that does not hold settles it',
      proves: ['RISK-10'],
      input: { healthRestored: false },
      value: { mayClose: false, open: ['healthRestored'] },
      missing: ['slaTrendNormal', 'resetApproved', 'detractorsFollowedUp'],
    },
    {
      name: 'while one that applies is not known nothing is settled',
      proves: ['RISK-10'],
      input: { ...all, resetApproved: null },
      status: 'unknown',
      missing: ['resetApproved'],
    },
  ]),
]
