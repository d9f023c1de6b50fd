import { aroundTargets } from '../check-examples.ts'
import { casesIn, onTarget } from '../examples.ts'
import { enablementTables } from './tables.ts'

const table = casesIn(enablementTables)
const digital = { pilotAccounts: 10, openPercent: 60, bookPercent: 10, quickWinsApproved: 1 }
const below = { pilotAccounts: 9, openPercent: 59.99, bookPercent: 9, quickWinsApproved: 0 }
const ops = {
  fte: 0.2,
  hoursPerMonth: 2,
  sessionsToStandardPercent: 80,
  recapOnTimePercent: 90,
  improvementsPerQuarter: 1,
}

/** Cases of the tables and limits of blueprint 5.2. */
export const tableExamples = [
  table('PPL-033', [
    ...aroundTargets(
      { execAttendancePercent: 95, decisionLatencyDays: 14 },
      { execAttendancePercent: 94.99, decisionLatencyDays: 15 },
      'A',
    ),
    [{ segment: 'C', approvals: 1 }, onTarget('approvals', 1, true)],
    [{ segment: 'C', approvals: 0 }, onTarget('approvals', 0, false)],
    [{ segment: 'D', quickWins: 1 }, onTarget('quickWins', 1, true)],
    [{ segment: 'D', quickWins: 0 }, onTarget('quickWins', 0, false)],
  ]),
  table('PPL-037', [
    [{ part: 'template steward', of: 'B' }, { role: 'vCIO' }],
    [{ part: 'delivery Accountable', of: 'QBR' }, { role: 'CSM' }],
    [{ part: 'template steward', of: 'D' }, { role: 'TAM' }],
  ]),
  table('PPL-045', [
    [{ segment: 'A' }, { nuance: ['Exec sponsor attends', 'Decisions: two or fewer'] }],
    [{ segment: 'D' }, { nuance: ['Quick wins from the catalog first', 'Low lift'] }],
  ]),
  table('PPL-048', [
    [
      { role: 'CSM' },
      {
        checkRides: ['Observe a C QBR', 'Co-deliver', 'Lead a C QBR with at least 18/25'],
        firstBooked: 'on day 1',
        gate: 'Certified on C may run B under supervision',
      },
    ],
    [
      { role: 'vCIO' },
      {
        checkRides: ['Shadow B', 'Co-lead a B QBR', 'Lead a B roadmap/budget checkpoint'],
        firstBooked: 'on day 1',
      },
    ],
  ]),
  table('PPL-049', [
    ...aroundTargets(digital, below, 'C'),
    ...aroundTargets({ ...digital, pilotAccounts: 15 }, { pilotAccounts: 16 }, 'D'),
    ...aroundTargets({ ...digital, openPercent: 63 }, { bookPercent: 9 }, 'C'),
  ]),
  table('PPL-050', [
    ...aroundTargets(ops, {
      fte: 0.19,
      hoursPerMonth: 1.5,
      sessionsToStandardPercent: 79.99,
      recapOnTimePercent: 89.99,
      improvementsPerQuarter: 0,
    }),
    ...aroundTargets({ ...ops, fte: 0.5, hoursPerMonth: 4 }, { fte: 0.51, hoursPerMonth: 4.5 }),
  ]),
  table('PPL-052', [
    [
      { goalLevel: 1 },
      { focus: ['Service Review kit for the TAM', 'Mini-initiatives checklist', 'Recap within 48 hours'] },
    ],
  ]),
]
