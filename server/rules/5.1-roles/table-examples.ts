import { casesIn, onTarget } from '../examples.ts'
import { lacking, WHOLE } from '../check-examples.ts'
import { goalTables } from './goal-tables.ts'
import { meetingTables } from './meeting-tables.ts'
import { packTables } from './pack-tables.ts'

const table = casesIn([...goalTables, ...packTables, ...meetingTables])
const review = [
  'Accountable correct by segment',
  'No senior over-service in C/D',
  'Backups named and in key calls',
  'AM commercial and CSM health/cadence split clear',
  'Meeting counts match budget and segment',
  'Need for a vCISO/vCTO in A',
  'Role progression',
]
const inForce = 'The matrix of SCH-01 sets the cadence with clients'

/** Cases of the tables of blueprint 5.1. */
export const tableExamples = [
  table('PPL-001', [
    [{ segment: 'B' }, { goalLevels: [3], names: ['Technology Modernization'] }],
    [{ segment: 'A' }, { goalLevels: [4, 5], names: ['Business Transformation', 'Business Innovation'] }],
  ]),
  table('PPL-003', [
    [
      { segment: 'D' },
      { goalLevels: [1], roles: ['TAM', 'Owner/Founder'], purpose: ['Service visibility', 'Stability'] },
    ],
  ]),
  table('PPL-004', [
    [
      { segment: 'C' },
      {
        items: '4-6 per role',
        focus: ['TAM: service alignment', 'AM/CSM: cadence, reporting, initiative intake'],
        meetings: ['Service Reviews', 'QBR', 'Annual Strategy Planning'],
        healthFocus: ['Adoption', 'Engagement'],
      },
    ],
  ]),
  table('PPL-016', [
    [{ segment: 'A' }, { annualStrategyPlanning: 1, executiveQbr: 'up to 3 by budget', inForce }],
    [{ segment: 'D' }, { annualItStrategyMeeting: 1, serviceReview: 'monthly, quarterly or on a trigger', inForce }],
  ]),
  table('PPL-017', [
    [
      { budget: 'tight' },
      {
        format: ['Concise deck', '3-minute screen-recorded video', '30-minute call'],
        accountable: 'unchanged',
        backup: 'unchanged',
        count: 'may shrink',
      },
    ],
    [{ budget: 'permits' }, { format: ['Full QBR'], accountable: 'unchanged', backup: 'unchanged' }],
  ]),
  table('PPL-019', [
    [
      { mspRole: 'vCIO' },
      {
        stakeholder: 'CEO / MD / CFO',
        topics: ['Strategy', 'Roadmap', 'OKRs', 'Prioritisation', 'Value narrative'],
      },
    ],
  ]),
  table('PPL-020', [
    [
      { meeting: 'Executive QBR' },
      {
        invite: ['vCIO', 'CEO/CFO', 'CSM'],
        consulted: ['AM, for commercial context only'],
        informed: ['TAM'],
      },
    ],
  ]),
  table('PPL-021', [
    [
      { motion: 'QBR' },
      {
        trigger: 'CSM (Health window or cadence)',
        noticeDaysBefore: 30,
        prep: ['CSM: status and slides', 'vCIO: roadmap (B)', 'TAM: lifecycle (C)'],
        lead: 'CSM',
        followUp: ['CSM: summary and CTAs', 'AM: commercial notes'],
      },
    ],
    [{ motion: 'Renewal & Pricing' }, { lead: 'AM', consulted: ['CSM'], informed: ['vCIO'] }],
  ]),
  table('PPL-022', [
    [{ segment: 'D' }, { lead: 'TAM' }],
    [{ segment: 'C' }, { lead: 'CSM' }],
  ]),
  table('PPL-025', [
    [{ accountsOnTargetPercent: 82 }, onTarget('accountsOnTargetPercent', 82, true)],
    [{ accountsOnTargetPercent: { met: 40, of: 50 } }, onTarget('accountsOnTargetPercent', 80, true)],
    [{ accountsOnTargetPercent: 79.99 }, onTarget('accountsOnTargetPercent', 79.99, false)],
  ]),
  table('PPL-026', [
    [{ level: '1.3' }, { archetype: 'Full-Service MSP', roles: ['Dedicated AMs', 'Dedicated vCIOs'] }],
    [
      { level: '0.0' },
      { archetype: 'DIY IT', roles: ['None: clients manage themselves and call for reactive support'] },
    ],
  ]),
  table('PPL-027', [
    [
      { goalLevel: 1 },
      { responsibilities: ['Owner/technician: reactive support, ticket escalations, basic client communication'] },
    ],
  ]),
  table('PPL-028', [
    [{ metric: 'Service Quality' }, { roles: ['TAM', 'Technical Specialists'] }],
    [{ metric: 'CX' }, { roles: ['AM', 'CSM'] }],
  ]),
  table('PPL-029', [
    [{ present: review }, WHOLE],
    [{ present: review.slice(1) }, lacking(['Accountable correct by segment'])],
  ]),
  table('PPL-030', [
    [{ role: 'TAM' }, { next: 'AM/CSM' }],
    [{ role: 'AM/CSM' }, { next: 'Strategic Advisor' }],
    [
      { role: 'Strategic Advisor' },
      {
        next: 'Not settled',
        overview: 'vCIO',
        quarterlyReview: 'the last rung',
        archivedEdition: 'vCxO (superseded)',
      },
    ],
  ]),
  table('PPL-031', [
    [{ segment: 'A' }, { consult: 'when risk or innovation justifies it', accountable: 'vCIO' }],
    [{ segment: 'D' }, { consult: 'no, unless needed', accountable: 'vCIO' }],
  ]),
  table('PPL-166', [
    [{ mspContacts: 1 }, onTarget('mspContacts', 1, false)],
    [{ mspContacts: 2 }, onTarget('mspContacts', 2, true)],
  ]),
]
