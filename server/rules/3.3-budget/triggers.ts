import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 3.3 read. */
export const budgetSignals = defineSignals({
  priceTestAnswer: ['words', 'What the client answered to the price test: yes, no, later or conditional'],
  budgetRealizationPercent: ['percent', 'Budgeted initiatives approved in the last quarter'],
  earlierBudgetRealizationPercent: ['percent', 'Budgeted initiatives approved in the quarter before the last'],
  budgetStalls: ['count', 'Times that the budget of the client stalled'],
})

/** The triggers of blueprint 3.3. How low a realization is low, it does not say: that is a setting. */
export const budgetTriggers: readonly Trigger[] = [
  {
    id: 'BUD-T01',
    title: 'Price test answered no or later',
    when: { signal: 'priceTestAnswer', in: ['no', 'later'] },
    owner: 'AM/CSM',
    due: { at: 'same session' },
    firstActionHours: null,
    play: 'Tag and re-sequence',
    steps: ['Tag the Budget Note', 'Re-sequence the item on the roadmap'],
    topic: 'budget',
    watches: 'client',
  },
  {
    id: 'BUD-T02',
    title: 'Low budget realization for two quarters',
    when: {
      all: [
        { signal: 'budgetRealizationPercent', atMost: { setting: 'lowRealizationPercent' } },
        { signal: 'earlierBudgetRealizationPercent', atMost: { setting: 'lowRealizationPercent' } },
      ],
    },
    owner: 'AM/CSM',
    due: { at: 'next budget session' },
    firstActionHours: null,
    play: 'Simplify and reframe',
    steps: ['Simplify the scope', 'Move one item to OpEx', 'Reframe "Why now"'],
    topic: 'budget',
    watches: 'client',
  },
  {
    id: 'BUD-T03',
    title: 'Pre-approval open for more than 30 days',
    when: { signal: 'oldestPreApprovalDays', above: 30 },
    owner: 'AM/CSM',
    due: { at: 'when the age passes 30 days' },
    firstActionHours: null,
    play: 'Re-engage or reset',
    steps: ['Re-engage the client on the pre-approval, or reset it'],
    topic: 'budget',
    watches: 'client',
  },
  {
    id: 'BUD-T04',
    title: 'Pre-approval open for more than 60 days',
    when: { signal: 'oldestPreApprovalDays', above: 60 },
    owner: 'AM/CSM',
    due: { at: 'when the age passes 60 days' },
    firstActionHours: null,
    play: 'Re-sequence',
    steps: ['Re-sequence the pre-approval on the roadmap'],
    topic: 'budget',
    watches: 'client',
  },
  {
    id: 'BUD-T05',
    title: 'Repeated budget stalls',
    when: { signal: 'budgetStalls', atLeast: 2 },
    owner: 'CS Lead/Governance',
    due: { at: 'next governance review' },
    firstActionHours: null,
    play: 'Governance follow-up',
    steps: ['Treat it as declining CS Health', 'Follow up in Governance'],
    topic: 'budget',
    watches: 'client',
  },
]
