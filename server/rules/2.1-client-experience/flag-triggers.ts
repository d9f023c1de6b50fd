import type { Trigger } from '../triggers/trigger.ts'

// Segment B stands under both roles in the clause, and nothing settles which leads.
const TUNERS = { A: 'vCIO', B: 'vCIO or CSM/AM', C: 'CSM/AM', D: 'CSM/AM' } as const
const NEXT_CADENCE = { at: 'next cadence' } as const

/** The triggers of blueprint 2.1 that rest on a root-cause tag or on a judgement without a limit. */
export const flagTriggers: readonly Trigger[] = [
  {
    id: 'CX-T07',
    title: 'Weak CX and low engagement',
    when: {
      all: [
        { signal: 'cxWeak', is: true },
        { signal: 'engagementLow', is: true },
      ],
    },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Resequence the roadmap',
    steps: ['Resequence the roadmap before any new ask'],
    topic: 'roadmap',
    watches: 'client',
  },
  {
    id: 'CX-T08',
    title: 'CX flags Relevance',
    when: { signal: 'complaintTags', has: 'Relevance' },
    owner: TUNERS,
    due: NEXT_CADENCE,
    firstActionHours: null,
    play: 'Reframe the pitch',
    steps: ['State why this, why now and the expected impact', 'TAM for lifecycle items'],
    topic: 'meeting',
    watches: 'client',
  },
  {
    id: 'CX-T09',
    title: 'CX flags Follow-through',
    when: { signal: 'complaintTags', has: 'Follow-through' },
    owner: TUNERS,
    due: NEXT_CADENCE,
    firstActionHours: null,
    play: 'Tighten the follow-through',
    steps: ['Send the recap within 48 hours', 'Name an owner for each action', 'TAM for lifecycle items'],
    topic: 'recap',
    watches: 'client',
  },
  {
    id: 'CX-T10',
    title: 'CX flags Cadence',
    when: { signal: 'complaintTags', has: 'Cadence' },
    owner: TUNERS,
    due: NEXT_CADENCE,
    firstActionHours: null,
    play: 'Adjust the rhythm',
    steps: ['Adjust the meeting rhythm', 'TAM for lifecycle items'],
    topic: 'cadence',
    watches: 'client',
  },
  {
    id: 'CX-T11',
    title: 'Negative CX',
    when: { signal: 'cxNegative', is: true },
    owner: 'AM/CSM',
    due: null,
    firstActionHours: null,
    play: 'Note on what was heard',
    steps: ['Say what was heard, what will change and what will be seen by which date', 'Log the acknowledgment'],
    topic: 'complaint',
    watches: 'client',
  },
  {
    id: 'CX-T12',
    title: 'CX signal from a survey, QBR or sentiment check-in',
    when: { signal: 'cxSignalHeard', is: true },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Service adjustment or engagement escalation',
    steps: ['Adjust the service, or escalate the engagement'],
    topic: 'complaint',
    watches: 'client',
  },
]
