import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

const digital = {
  pilotAccounts: { atLeast: 10, atMost: 15 },
  openPercent: { atLeast: 60 },
  bookPercent: { atLeast: 10 },
  quickWinsApproved: { atLeast: 1 },
}

/** The tables and limits of blueprint 5.2. */
export const enablementTables = [
  defineTargets({
    id: 'PPL-033',
    title: 'KPI of the Executive QBR (A), the QBR (C) and the Review (D)',
    targets: {
      bySegment: {
        A: { execAttendancePercent: { atLeast: 95 }, decisionLatencyDays: { atMost: 14 } },
        C: { approvals: { atLeast: 1 } },
        D: { quickWins: { atLeast: 1 } },
      },
    },
  }),
  defineLookup({
    id: 'PPL-037',
    title: 'Template steward of a segment, delivery Accountable of a meeting',
    by: ['part', 'of'],
    gives: 'role',
    rows: {
      'template steward': { A: 'vCIO', B: 'vCIO', C: 'CSM', D: 'TAM' },
      'delivery Accountable': {
        'Executive QBR': 'vCIO',
        QBR: 'CSM',
        'Service Review': 'TAM',
        'Annual Strategy Planning': 'vCIO',
      },
    },
  }),
  defineLookup({
    id: 'PPL-045',
    title: 'How a play differs by segment',
    by: ['segment'],
    gives: 'nuance',
    rows: {
      A: ['Exec sponsor attends', 'Decisions: two or fewer'],
      B: ['A budget frame per ask'],
      C: ['Quick wins from the catalog first', 'Low lift'],
      D: ['Quick wins from the catalog first', 'Low lift'],
    },
  }),
  defineLookup({
    id: 'PPL-048',
    title: 'Check-rides of a role in 90 days',
    by: ['role'],
    rows: {
      CSM: {
        checkRides: ['Observe a C QBR', 'Co-deliver', 'Lead a C QBR with at least 18/25'],
        firstBooked: 'on day 1',
        gate: 'Certified on C may run B under supervision',
      },
      TAM: {
        checkRides: [
          'Run a D Service Review',
          'Log two mini-initiatives',
          'Deliver the lifecycle input block in a C QBR',
        ],
        firstBooked: 'on day 1',
      },
      vCIO: {
        checkRides: ['Shadow B', 'Co-lead a B QBR', 'Lead a B roadmap/budget checkpoint'],
        firstBooked: 'on day 1',
      },
      AM: {
        checkRides: [
          'Renewal hygiene walkthrough',
          'Price/terms talk track',
          'Co-present the commercial slide in a B/C QBR',
        ],
        firstBooked: 'on day 1',
      },
    },
  }),
  defineTargets({
    id: 'PPL-049',
    title: 'Digital CS pilot and response',
    targets: { bySegment: { C: digital, D: digital } },
  }),
  defineTargets({
    id: 'PPL-050',
    title: 'CS Ops-Lite size and targets',
    targets: {
      fte: { atLeast: 0.2, atMost: 0.5 },
      hoursPerMonth: { atLeast: 2, atMost: 4 },
      sessionsToStandardPercent: { atLeast: 80 },
      recapOnTimePercent: { atLeast: 90 },
      improvementsPerQuarter: { atLeast: 1 },
    },
  }),
  defineLookup({
    id: 'PPL-052',
    title: 'Enablement focus of a goal level',
    by: ['goalLevel'],
    gives: 'focus',
    rows: {
      1: ['Service Review kit for the TAM', 'Mini-initiatives checklist', 'Recap within 48 hours'],
      2: [
        'QBR (C) kit for the CSM',
        'Digital CS: quarterly e-mail and 3-minute recap video',
        'Adoption/DMI inputs from the TAM',
        'Stakeholder map starter',
      ],
      3: [
        'QBR (B) kit: CSM Accountable, vCIO consulted',
        'Roadmap pacing',
        'Simple Budget framing',
        'Objection-handling talk tracks',
        'Decision log template',
      ],
      4: [
        'Annual Strategy Planning: vCIO Accountable, CSM Responsible',
        'Outcome-led Executive QBR framing',
        'OKR linkage',
        'Portfolio view',
        'Risk/controls hooks',
      ],
      5: [
        'Advisory playbooks for vCxO/vCTO/vCISO',
        'Innovation portfolio canvas',
        'Value narrative patterns',
        'Exec-level recap and governance checklist',
      ],
    },
  }),
]
