import { casesIn, examplesOf, limitExamples, onTarget } from '../examples.ts'
import { nrrExclusion } from './nrr-exclusion.ts'
import { renewalConfidence } from './renewal-confidence.ts'
import { engagementTables } from './tables.ts'

const table = casesIn(engagementTables)
const strategic = 'Re-engagement play before anything is pitched'

/** Cases of the tables and limits of blueprint 2.3. */
export const tableExamples = [
  table('ENG-03', [
    [{ signal: 'Decision Velocity' }, { definition: 'Median number of days from proposal to a yes or no' }],
    [
      { signal: 'Follow-up Closure' },
      { definition: 'Share of meeting recaps sent within 48 hours with the action items accepted' },
    ],
  ]),
  table('ENG-05', [
    [{ segment: 'A', decisionVelocityDays: 30 }, onTarget('decisionVelocityDays', 30, true)],
    [{ segment: 'A', decisionVelocityDays: 30.01 }, onTarget('decisionVelocityDays', 30.01, false)],
    [{ segment: 'C', stakeholderMixPercent: { met: 5, of: 10 } }, onTarget('stakeholderMixPercent', 50, true)],
    [{ segment: 'C', stakeholderMixPercent: 49.99 }, onTarget('stakeholderMixPercent', 49.99, false)],
  ]),
  table('ENG-06', [
    [
      { segment: 'A' },
      { baseline: ['Executive sponsor present within 120 days', 'Quarterly strategy', '1-2 decisions per QBR'] },
    ],
    [{ segment: 'D' }, { baseline: ['Operational check-ins', 'Reliability updates'] }],
  ]),
  table('ENG-09', [
    [{ colour: 'red' }, { scope: 'shorter', frequency: 'higher for a short time' }],
    [{ colour: 'yellow' }, { scope: 'wider again', frequency: 'as planned' }],
    [{ colour: 'green' }, { scope: 'wider again', frequency: 'as planned' }],
  ]),
  table('ENG-10', [
    [{ engagement: 'high', adoption: 'high' }, { next: 'vCIO and AM time first' }],
    [{ engagement: 'low', adoption: 'high' }, { next: strategic }],
    [{ engagement: 'low', adoption: 'low' }, { next: strategic }],
  ]),
  table('ENG-12', [
    [{ meeting: 'Weekly AM/CSM' }, { minutes: 30, content: 'QBRs of the next 14 days and open CTAs' }],
    [{ meeting: 'Weekly CS Ops' }, { minutes: 20, content: 'Data freshness, trigger audits, field corrections' }],
    [{ meeting: 'Monthly Segment Review' }, { minutes: 60, content: 'Heatmap of engagement, adoption and CX' }],
    [{ meeting: 'Monthly Engagement huddle' }, { minutes: 20, content: 'Score changes and stuck items' }],
  ]),
  table('ENG-13', [
    [
      { days: '1-30' },
      {
        work: ['Segment one-pager and checklist', 'Tracking of recaps within 48 hours', 'Colours for 10-20 accounts'],
      },
    ],
    [
      { days: '31-60' },
      { work: ['CTA on red with a first action within 72 hours', 'Weekly AM/CSM and CS Ops meetings'] },
    ],
    [
      { days: '61-90' },
      { work: ['Expansion gate enforced', 'Dashboard widgets', 'Enablement where a KPI is below target'] },
    ],
  ]),
  table('ENG-14', [
    [{ triggers: 3 }, onTarget('triggers', 3, false)],
    [{ triggers: 4 }, onTarget('triggers', 4, true)],
    [{ triggers: 6 }, onTarget('triggers', 6, true)],
    [{ triggers: 7 }, onTarget('triggers', 7, false)],
  ]),
  examplesOf(nrrExclusion, [
    ...limitExamples(
      ['ENG-08'],
      [
        [{ consecutiveRedMonths: 1 }, { countsTowardNrr: true }],
        [{ consecutiveRedMonths: 2, colour: 'red' }, { countsTowardNrr: false }],
        [{ consecutiveRedMonths: 2, colour: 'yellow', qbrResetNextSteps: false }, { countsTowardNrr: false }],
        [{ consecutiveRedMonths: 2, colour: 'yellow', qbrResetNextSteps: true }, { countsTowardNrr: true }],
      ],
    ),
    {
      name: 'yellow alone does not settle it',
      proves: ['ENG-08'],
      input: { consecutiveRedMonths: 3, colour: 'yellow' },
      status: 'unknown',
      missing: ['qbrResetNextSteps'],
    },
  ]),
  examplesOf(renewalConfidence, [
    ...limitExamples(
      ['ENG-11'],
      [
        [
          { engagementColour: 'red', dmiTrend: 'falling', cxColour: 'yellow' },
          { engagementColour: 'red', dmiTrend: 'falling', cxColour: 'yellow' },
        ],
      ],
    ),
    {
      name: 'without two of them the third still stands',
      proves: ['ENG-11'],
      input: { cxColour: 'green' },
      value: { engagementColour: null, dmiTrend: null, cxColour: 'green' },
      missing: ['engagementColour', 'dmiTrend'],
    },
  ]),
]
