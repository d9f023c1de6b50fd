import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { insightRoute } from './insight-route.ts'
import { questionCount } from './question-count.ts'
import { discovery } from './rules.ts'
import { discoveryEdges } from './trigger-edges.ts'
import { discoveryTriggers } from './triggers.ts'

const table = casesIn(discovery)

const capture = {
  present: [
    'Key business drivers and constraints',
    'Stakeholder context',
    'Signs of change in maturity or appetite',
    'Theme tags',
    'Next step for each insight',
  ],
  dimensions: 3,
}
const none = { needsValidation: false, actionClear: false, canBeTimedAndFunded: false }

export const examples = [
  ...triggerExamples(discoveryTriggers, discovery, discoveryEdges),
  table('DIS-01', [
    [{ segment: 'D' }, { format: 'Lightweight intake', frequency: 'Annual or trigger-based' }],
    [{ segment: 'B' }, { format: 'Guided Discovery during the QBR', frequency: 'Quarterly or semi-annual' }],
  ]),
  table('DIS-04', [
    [
      { phase: 'First Day' },
      {
        actions: ['CS mindset', 'Top 5 starter clients', 'Toolkit', 'Tracker', 'First 3 Discovery meetings booked'],
      },
    ],
    [
      { phase: 'First Week' },
      {
        actions: [
          'Prepare',
          'Run 5 Discovery conversations',
          'Note the top 3-5 priorities or changes after each',
          'Internal summary',
          'Follow-up e-mail',
        ],
      },
    ],
  ]),
  table('DIS-05', [
    [
      { segment: 'D' },
      {
        archetype: 'Sustain',
        depth: 'Low impact, operational',
        themes: ['Short-term issues', 'Tactical support'],
      },
    ],
  ]),
  table('DIS-06', [
    [capture, WHOLE],
    [{ ...capture, dimensions: 2 }, lacking([], [], ['dimensions'])],
    [
      { present: ['Key business drivers and constraints', 'Stakeholder context'], dimensions: 2 },
      lacking(
        ['Signs of change in maturity or appetite', 'Theme tags', 'Next step for each insight'],
        [],
        ['dimensions'],
      ),
    ],
  ]),
  examplesOf(questionCount, [
    ...limitExamples(
      ['DIS-02'],
      [
        [{ questionsPerDimension: 3 }, { total: 9, inRange: true }],
        [{ questionsPerDimension: 5 }, { total: 15, inRange: true }],
        [{ questionsPerDimension: 2 }, { total: 6, inRange: false }],
        [{ questionsPerDimension: 6 }, { total: 18, inRange: false }],
      ],
    ),
  ]),
  examplesOf(insightRoute, [
    ...limitExamples(
      ['DIS-03'],
      [
        [{ ...none, needsValidation: true }, { nextSteps: ['Assessment'] }],
        [{ ...none, actionClear: true }, { nextSteps: ['Initiative'] }],
        [{ ...none, canBeTimedAndFunded: true }, { nextSteps: ['Roadmap'] }],
        [{ ...none, actionClear: true, canBeTimedAndFunded: true }, { nextSteps: ['Initiative', 'Roadmap'] }],
        [none, { nextSteps: [] }],
      ],
    ),
    {
      name: 'one condition that holds gives its route while the rest is not known',
      proves: ['DIS-03'],
      input: { actionClear: true },
      value: { nextSteps: ['Initiative'] },
      missing: ['needsValidation', 'canBeTimedAndFunded'],
    },
    {
      name: 'one condition that does not hold settles nothing',
      proves: ['DIS-03'],
      input: { actionClear: false },
      status: 'unknown',
      missing: ['needsValidation', 'canBeTimedAndFunded'],
    },
  ]),
]
