import { examplesOf, limitExamples } from '../examples.ts'
import { readinessForEnablement, readinessForModernization } from './readiness.ts'

const signals = [
  'No fires',
  'Open to Stack Alignment investments',
  'Foundational security',
  'Up-to-date hardware and cloud migration',
  'Modern backup and resiliency',
  'Remote work, enablement and collaboration',
  'Cyber risk management and insurability',
]
const notYet = { ready: false, owner: null, proposal: [] }

/** Cases of the moves from level 1 to 2 and from level 2 to 3. */
export const readinessExamples = [
  examplesOf(readinessForEnablement, [
    ...limitExamples(
      ['FND-56'],
      [
        [
          { respondsMore: true, openToLifecycleTalks: true },
          {
            ready: true,
            owner: 'Owner/Founder',
            proposal: ['Discovery first', 'Lifecycle services', 'Basic initiatives', 'Roadmap work later'],
          },
        ],
        [{ respondsMore: false, openToLifecycleTalks: true }, notYet],
        [{ respondsMore: true, openToLifecycleTalks: false }, notYet],
      ],
    ),
    {
      name: 'one signal that does not show settles it alone',
      proves: ['FND-56'],
      input: { openToLifecycleTalks: false },
      value: notYet,
      missing: ['respondsMore'],
    },
    {
      name: 'one signal that shows settles nothing',
      proves: ['FND-56'],
      input: { respondsMore: true },
      status: 'unknown',
      missing: ['openToLifecycleTalks'],
    },
  ]),
  examplesOf(
    readinessForModernization,
    limitExamples(
      ['FND-57'],
      [
        [
          { present: signals },
          {
            ready: true,
            shown: 7,
            absent: [],
            owner: 'SDM/TAM',
            action: [
              'Discovery, Assessment and Bi-Annual Meeting',
              'Re-segment the client',
              'Recommend Technology Modernization',
              'Check against CS Health and initiative success',
            ],
          },
        ],
        [{ present: signals.slice(1) }, { ready: null, shown: 6, absent: ['No fires'], owner: 'SDM/TAM', action: [] }],
        [{ present: ['No fires'] }, { ready: null, shown: 1, absent: signals.slice(1), owner: 'SDM/TAM', action: [] }],
        [{ present: [] }, { ready: false, shown: 0, absent: signals, owner: 'SDM/TAM', action: [] }],
      ],
    ),
  ),
]
