import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

const live = {
  intake: 'Live walkthroughs, strategy language, roadmap seeding',
  presenter: 'vCIO',
  goalLevels: '1.3-1.5',
}

/** The tables and limits that blueprint 4.1, Consultative Sales, prints. */
export const salesTables = [
  defineLookup({
    id: 'SAL-01',
    title: 'Sales intake of a segment',
    by: ['segment'],
    rows: {
      A: live,
      B: live,
      C: {
        intake: 'Lightweight discovery, async with a 2-3 minute summary video',
        initiatives: '1-2 near-term initiatives',
        goalLevels: '1.2',
      },
      D: { intake: 'Minimal intake, stabilize first, no heavy scoping', goalLevels: '1.1' },
    },
  }),
  defineTargets({
    id: 'SAL-02',
    title: 'Limits of the sales steps',
    targets: {
      discoveryMinutes: { atMost: 30 },
      summaryPages: { atMost: 1 },
      costBands: { atLeast: 1, atMost: 2 },
      asks: { atMost: 2 },
    },
  }),
  defineTargets({
    id: 'SAL-03',
    title: 'Sales hygiene KPIs',
    targets: {
      snapshotPercent: { atLeast: 95 },
      preApprovalPercent: { atLeast: 60 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
      proposalsLinkedPercent: { atLeast: 100 },
      declineReasonPercent: { atLeast: 90 },
      medianDaysToProposal: { atMost: 14 },
    },
  }),
  defineCompleteness({
    id: 'SAL-04',
    title: 'Initiative Card fields',
    items: ['ID', 'Lane', 'Quarter', 'Outcome', 'Dependencies', 'Cost band', 'Roadmap and Budget position'],
  }),
  defineCompleteness({
    id: 'SAL-05',
    title: 'Sales handoff packet',
    items: [
      'Discovery Summary',
      'Initiative Cards',
      'Pre-Approval log',
      'Roadmap/Budget snapshot',
      'Stakeholder map',
      'Cadence invites',
    ],
    atLeast: { cadenceMonths: 6 },
    atMost: { cadenceMonths: 12 },
  }),
  defineLookup({
    id: 'SAL-06',
    title: 'Sales posture of a goal level',
    by: ['goalLevel'],
    rows: {
      1: {
        segment: 'D',
        posture: [
          'Minimal discovery, stabilize',
          'Only tactical initiatives that reduce risk',
          'Clear small scopes, no heavy proposals',
        ],
      },
      2: {
        segment: 'C',
        posture: [
          'Light assessment optional',
          '1-3 hygiene initiatives per quarter',
          'Async review and short video',
          'Cost bands, simple budgets',
        ],
      },
      3: {
        segment: 'B',
        posture: [
          'Lifecycle and stack modernization',
          'Quarterly roadmap slots',
          'Strict proposal hygiene',
          'OpEx/CapEx split',
        ],
      },
      4: {
        segment: 'A',
        posture: [
          'Department outcomes, ROI framing, OKR links',
          'Live decision reviews',
          'Multi-phase initiatives with pre-approvals',
        ],
      },
      5: {
        segment: 'A',
        posture: [
          'Co-planning',
          'Innovation lanes on the roadmap',
          'OKR-aligned cost bands',
          'Portfolio pacing, executive steering cadence',
        ],
      },
    },
  }),
]
