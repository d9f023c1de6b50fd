import type { Segment } from '../../domain/segment.ts'
import { defineSignals } from '../signals/signal.ts'
import type { Condition } from '../triggers/condition.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { conceptTriggers } from './concept-triggers.ts'

/** What only the triggers of blueprint 2.4 read. */
export const serviceQualitySignals = defineSignals({
  p1Incident: ['flag', 'A high-priority incident (P1) is open'],
  changeFailed: ['flag', 'A change has failed'],
  repeatTicketPercent: ['percent', 'Tickets of the same category that came back within 30 days'],
  kpiMissed: ['flag', 'A KPI of service quality was not met'],
})

const bySegment = (condition: (segment: Segment) => Condition): Condition => ({
  any: (['A', 'B', 'C', 'D'] as const).map((segment) => ({
    all: [{ signal: 'segment', is: segment }, condition(segment)],
  })),
})

const REPEATS_ABOVE = { A: 5, B: 8, C: 10, D: 15 }
const RECAPS_BELOW = { A: 95, B: 95, C: 92, D: 90 }

/** The triggers of blueprint 2.4. */
export const serviceQualityTriggers: readonly Trigger[] = [
  ...conceptTriggers,
  {
    id: 'SQ-T07',
    title: 'SLA red this month',
    when: { signal: 'slaRed', is: true },
    owner: 'TAM',
    due: { days: 5 },
    firstActionHours: 72,
    play: 'Root Cause + Client Comms',
    steps: ['Find the root cause', 'Tell the client'],
    topic: 'sla',
    watches: 'client',
  },
  {
    id: 'SQ-T08',
    title: 'Milestone more than 14 days late',
    when: { signal: 'milestoneSlipDays', above: 14 },
    owner: 'PM/TAM',
    due: { days: 3 },
    firstActionHours: null,
    play: 'Resequence + Risk Note',
    steps: ['Resequence', 'Send a risk note'],
    topic: 'milestones',
    watches: 'client',
  },
  {
    id: 'SQ-T09',
    title: 'Repeat tickets above the limit of the segment',
    when: bySegment((segment) => ({ signal: 'repeatTicketPercent', above: REPEATS_ABOVE[segment] })),
    owner: 'TAM',
    due: { days: 7 },
    firstActionHours: null,
    play: 'Problem Mgmt mini-RCA',
    steps: ['Do a mini-RCA'],
    topic: 'repeat-tickets',
    watches: 'client',
  },
  {
    id: 'SQ-T10',
    title: 'Recaps within 48 hours below the target of the segment',
    when: bySegment((segment) => ({ signal: 'recapOnTimePercent', below: RECAPS_BELOW[segment] })),
    owner: 'CSM',
    due: { hours: 72 },
    firstActionHours: null,
    play: 'Recap Discipline Reset',
    steps: ['Reset the recap discipline'],
    topic: 'recap',
    watches: 'client',
  },
  {
    id: 'SQ-T11',
    title: 'Any service quality red',
    when: { signal: 'qualityColour', is: 'red' },
    owner: 'The role that owns the signal',
    due: null,
    firstActionHours: 72,
    play: 'The play of the signal that is red',
    steps: ['Open the play of that signal, such as Root Cause + Client Comms in 5 days for the TAM'],
    topic: 'sla',
    watches: 'client',
  },
  {
    id: 'SQ-T12',
    title: 'KPI or SLA not met',
    when: {
      any: [
        { signal: 'slaMissed', is: true },
        { signal: 'kpiMissed', is: true },
      ],
    },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Escalation or feedback loop',
    steps: ['Escalate, or start a feedback loop'],
    topic: 'sla',
    watches: 'client',
  },
]
