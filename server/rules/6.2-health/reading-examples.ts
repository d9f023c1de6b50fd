import { casesIn, type Example, examplesOf, limitExamples } from '../examples.ts'
import { patternExamples } from '../kinds/pattern-examples.ts'
import { EXPECTED_HEALTH } from './expected-health-table.ts'
import { expectedHealth } from './expected-health.ts'
import { healthAlert } from './health-alert.ts'
import { healthDistribution } from './health-distribution.ts'
import { healthPatterns } from './patterns.ts'
import { quadrantShift } from './quadrant-shift.ts'
import { healthTechnologyTables } from './tables.ts'

const table = casesIn(healthTechnologyTables)
const of = (id: string) => healthPatterns.find((rule) => rule.id === id)!

const shift = {
  alert: true,
  owner: 'Health engine',
  next: 'The segmentation service updates segment and goal; cadence and roles follow',
}
const fields = ['Triggered dimension', 'Composite score and all sub-scores', 'Playbooks to review', 'Owner roles']
const alertFor = (goesTo: string) => ({
  goesTo,
  via: "the role's queue in CRM or ticketing",
  booksMeeting: false,
  absent: [],
})

const scores = { qualityScore: 80, engagementScore: 70, adoptionScore: 60, alignmentScore: 75, cxScore: 90 }
const alertCase = (input: Record<string, unknown>, ...matches: { pattern: string; means: string }[]): Example => ({
  name: `${JSON.stringify(input)} matches ${matches.length}`,
  proves: ['TEC-107'],
  input: { ...scores, ...input },
  value: { matches },
})
const review = {
  pattern: 'C and B: Engagement below 70% or Adoption below 60%',
  means: 'Playbook review: refresh the QBR structure or give guidance within the application',
}

const expected = (goalLevel: 1 | 2 | 3 | 4, measures: Record<string, number>, standing: Record<string, string>) => {
  const { words, alertAction, outcome } = EXPECTED_HEALTH[goalLevel]
  return [
    { goalLevel, ...measures },
    { expected: words, standing, alertAction, outcome },
  ] as const
}

