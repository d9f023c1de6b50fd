import { aroundTargets, lacking, WHOLE } from '../check-examples.ts'
import { casesIn, onTarget } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { governance } from './rules.ts'
import { governanceEdges } from './trigger-edges.ts'
import { governanceTriggers } from './triggers.ts'

const table = casesIn(governance)
const hygiene = [
  'Attendees (CRM)',
  'Health snapshot (CS tool)',
  'Decisions and owners (CS tool/PSA)',
  'Budget placeholder (CS tool/PSA/Finance)',
  'Next cadence (calendar)',
]
const running = (when: string, what: string) => ({ active: [{ when, what }] })
const first = running('Days 1-30', 'Steps 1-3 live; first Weekly and Monthly reviews')
const second = running('Days 31-60', 'Steps 4-5 active; first CTAs auto-created; two campaign pilots')
const third = running('Days 61-90', 'Steps 6-7 adopted, step 8 executed; thresholds and RACIs tuned')

export const examples = [
  ...triggerExamples(governanceTriggers, governance, governanceEdges),
  table('PPL-013', [
    [
      { segment: 'B' },
      {
        accountable: 'vCIO',
        responsible: ['CSM (cadence and approvals)'],
        consulted: ['AM (commercial)', 'TAM (risk and technology)'],
        backup: 'CSM',
      },
    ],
  ]),
  table('PPL-076', [
    [{ segment: 'D', deliverable: 'Adoption/DMI' }, { accountable: 'TAM' }],
    [{ segment: 'A', deliverable: 'Budget' }, { accountable: 'vCIO' }],
  ]),
  table('PPL-077', [
    [
      { phase: 'In-Flight' },
      {
        minutes: 15,
        rhythm: 'weekly',
        content: ['Initiatives created, approved and delivered', 'Blockers to clear', 'Owners to confirm'],
      },
    ],
  ]),
  table('PPL-078', [
    [{ segment: 'C' }, { lead: 'CSM' }],
    [{ segment: 'D' }, { lead: 'TAM' }],
  ]),
  table('PPL-079', [
    [{ data: 'SLA' }, { system: 'PSA' }],
    [{ data: 'Playbooks' }, { system: 'CS/Health workspace' }],
  ]),
  table('PPL-080', [
    [{ present: hygiene }, WHOLE],
    [{ present: hygiene.slice(0, 4) }, lacking(['Next cadence (calendar)'])],
  ]),
  table('PPL-081', [
    [{ teams: 1 }, { hoursPerYear: 14 }],
    [{ teams: 3 }, { hoursPerYear: 42 }],
    ...aroundTargets(
      { objectives: 3, keyResultsPerObjective: 4, retentionKeyResults: 1 },
      { objectives: 4, keyResultsPerObjective: 5, retentionKeyResults: 0 },
    ),
    ...aroundTargets(
      { objectives: 1, keyResultsPerObjective: 2, retentionKeyResults: 1 },
      { objectives: 0, keyResultsPerObjective: 1 },
    ),
  ]),
  table('PPL-082', [
    ...aroundTargets(
      { qbrCompletionPercent: 95, roadmapOnTimePercent: 75, execCxGainPoints: 5 },
      { qbrCompletionPercent: 94.99, roadmapOnTimePercent: 74.99, execCxGainPoints: 4.99 },
      'A',
    ),
    ...aroundTargets(
      { qbrCompletionPercent: 91, roadmapOnTimePercent: 75 },
      { qbrCompletionPercent: 89.99, roadmapOnTimePercent: 74.99 },
      'B',
    ),
    ...aroundTargets(
      { qbrCompletionPercent: 90, adoptionGainPoints: 8 },
      { qbrCompletionPercent: 89.99, adoptionGainPoints: 7.99 },
      'C',
    ),
  ]),
  table('PPL-083', [
    [
      { meeting: 'Weekly AM/CSM' },
      { minutes: 30, agenda: ['QBRs of the next 14 days: agenda, assets, ask', 'Follow-ups assigned'] },
    ],
    [
      { meeting: 'Weekly CS Ops' },
      {
        minutes: '20 or 30: nothing decides',
        agenda: ['Data freshness', 'Trigger audits', 'Field corrections'],
      },
    ],
  ]),
  table('PPL-084', [
    [{ averageFirstActionHours: 70 }, onTarget('averageFirstActionHours', 70, true)],
    [{ averageFirstActionHours: 71.99 }, onTarget('averageFirstActionHours', 71.99, true)],
    [{ averageFirstActionHours: 72 }, onTarget('averageFirstActionHours', 72, false)],
  ]),
  table('PPL-085', [
    [{ day: 0 }, { active: [] }],
    [{ day: 1 }, first],
    [{ day: 30 }, first],
    [{ day: 31 }, second],
    [{ day: 45 }, second],
    [{ day: 61 }, third],
    [{ day: 90 }, third],
    [{ day: 91 }, { active: [] }],
  ]),
  table('PPL-086', [[{ goalLevel: 4 }, { focus: ['Stakeholder mapping', 'Risk tracking', 'Delivery scorecards'] }]]),
]
