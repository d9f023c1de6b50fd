import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.4, Meeting, read. */
export const meetingSignals = defineSignals({
  decisionLeftOpen: ['flag', 'The client cannot decide in the meeting'],
  decisionHasOwner: ['flag', 'The decision has an owner'],
  decisionHasDate: ['flag', 'The decision has a date'],
  decisionHasBudget: ['flag', 'The decision has a budget'],
  alignmentUnclear: ['flag', 'Alignment is unclear, as the team judges it'],
  adoptionStagnating: ['flag', 'Adoption stagnates, as the team judges it'],
})

/** The triggers of blueprint 4.4, Meeting. */
export const meetingTriggers: readonly Trigger[] = [
  {
    id: 'MTG-T01',
    title: 'Decision cannot be made in the room',
    when: { signal: 'decisionLeftOpen', is: true },
    owner: 'Meeting Owner',
    due: { at: 'before closing' },
    firstActionHours: null,
    play: 'Decision checkpoint',
    steps: ['Set a date for the decision checkpoint', 'Name its owner'],
    topic: 'decision',
    watches: 'client',
  },
  {
    id: 'MTG-T02',
    title: 'Decision lacks owner, date or budget',
    when: {
      any: [
        { signal: 'decisionHasOwner', is: false },
        { signal: 'decisionHasDate', is: false },
        { signal: 'decisionHasBudget', is: false },
      ],
    },
    owner: 'Recorder',
    due: { at: 'immediately' },
    firstActionHours: null,
    play: 'No credit',
    steps: ['Do not count expansion or roadmap credit'],
    topic: 'decision',
    watches: 'client',
  },
  {
    id: 'MTG-T03',
    title: 'Health weakness before a meeting',
    when: {
      any: [
        { signal: 'engagementLow', is: true },
        { signal: 'alignmentUnclear', is: true },
        { signal: 'adoptionStagnating', is: true },
      ],
    },
    owner: 'vCIO/CSM lead',
    due: { at: 'next meeting' },
    firstActionHours: null,
    play: 'Discuss the pattern',
    steps: ['Surface and discuss the pattern in the meeting', 'Governance checks that Health is reviewed and acted on'],
    topic: 'meeting',
    watches: 'client',
  },
]
