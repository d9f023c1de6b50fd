import { examplesOf, limitExamples } from '../examples.ts'
import { capacityAdvice } from './capacity-advice.ts'
import { portfolioBalance } from './portfolio-balance.ts'
import { requiredHours } from './required-hours.ts'
import { staffNeeded } from './staff-needed.ts'
import { teamBalance } from './team-balance.ts'
import { teamCapacity } from './team-capacity.ts'

const nothing = { annual: 0, quarterly: 0, monthly: 0, adHoc: 0 }
const hoursPerClient = {
  VIP: { annual: 8, quarterly: 16, monthly: 15, adHoc: 6 },
  High: { annual: 6, quarterly: 8, monthly: 10, adHoc: 3 },
  Mid: { annual: 2, quarterly: 4, monthly: 0, adHoc: 4 },
  Low: { annual: 1, quarterly: 0, monthly: 0, adHoc: 0.5 },
}
const clients = { VIP: 10, High: 30, Mid: 20, Low: 40 }
const covered = { touch: 'VIP', needed: ['vCIO', 'CSM'], present: ['CSM', 'vCIO', 'TAM'] }
const uncovered = { touch: 'Low', needed: ['TAM'], present: [] }
const actions = ['Reassign tasks', 'Automate lower-touch segments', 'Plan hiring']
const half = { VIP: 2, High: 3, Mid: 2, Low: 3 }
const action = 'Move segment boundaries or redefine engagement levels'
const none = { short: false, advice: [] }
const advice = [
  { what: 'Increase Capacity', how: 'Add 1-2 FTEs for proactive VIP and High Touch work' },
  {
    what: 'Ramp Up Strategically',
    how: 'Annual and Quarterly work in high-impact segments first; defer lower-impact cadences in mid and low ones',
  },
  { what: 'Automate or Delegate', how: 'Routine or Ad-Hoc Low-Touch work to automation or internal admin support' },
]

/** Cases of the hours that clients need, those that the team has, and what to do where they differ. */
export const capacityExamples = [
  examplesOf(
    staffNeeded,
    limitExamples(
      ['FND-21'],
      [
        [{ totalHours: 2330, hoursPerFte: 2000 }, { fte: 1.165 }],
        [{ totalHours: 2330, hoursPerFte: 1680 }, { fte: 1.387 }],
        [{ totalHours: 0, hoursPerFte: 1680 }, { fte: 0 }],
      ],
    ),
  ),
  examplesOf(teamCapacity, [
    {
      name: 'half of a full-time person, as course 4 counts full time',
      proves: ['FND-27'],
      input: { fteHours: 2000, team: [{ member: 'TAM', csPercent: 50 }] },
      value: { teamHours: 1000, members: [{ member: 'TAM', hours: 1000 }] },
      printed: { teamHours: 1000 },
    },
    ...limitExamples(
      ['FND-27'],
      [
        [
          { fteHours: 1680, team: [{ member: 'TAM', csPercent: 50 }] },
          { teamHours: 840, members: [{ member: 'TAM', hours: 840 }] },
        ],
        [
          {
            fteHours: 2000,
            team: [
              { member: 'vCIO', csPercent: 40 },
              { member: 'CSM', csPercent: 20 },
            ],
          },
          {
            teamHours: 1200,
            members: [
              { member: 'vCIO', hours: 800 },
              { member: 'CSM', hours: 400 },
            ],
          },
        ],
        [{ fteHours: 2000, csHours: 900 }, { csPercent: 45 }],
      ],
    ),
    {
      name: 'neither a team nor hours',
      proves: ['FND-27'],
      input: { fteHours: 2000 },
      status: 'unknown',
      missing: ['team'],
    },
    {
      name: 'more hours than one person has',
      proves: ['FND-27'],
      input: { fteHours: 2000, csHours: 2001 },
      status: 'invalid',
    },
    {
      name: 'a team and hours at once',
      proves: ['FND-27'],
      input: { fteHours: 2000, csHours: 900, team: [{ member: 'TAM', csPercent: 50 }] },
      status: 'invalid',
    },
  ]),
  examplesOf(requiredHours, [
    ...limitExamples(
      ['FND-28'],
      [
        [
          { clients, hoursPerClient },
          {
            totalHours: 1520,
            bySegment: { VIP: 450, High: 810, Mid: 200, Low: 60 },
            byCadence: { annual: 340, quarterly: 480, monthly: 450, adHoc: 250 },
          },
        ],
        [
          {
            clients: { VIP: 3, High: 0, Mid: 0, Low: 0 },
            hoursPerClient: { VIP: { ...nothing, adHoc: 0.1 }, High: nothing, Mid: nothing, Low: nothing },
          },
          {
            totalHours: 0.3,
            bySegment: { VIP: 0.3, High: 0, Mid: 0, Low: 0 },
            byCadence: { ...nothing, adHoc: 0.3 },
          },
        ],
      ],
    ),
    {
      name: 'a segment that was not counted',
      proves: ['FND-28'],
      input: { clients: { ...clients, Mid: null }, hoursPerClient },
      status: 'unknown',
      missing: ['clients.Mid'],
    },
  ]),
  examplesOf(
    capacityAdvice,
    limitExamples(
      ['FND-30'],
      [
        [{ gapHours: 1130 }, { short: true, advice }],
        [{ gapHours: 0.01 }, { short: true, advice }],
        [{ gapHours: 0 }, none],
        [{ gapHours: -200 }, none],
      ],
    ),
  ),
  examplesOf(teamBalance, [
    ...limitExamples(
      ['FND-31'],
      [
        [
          { segments: [covered], vcios: 2 },
          { balanced: true, lacking: [], actions: [] },
        ],
        [
          { segments: [covered], vcios: 1 },
          { balanced: false, lacking: [], actions },
        ],
        [
          { segments: [covered, uncovered], vcios: 2 },
          { balanced: false, lacking: [{ touch: 'Low', roles: ['TAM'] }], actions },
        ],
      ],
    ),
    {
      name: 'roles that are all there leave the number of vCIOs open',
      proves: ['FND-31'],
      input: { segments: [covered] },
      value: { balanced: null, lacking: [], actions: [] },
      missing: ['vcios'],
    },
  ]),
  examplesOf(portfolioBalance, [
    ...limitExamples(
      ['FND-32'],
      [
        [
          { clients: half, mostPercent: 50, teamCanSupport: false },
          { highTouchPercent: 50, check: false, action: null },
        ],
        [
          { clients: half, mostPercent: 49.99, teamCanSupport: false },
          { highTouchPercent: 50, check: true, action },
        ],
        [
          { clients: half, mostPercent: 49.99, teamCanSupport: true },
          { highTouchPercent: 50, check: true, action: null },
        ],
      ],
    ),
    {
      name: 'the blueprint puts no number on "most"',
      proves: ['FND-32'],
      input: { clients: half },
      value: { highTouchPercent: 50, check: null, action: null },
      missing: ['mostPercent'],
    },
    {
      name: 'whether the team can support them is never assumed',
      proves: ['FND-32'],
      input: { clients: half, mostPercent: 40 },
      value: { highTouchPercent: 50, check: true, action: null },
      missing: ['teamCanSupport'],
    },
    {
      name: 'no clients',
      proves: ['FND-32'],
      input: { clients: { VIP: 0, High: 0, Mid: 0, Low: 0 } },
      status: 'unknown',
    },
  ]),
]
