import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { askReadiness } from './ask-readiness.ts'
import { decisionLogRow } from './decision-log-row.ts'
import { meetingTimeSplit } from './meeting-time-split.ts'
import { meeting } from './rules.ts'
import { meetingTableExamples } from './table-examples.ts'
import { meetingEdges } from './trigger-edges.ts'
import { meetingTriggers } from './triggers.ts'

const row = { decision: 'MFA', whyNow: 'insurance', owner: 'CFO', date: 'Jun 15', budget: '$12-15k' }

export const examples = [
  ...triggerExamples(meetingTriggers, meeting, meetingEdges),
  ...meetingTableExamples,
  examplesOf(meetingTimeSplit, [
    ...limitExamples(
      ['MTG-01'],
      [
        [
          { totalMinutes: 45, clarifyMinutes: 10 },
          { connectMinutes: 2, commitMinutes: 33, clarifyFits: true },
        ],
        [
          { totalMinutes: 30, clarifyMinutes: 5 },
          { connectMinutes: 2, commitMinutes: 23, clarifyFits: true },
        ],
        [
          { totalMinutes: 30, clarifyMinutes: 4.9 },
          { connectMinutes: 2, commitMinutes: 23.1, clarifyFits: false },
        ],
        [
          { totalMinutes: 45, clarifyMinutes: 10.1 },
          { connectMinutes: 2, commitMinutes: 32.9, clarifyFits: false },
        ],
      ],
    ),
    {
      name: 'a meeting shorter than its parts cannot be',
      proves: ['MTG-01'],
      input: { totalMinutes: 6, clarifyMinutes: 5 },
      status: 'invalid',
    },
    {
      name: 'without the minutes of Clarify nothing is left to work out',
      proves: ['MTG-01'],
      input: { totalMinutes: 30 },
      status: 'unknown',
      missing: ['clarifyMinutes'],
    },
  ]),
  examplesOf(
    decisionLogRow,
    limitExamples(
      ['MTG-04'],
      [
        [row, { complete: true, absent: [], creditCounts: true }],
        [
          { ...row, budget: null },
          { complete: false, absent: ['budget'], creditCounts: false },
        ],
        [
          { ...row, whyNow: ' ' },
          { complete: false, absent: ['whyNow'], creditCounts: true },
        ],
      ],
    ),
  ),
  examplesOf(askReadiness, [
    ...limitExamples(
      ['MTG-03'],
      [
        [
          { hasDiscovery: true, hasAssessment: true },
          { mayAsk: true, missingEvidence: [] },
        ],
        [
          { hasDiscovery: true, hasAssessment: false },
          { mayAsk: false, missingEvidence: ['assessment'] },
        ],
        [
          { hasDiscovery: false, hasAssessment: true },
          { mayAsk: false, missingEvidence: ['discovery'] },
        ],
        [
          { hasDiscovery: false, hasAssessment: false },
          { mayAsk: false, missingEvidence: ['discovery', 'assessment'] },
        ],
      ],
    ),
    {
      name: 'an absent Discovery settles it while the Assessment is not known',
      proves: ['MTG-03'],
      input: { hasDiscovery: false, hasAssessment: null },
      value: { mayAsk: false, missingEvidence: ['discovery'] },
      missing: ['hasAssessment'],
    },
    {
      name: 'one proof alone settles nothing while the other is not known',
      proves: ['MTG-03'],
      input: { hasAssessment: true },
      status: 'unknown',
      missing: ['hasDiscovery'],
    },
  ]),
]
