import type { Trigger } from '../triggers/trigger.ts'

/** The triggers of blueprint 3.2. The At Risk blueprint flags a stale proposal beside PRO-T01. */
export const proposalTriggers: readonly Trigger[] = [
  {
    id: 'PRO-T01',
    title: 'Proposal open for more than 30 days',
    when: { signal: 'oldestProposalDays', above: 30 },
    owner: {
      A: 'CSM/AM; the vCIO presents',
      B: 'CSM/AM; the vCIO presents',
      C: 'CSM/AM',
      D: 'CSM/AM',
    },
    due: { at: 'when the age passes 30 days' },
    firstActionHours: null,
    play: 'Re-engage',
    steps: [
      'Hold a live reset of 20 minutes',
      'Offer 2 options: now or next quarter',
      'Log the reason if it is put off',
      'Update roadmap and budget',
    ],
    topic: 'proposal',
    watches: 'client',
  },
  {
    id: 'PRO-T02',
    title: 'Proposal without movement for more than 60 days',
    when: { signal: 'proposalDaysWithoutMovement', above: 60 },
    owner: 'CSM/AM',
    due: { at: 'when the age passes 60 days' },
    firstActionHours: null,
    play: 'Close or re-sequence',
    steps: ['Close the proposal or move it to a later roadmap slot', 'Record the decline reason'],
    topic: 'proposal',
    watches: 'client',
  },
]
