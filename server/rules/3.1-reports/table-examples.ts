import { aroundTargets, lacking, WHOLE } from '../check-examples.ts'
import { allOnTarget, casesIn, onTarget } from '../examples.ts'
import { reports } from './rules.ts'

const table = casesIn(reports)

const framing = ['Why this', 'Why now', 'Expected impact', 'Owner & target date']
const blocks = ['Business Outcomes & risks', 'Mini Health with delta', 'Key trendlines', 'Decisions']
const deck = { snapshotPages: 1, supportSlides: 6 }
const dump = { snapshotPages: 0, supportSlides: 30 }
const snapshot = { present: [...blocks, ...framing], pages: 1, decisions: 2 }

/** Cases of the tables and limits of blueprint 3.1. */
export const tableExamples = [
  table('REP-01', [
    [
      { segment: 'C' },
      {
        cadence: 'Quarterly or semi-annual',
        delivery: 'Async PDF and a summary video of 2-3 minutes',
        focus: ['Project execution', 'Adoption progress', 'Service quality outcomes'],
        presenter: 'CSM/TAM',
        support: 'AM supports budgets',
      },
    ],
    [
      { segment: 'D' },
      {
        cadence: 'Ad hoc or auto-generated',
        delivery: 'E-mail or client portal (auto reports)',
        focus: ['Tickets', 'SLA', 'Asset and lifecycle risk'],
        presenter: 'CSM/TAM as async owner',
        support: 'AM as back-up for renewals',
      },
    ],
  ]),
  table('REP-02', [
    [snapshot, WHOLE],
    [{ ...snapshot, decisions: 3 }, lacking([], ['decisions'])],
    [{ ...snapshot, pages: 2 }, lacking([], ['pages'])],
    [
      { ...snapshot, present: ['Business Outcomes & risks', 'Decisions', 'Why this'] },
      lacking(['Mini Health with delta', 'Key trendlines', 'Why now', 'Expected impact', 'Owner & target date']),
    ],
  ]),
  table(
    'REP-03',
    aroundTargets(
      {
        snapshotPercent: 95,
        liveDeliveryPercent: 80,
        loggedDecisionPercent: 70,
        recapOnTimePercent: 95,
        firstActionOnTimePercent: 95,
      },
      {
        snapshotPercent: 94.99,
        liveDeliveryPercent: 78,
        loggedDecisionPercent: 69.99,
        recapOnTimePercent: 94.99,
        firstActionOnTimePercent: 94.99,
      },
    ),
  ),
  table('REP-04', [
    [
      { reportType: 'Service' },
      {
        audience: 'IT lead, IT managers, technical staff',
        content: ['Tickets', 'Backup', 'Patching', 'SLA'],
        cadence: 'Monthly or quarterly',
        health: 'Quality',
      },
    ],
  ]),
  table('REP-05', [
    [
      { segment: 'B' },
      { presenter: 'vCIO (A/B line) or CSM/TAM (B/C line)', recorder: 'CSM/TAM', support: 'AM: budget' },
    ],
    [
      { segment: 'D' },
      {
        presenter: 'None live: CSM/TAM is async owner (auto report, video of 2-3 minutes optional)',
        recorder: null,
        support: 'AM: back-up for renewals',
      },
    ],
  ]),
  table(
    'REP-06',
    [
      ...aroundTargets(deck, { snapshotPages: 0, supportSlides: 7 }),
      ...aroundTargets({ ...deck, supportSlides: 5 }, { snapshotPages: 2, supportSlides: 30 }),
    ],
    [
      [deck, allOnTarget(deck, true), { allMet: true }],
      [dump, allOnTarget(dump, false), { allMet: false }],
    ],
  ),
  table('REP-07', [
    ...[2, 2.5, 3].map((minutes) => [{ segment: 'C', minutes }, onTarget('minutes', minutes, true)] as const),
    ...[1.99, 3.01, 6].map((minutes) => [{ segment: 'D', minutes }, onTarget('minutes', minutes, false)] as const),
  ]),
  table('REP-08', [
    [
      { goalLevel: 4 },
      { focus: 'ROI, cross-functional metrics, initiative status', reader: 'Strategic priorities and momentum' },
    ],
  ]),
]