/** Cases of the tables, patterns and readings of blueprint 6.2. */
export const readingExamples = [
  examplesOf(quadrantShift, [
    ...limitExamples(
      ['TEC-098'],
      [
        [
          { goalLevelBefore: 2, goalLevelNow: 3 },
          { ...shift, moves: 'up' },
        ],
        [
          { goalLevelBefore: 3, goalLevelNow: 2 },
          { ...shift, moves: 'down' },
        ],
        [{ goalLevelBefore: 3, goalLevelNow: 3 }, { alert: false }],
      ],
    ),
    {
      name: 'the indices give no level, so the level now must be known',
      proves: ['TEC-098'],
      input: { goalLevelBefore: 2 },
      status: 'unknown',
      missing: ['goalLevelNow'],
    },
  ]),
  table('TEC-104', [
    [
      { dimension: 'CX' },
      {
        signal: 'appetite, the first strategic signal',
        impact: 'High',
        dropMeans: 'Trust erodes and strategy drifts apart; high business effect',
      },
    ],
    [
      { dimension: 'Engagement' },
      {
        signal: 'appetite and maturity',
        impact: null,
        dropMeans: 'Operations stagnate where maturity is low; strategy shifts where executives disengage',
      },
    ],
  ]),
  examplesOf(
    of('TEC-105'),
    patternExamples('TEC-105', { engagementHigh: false, adoptionHigh: true, cxHigh: true }, [
      [{ adoptionHigh: false }, 'Low engagement and low adoption', 'Support focus, Goal 1, stays in D'],
      [{ engagementHigh: true }, 'High engagement and high CX', 'Strategic partner, Goal 4-5, A'],
      [
        { engagementHigh: true, adoptionHigh: false, cxHigh: false },
        'High engagement without matching adoption',
        'Aspirational but underperforming, possibly B',
      ],
    ]),
  ),
  examplesOf(healthAlert, [
    ...limitExamples(
      ['TEC-106'],
      [
        [{ segment: 'C', present: fields }, alertFor('TAM/SDM')],
        [{ segment: 'D', present: fields }, alertFor('TAM')],
        [{ segment: 'B', present: fields }, alertFor('Senior CSM + vCIO')],
        [{ segment: 'A', present: fields }, alertFor('Strategic Advisor + vCxO')],
        [{ segment: 'A', present: fields, position: 'either-role' }, alertFor('Senior CSM or vCIO')],
        [{ segment: 'B', present: fields, position: 'either-role' }, alertFor('Senior CSM or vCIO')],
        [
          { segment: 'C', present: fields.slice(1) },
          { ...alertFor('TAM/SDM'), absent: ['Triggered dimension'] },
        ],
      ],
    ),
    {
      name: 'what the alert holds is not known',
      proves: ['TEC-106'],
      input: { segment: 'D' },
      value: { ...alertFor('TAM'), absent: null },
      missing: ['present'],
    },
  ]),
  examplesOf(of('TEC-107'), [
    alertCase({ segment: 'D' }),
    alertCase(
      { segment: 'D', qualityScore: 79.99 },
      {
        pattern: 'D: Service Quality below 80%',
        means: 'TAM revisits the workflow or playbook for escalating incidents',
      },
    ),
    alertCase({ segment: 'C' }),
    alertCase(
      { segment: 'C', engagementScore: 69.99 },
      { pattern: 'C: Engagement below 70%', means: 'Adjust the structure of the QBR' },
      review,
    ),
    alertCase({ segment: 'C', adoptionScore: 59.99 }, review),
    alertCase({ segment: 'B', alignmentScore: 70, cxScore: 60 }),
    alertCase({ segment: 'B', engagementScore: 69.99 }, review),
    alertCase(
      { segment: 'B', alignmentScore: 69.99 },
      { pattern: 'B: Alignment below 70%', means: 'Update the playbook for roadmap or strategic alignment' },
    ),
    alertCase({ segment: 'B', cxScore: 59.99 }, { pattern: 'B: CX below 60', means: 'Alert of high priority' }),
    alertCase({ segment: 'A' }),
    alertCase(
      { segment: 'A', cxScore: 89.99 },
      { pattern: 'A: CX below 90%', means: 'Review the framework for executive engagement' },
    ),
    alertCase(
      { segment: 'A', alignmentScore: 74.99 },
      {
        pattern: 'A: Alignment below 75%',
        means: 'Strategic playbook for a senior CSM or vCIO; stakeholders get next steps',
      },
    ),
    {
      name: 'without the score of the segment nothing is known to hold',
      proves: ['TEC-107'],
      input: { segment: 'D' },
      status: 'unknown',
      missing: ['qualityScore'],
    },
  ]),
  examplesOf(expectedHealth, [
    ...limitExamples(
      ['TEC-108'],
      [
        expected(
          1,
          { adoption: 49.99, cadence: 60, sla: 90, alignment: 50 },
          { adoption: 'as', cadence: 'as', sla: 'as', alignment: 'as' },
        ),
        expected(
          1,
          { adoption: 50, cadence: 59.99, sla: 89.99, alignment: 49.99 },
          { adoption: 'above', cadence: 'below', sla: 'below', alignment: 'below' },
        ),
        expected(
          2,
          { adoption: 50, cadence: 70, onTimeDelivery: 85, alignment: 60 },
          { adoption: 'as', cadence: 'as', onTimeDelivery: 'as', alignment: 'as' },
        ),
        expected(
          2,
          { adoption: 70.01, cadence: 69.99, onTimeDelivery: 84.99, alignment: 59.99 },
          { adoption: 'above', cadence: 'below', onTimeDelivery: 'below', alignment: 'below' },
        ),
        expected(
          3,
          { cx: 70, adoption: 90, cadence: 80, onTimeDelivery: 90, alignment: 70 },
          { cx: 'as', adoption: 'as', cadence: 'as', onTimeDelivery: 'as', alignment: 'as' },
        ),
        expected(
          3,
          { cx: 69.99, adoption: 69.99, cadence: 79.99, onTimeDelivery: 89.99, alignment: 69.99 },
          { cx: 'below', adoption: 'below', cadence: 'below', onTimeDelivery: 'below', alignment: 'below' },
        ),
        expected(
          4,
          { adoption: 90, attendance: 90, onTimeDelivery: 95, alignment: 90 },
          { adoption: 'as', attendance: 'as', onTimeDelivery: 'as', alignment: 'as' },
        ),
        expected(
          4,
          { adoption: 89.99, attendance: 89.99, onTimeDelivery: 94.99, alignment: 89.99 },
          { adoption: 'below', attendance: 'below', onTimeDelivery: 'below', alignment: 'below' },
        ),
      ],
    ),
    {
      name: 'level 5 shares the row of level 4, and tells what is expected without measures',
      proves: ['TEC-108'],
      input: { goalLevel: 5 },
      value: {
        expected: EXPECTED_HEALTH[4].words,
        standing: {},
        alertAction: 'Strategic Advisor and vCxO',
        outcome: 'Fully proactive strategic partnership',
      },
      missing: ['adoption', 'attendance', 'onTimeDelivery', 'alignment'],
    },
  ]),
  examplesOf(
    healthDistribution,
    limitExamples(
      ['TEC-109'],
      [
        [
          {
            clients: [
              { segment: 'A', score: 61 },
              { segment: 'A', score: 80 },
              { segment: 'A', score: 81 },
              { segment: 'A', score: 100 },
              { segment: 'D', score: 0 },
              { segment: 'D', score: 20 },
              { segment: 'D', score: 21 },
              { segment: 'D', score: 40 },
              { segment: 'D', score: 41 },
              { segment: 'D', score: 60 },
            ],
          },
          {
            distribution: {
              A: { '0-20': 0, '21-40': 0, '41-60': 0, '61-80': 2, '81-100': 2 },
              D: { '0-20': 2, '21-40': 2, '41-60': 2, '61-80': 0, '81-100': 0 },
            },
          },
        ],
      ],
    ),
  ),
]
