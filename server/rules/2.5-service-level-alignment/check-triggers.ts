import type { Trigger } from '../triggers/trigger.ts'

const shared = {
  owner: 'CSM/AM run it, vCIO/TAM fix',
  due: null,
  firstActionHours: 72,
  watches: 'client',
} as const

/** The plays for a red check of the monthly alignment scorecard. No due time beyond the first action is given. */
export const checkTriggers: readonly Trigger[] = [
  {
    ...shared,
    id: 'SLA-T07',
    title: 'Cadence check red',
    when: { signal: 'cadenceRed', is: true },
    play: 'Reset Rhythm',
    steps: ['Simplify the agenda', 'Re-confirm the stakeholders'],
    topic: 'cadence',
  },
  {
    ...shared,
    id: 'SLA-T08',
    title: 'Deliverables check red',
    when: { signal: 'deliverablesRed', is: true },
    play: 'Backfill Evidence',
    steps: ['Send the recap', 'Link the artifacts', 'Set the next step'],
    topic: 'recap',
  },
  {
    ...shared,
    id: 'SLA-T09',
    title: 'Executive sponsor check red',
    when: { signal: 'sponsorCheckRed', is: true },
    play: 'Sponsor Re-engage',
    steps: ['Make the intro', 'Recap the value'],
    topic: 'sponsor',
  },
  {
    ...shared,
    id: 'SLA-T10',
    title: 'Effort mix check red',
    when: { signal: 'effortMixRed', is: true },
    play: 'Right-size Coverage',
    steps: ['Shift vCIO/TAM hours', 'Adjust the meeting type'],
    topic: 'capacity',
  },
]
