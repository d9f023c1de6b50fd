import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

const gross = { means: 'Revenue kept, without expansion', from: 'Monthly snapshot by account and portfolio' }
const net = {
  means: 'Revenue kept, plus expansion and downgrades',
  from: 'Monthly snapshot by account and portfolio',
}

/** The tables and limits of blueprint 5.3. */
export const compensationTables = [
  defineTargets({
    id: 'PPL-055',
    title: 'Segment A target box',
    targets: {
      portfolioNrrPercent: { atLeast: 120 },
      execAttendancePercent: { atLeast: 95 },
      decisionLatencyDays: { atMost: 14 },
      adoptionDepthPercent: { atLeast: 85 },
    },
  }),
  defineLookup({
    id: 'PPL-056',
    title: 'What a retention measure means',
    by: ['measure'],
    rows: {
      GRR: { ...gross, sameAs: 'GDR' },
      GDR: { ...gross, sameAs: 'GRR' },
      NRR: { ...net, sameAs: 'NDR' },
      NDR: { ...net, sameAs: 'NRR' },
    },
  }),
  defineTargets({
    id: 'PPL-062',
    title: 'Health share of variable pay',
    targets: { healthSharePercent: { atLeast: 10, atMost: 20 } },
  }),
  defineTargets({
    id: 'PPL-072',
    title: 'Green metrics of a person in mid-quarter',
    targets: { greenMetricsPercent: { atLeast: 80 } },
  }),
  defineTargets({
    id: 'PPL-073',
    title: 'Compensation rollout: pilot, parallel run, go-live',
    targets: {
      pilotAccounts: { atLeast: 10, atMost: 20 },
      segmentAAccountsInParallelRun: { atLeast: 1 },
      thresholdTweaks: { below: 2 },
    },
  }),
  defineLookup({
    id: 'PPL-074',
    title: 'Compensation governance by cycle',
    by: ['cycle'],
    rows: {
      monthly: {
        minutes: { from: 30, to: 45 },
        agenda: ["Each person's G/Y/R mix", 'Coaching or enablement', 'Health guardrails that were triggered'],
      },
      quarterly: {
        when: 'After the QBR cycle ends',
        agenda: [
          'Approve payouts for AM/CSM/TAM',
          'Review vCIO progress',
          'Check A attendance and latency flags before expansion credit',
        ],
      },
      annual: { agenda: ['Adjust thresholds and weights once', 'Pay the vCIO'] },
    },
  }),
  defineLookup({
    id: 'PPL-075',
    title: 'Compensation focus of a goal level',
    by: ['goalLevel'],
    gives: 'focus',
    rows: {
      1: [
        'Salary-heavy',
        'Small SLA/Service Quality variable',
        'Simple CX/Engagement guardrail',
        'Renewal hygiene only, no activity pay',
      ],
      2: [
        'GRR with a Health guardrail (Engagement/CX)',
        'Cadence discipline',
        'No CSAT-only bonus',
        'Evidence from QBR notes',
      ],
      3: [
        'Adoption/Health (DMI trend)',
        'Initiative approvals',
        'Budget cadence',
        'QBR evidence: decision, owner, date',
      ],
      4: ['Portfolio NRR', 'Roadmap/OKR progress', 'Alignment', 'Advisory roles without commission'],
      5: ['Portfolio NRR', 'OKR contribution', 'Co-managed innovation milestones for A, shown in Executive QBRs'],
    },
  }),
  defineTargets({
    id: 'PPL-167',
    title: 'MSP size that the compensation model is made for',
    targets: { employees: { atLeast: 10, atMost: 150 } },
  }),
]
