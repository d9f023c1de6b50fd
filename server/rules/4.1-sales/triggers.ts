import { defineSignals } from '../signals/signal.ts'
import type { Condition } from '../triggers/condition.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.1, Consultative Sales, read. */
export const salesSignals = defineSignals({
  inboundLead: ['flag', 'An inbound lead has arrived'],
  crossSellOpportunity: ['flag', 'An opportunity to cross-sell has appeared'],
  reportShowsRiskOrOpportunity: ['flag', 'A report shows a risk or an opportunity'],
  priceBandNotViable: ['flag', 'The client called the cost band of the price test not viable'],
  salesItemDeferred: ['flag', 'The client deferred an item at the Decision Review'],
  salesPreApprovalLogged: ['flag', 'A Pre-Approval of a sales item is logged'],
  salesSlaMissed: ['flag', 'A recap or first action in sales was late'],
  preApprovalStalled: ['flag', 'A pre-approval in sales is stalled'],
  salesCycleStalled: ['flag', 'The sales cycle is stalled'],
  salesCycleSilent: ['flag', 'The client has gone silent in the sales cycle'],
})

const OWNER = 'AM/Advisor'

/** What starts Consultative Sales: all four call for the same first step. */
const start = (id: string, title: string, when: Condition): Trigger => ({
  id,
  title,
  when,
  owner: OWNER,
  due: null,
  firstActionHours: null,
  play: 'Segment hypothesis, then Discovery',
  steps: [
    'Write down a working segment (A-D) and goal level (1.1-1.5)',
    'Note the cadence and delivery mode to expect',
    'Hold the 30-minute Discovery',
  ],
  topic: 'sales',
  watches: 'client',
})

/** The triggers of blueprint 4.1, Consultative Sales. */
export const salesTriggers: readonly Trigger[] = [
  start('SAL-T01', 'Inbound lead', { signal: 'inboundLead', is: true }),
  start('SAL-T02', 'Cross-sell opportunity', { signal: 'crossSellOpportunity', is: true }),
  start('SAL-T03', 'Renewal window opens', {
    signal: 'daysToRenewal',
    atMost: { setting: 'renewalWindowDays' },
  }),
  start('SAL-T04', 'Risk or opportunity in a report', { signal: 'reportShowsRiskOrOpportunity', is: true }),
  {
    id: 'SAL-T05',
    title: 'Price test not viable',
    when: { signal: 'priceBandNotViable', is: true },
    owner: OWNER,
    due: { at: 'the same step' },
    firstActionHours: null,
    play: 'Re-sequence',
    steps: ['Re-sequence the initiative on the roadmap', 'Tag the decline reason'],
    topic: 'sales',
    watches: 'client',
  },
  {
    id: 'SAL-T06',
    title: 'Sales item deferred',
    when: { signal: 'salesItemDeferred', is: true },
    owner: OWNER,
    due: { at: 'the Decision Review' },
    firstActionHours: null,
    play: 'Park',
    steps: [
      'Capture the decline reason',
      'Set an Engagement trigger: a date or an event',
      'Keep Roadmap and Budget in sync',
    ],
    topic: 'sales',
    watches: 'client',
  },
  {
    id: 'SAL-T07',
    title: 'Pre-Approval captured',
    when: { signal: 'salesPreApprovalLogged', is: true },
    owner: OWNER,
    due: { at: 'a median of at most 14 days to the proposal' },
    firstActionHours: null,
    play: 'Convert',
    steps: ['Move the item to the Upsell/Proposal process', 'Begin the proposal with the Executive Decision Sheet'],
    topic: 'sales',
    watches: 'client',
  },
  {
    id: 'SAL-T08',
    title: 'Sales deadline missed or pre-approval stalled',
    when: {
      any: [
        { signal: 'salesSlaMissed', is: true },
        { signal: 'preApprovalStalled', is: true },
      ],
    },
    owner: 'CSM/TAM',
    due: { at: 'the clocks of At Risk' },
    firstActionHours: null,
    play: 'At Risk plays',
    steps: [],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'SAL-T09',
    title: 'Sales cycle stalls or goes silent',
    when: {
      any: [
        { signal: 'salesCycleStalled', is: true },
        { signal: 'salesCycleSilent', is: true },
      ],
    },
    owner: OWNER,
    due: null,
    firstActionHours: null,
    play: 'Flag to At Risk',
    steps: [],
    topic: 'at-risk',
    watches: 'client',
  },
]
