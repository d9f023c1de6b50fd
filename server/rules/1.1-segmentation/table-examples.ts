import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { layerDecisions } from './layer-decisions.ts'
import { segmentOverride } from './segment-override.ts'
import { segmentationTables } from './tables.ts'

const table = casesIn(segmentationTables)

const secondary = {
  basedOn: 'Size, MRR, Opportunity',
  answers: 'how often and how much',
  decides: ['Cadence and meeting triggers', 'Level of planning and CS effort'],
}
const roles = 'Role assignment (CSM, vCIO or AM)'
const primary = {
  basedOn: 'Client Goal / CS Intent',
  answers: 'what and how',
  decides: [
    'Meeting topics and talk tracks',
    'Assessment templates and discovery questions',
    'Strategic goal frameworks and horizons',
    'AI prompt enrichment (coming, ClientIQ)',
    'Initiatives (coming, service catalog)',
    'Roadmap logic (coming soon)',
  ],
}
const logged = { override: 'C to B', rationale: 'New owner asks for a roadmap' }

/** Cases of the tables and checks of blueprint 1.1. */
export const tableExamples = [
  table('SEG-07', [
    [{ touch: 'VIP' }, { frequency: 'Weekly or biweekly', depth: 'High', format: 'Strategic planning, vCIO/vCxO led' }],
    [{ touch: 'Tech' }, { frequency: 'Trigger-based', depth: 'Medium/High', format: 'CS Health alerts, reports' }],
  ]),
  table('SEG-11', [
    [{ level: 1 }, { model: 'No Segmentation', meaning: 'All clients alike; CS is reactive and unstructured' }],
    [
      { level: 5 },
      {
        model: 'Trend-Based Segmentation',
        meaning: 'Predictive, from health trends, roadmap completion and initiative velocity',
      },
    ],
  ]),
  examplesOf(
    layerDecisions,
    limitExamples(
      ['SEG-08'],
      [
        [{ layer: 'primary' }, { ...primary, decides: [...primary.decides, roles] }],
        [{ layer: 'secondary' }, secondary],
        [{ layer: 'primary', position: 'money' }, primary],
        [
          { layer: 'secondary', position: 'money' },
          { ...secondary, decides: [...secondary.decides, roles] },
        ],
      ],
    ),
  ),
  examplesOf(
    segmentOverride,
    limitExamples(
      ['SEG-09'],
      [
        [logged, { valid: true, absent: [], late: false }],
        [
          { ...logged, rationale: null },
          { valid: false, absent: ['rationale'], late: false },
        ],
        [
          { ...logged, rationale: ' ' },
          { valid: false, absent: ['rationale'], late: false },
        ],
        [
          { ...logged, overriddenOn: '2026-08-01', loggedOn: '2026-08-01' },
          { valid: true, absent: [], late: false },
        ],
        [
          { ...logged, overriddenOn: '2026-08-01', loggedOn: '2026-08-02' },
          { valid: false, absent: [], late: true },
        ],
      ],
    ),
  ),
]
