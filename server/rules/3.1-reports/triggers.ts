import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 3.1 read. */
export const reportSignals = defineSignals({
  reportKpiMissesInARow: ['count', 'Months in a row that a KPI of the reports missed its target'],
})

const FIRST_ACTION = 72

/** The triggers of blueprint 3.1. It leaves the limit of adoption open: that is a setting. */
export const reportTriggers: readonly Trigger[] = [
  {
    id: 'REP-T01',
    title: 'Report KPI missed twice in a row',
    when: { signal: 'reportKpiMissesInARow', atLeast: 2 },
    owner: 'CS Ops/CS Lead (governance)',
    due: { at: 'monthly review' },
    firstActionHours: null,
    play: 'Corrective Play',
    steps: ['Refresh the template', 'Coach the presenter', 'Gate expansion credit until the KPI is green again'],
    topic: 'report',
    watches: 'provider',
  },
  {
    id: 'REP-T02',
    title: 'Engagement dips in a report',
    when: { signal: 'engagementFell', is: true },
    owner: 'CSM',
    due: { at: 'same day for the CTA' },
    firstActionHours: FIRST_ACTION,
    play: 'Re-engage session',
    steps: ['Schedule a Re-engage session', 'Open a CTA', 'Put it on the agenda of the next meeting'],
    topic: 'cadence',
    watches: 'client',
  },
  {
    id: 'REP-T03',
    title: 'Adoption below its threshold in a report',
    when: {
      any: [
        { signal: 'mfaPercent', below: { setting: 'mfaThresholdPercent' } },
        { signal: 'endpointPercent', below: { setting: 'endpointThresholdPercent' } },
      ],
    },
    owner: 'CSM/TAM',
    due: null,
    firstActionHours: FIRST_ACTION,
    play: 'Remediation session',
    steps: ['Schedule a Remediation session', 'Put it on the agenda of the next meeting'],
    topic: 'adoption',
    watches: 'client',
  },
]
