import { between, defineChecks } from '../kinds/define-checks.ts'
import { defineTimeline } from '../kinds/define-timeline.ts'
import { defineSignals } from '../signals/signal.ts'

const signals = defineSignals({
  vcioLeadsOkrStory: ['flag', 'The vCIO leads the OKR story'],
  fundingNeeded: ['flag', 'The session asks for money'],
  budgetHolderPresent: ['flag', 'The CFO or budget holder is present'],
  decisions: ['count', 'Decisions of the session'],
  approvals: ['count', 'Approvals of the session'],
  preReadHoursBefore: ['hours', 'Hours before the session at which the pre-read went out'],
  nextDecisionDateBooked: ['flag', 'The next decision date is booked'],
  quartersScheduled: ['count', 'Quarters of meetings in the calendar'],
  templatesAttached: ['flag', 'Templates are attached to the meetings'],
  preFlightHoursBefore: ['hours', 'Hours before a meeting at which its pre-flight check is planned'],
})

/** The checks and limits of blueprint 5.5. */
export const relationshipTables = [
  defineChecks({
    id: 'PPL-092',
    title: 'Executive session',
    signals,
    checks: {
      'vCIO leads the OKR story': { signal: 'vcioLeadsOkrStory', is: true },
      'CFO or budget holder present if money is needed': {
        any: [
          { signal: 'fundingNeeded', is: false },
          { signal: 'budgetHolderPresent', is: true },
        ],
      },
      'at most 2 decisions': { signal: 'decisions', atMost: 2 },
      '1-2 approvals': between('approvals', 1, 2),
      'pre-read 72-48 hours before': between('preReadHoursBefore', 48, 72),
      'next decision date booked': { signal: 'nextDecisionDateBooked', is: true },
    },
  }),
  defineTimeline({
    id: 'PPL-093',
    title: 'Relationship rollout in 30, 60 and 90 days',
    since: 'the start of the rollout',
    steps: [
      { days: [0, 30], what: 'Steps 1-3: map, cadence, templates; pilot of 3 A/B and 5 C/D accounts' },
      { days: [31, 60], what: 'Steps 4-6: triggers, credit gate, Backup/OOO; first digital cohort for C/D' },
      { days: [61, 90], what: 'Steps 7-9: executive routine, monthly scorecard, guardrails; tune thresholds' },
    ],
  }),
  defineChecks({
    id: 'PPL-094',
    title: 'Relationship planning horizon',
    signals,
    checks: {
      'two quarters scheduled': { signal: 'quartersScheduled', atLeast: 2 },
      'templates attached': { signal: 'templatesAttached', is: true },
      'pre-flight 48-72 hours ahead': between('preFlightHoursBefore', 48, 72),
    },
  }),
]
