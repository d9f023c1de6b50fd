import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables and limits that blueprint 4.3, Engagement (process), prints. */
export const rhythmTables = [
  defineLookup({
    id: 'RHY-01',
    title: 'Engagement cadence of a segment',
    by: ['segment'],
    rows: {
      A: {
        goalLevels: '1.4-1.5',
        strategic: 'Monthly, live',
        other: ['Bi-weekly tactical', 'Annual planning'],
        inForce: 'SCH-01: monthly strategy and quarterly roadmap',
      },
      B: {
        goalLevels: '1.3',
        strategic: 'Quarterly, live',
        other: ['Monthly tactical'],
        inForce: 'SCH-01: quarterly strategy and semi-annual budget',
      },
      C: {
        goalLevels: '1.2',
        strategic: 'Quarterly or semi-annual, hybrid/async with a 2-3 minute video',
        other: ['Monthly service updates optional'],
        inForce: 'SCH-01: quarterly review or semi-annual check-in',
      },
      D: {
        goalLevels: '1.1',
        strategic: 'Annual check-in',
        other: ['Automatic service reporting by email or portal'],
        inForce: 'SCH-01: semi-annual or annual sync',
      },
    },
  }),
  defineTargets({
    id: 'RHY-04',
    title: 'Monthly governance KPIs of Engagement',
    targets: {
      snapshotPercent: { atLeast: 95 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
      decisionRatePercent: { atLeast: 70 },
    },
  }),
  defineCompleteness({
    id: 'RHY-06',
    title: 'T-5 agenda pack',
    items: ['Executive Snapshot', 'Roadmap Snapshot', 'Budget Snapshot', 'Service Highlights'],
    atLeast: { roadmapQuarters: 2 },
  }),
  defineLookup({
    id: 'RHY-07',
    title: 'Delivery mode of a segment',
    by: ['segment'],
    rows: {
      A: { mode: 'Live', presenter: 'vCIO' },
      B: { mode: 'Live', presenter: 'vCIO' },
      C: { mode: 'Hybrid/Async', presenter: 'CSM/TAM' },
      D: { mode: 'Async', presenter: 'CSM/TAM' },
    },
  }),
]
