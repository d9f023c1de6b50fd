import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineSchedule } from '../kinds/define-schedule.ts'
import { defineTargets } from '../kinds/define-targets.ts'
import { defineTimeline } from '../kinds/define-timeline.ts'

/** The tables, dates and limits that blueprint 4.2, Onboarding, prints. */
export const onboardingTables = [
  defineTimeline({
    id: 'ONB-01',
    title: 'Onboarding schedule, Day 0 to Day 90',
    since: 'the sales handoff',
    steps: [
      { days: [0, 0], what: 'Handoff: packet checked; kickoff to be scheduled within 5 business days' },
      { weeks: [1, 1], what: 'Kickoff, Executive Snapshot, two asks' },
      { weeks: [1, 2], what: 'Access and documentation' },
      { days: [14, 14], what: 'Check: access at least 95%' },
      { days: [21, 21], what: 'Check: documentation baseline' },
      { weeks: [2, 4], what: 'Discovery and assessment' },
      { days: [30, 30], what: 'Check: stabilized, 2 early wins' },
      { days: [30, 45], what: 'Roadmap and Budget v1' },
      { days: [30, 60], what: 'Project launch and proposals' },
      { days: [45, 60], what: 'Health baseline and cadence' },
      { days: [60, 60], what: 'Review, NPS/CSAT' },
      { days: [90, 90], what: 'Closeout note, change log, handoff to Engagement' },
    ],
  }),
  defineSchedule({
    id: 'ONB-02',
    title: 'Kickoff of onboarding',
    from: 'handoffOn',
    within: { businessDays: 5 },
  }),
  defineCompleteness({
    id: 'ONB-03',
    title: 'Project kickoff gate: three baselines',
    items: ['Access Matrix', 'Documentation Pack', 'Security Controls'],
  }),
  defineTargets({
    id: 'ONB-04',
    title: 'Onboarding portfolio KPIs',
    targets: {
      kickoffOnTimePercent: { atLeast: 90 },
      accessByDay14Percent: { atLeast: 90 },
      earlyWinsByDay30Percent: { atLeast: 80 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
      initiativesLinkedPercent: { atLeast: 100 },
      snapshotAtKickoffPercent: { atLeast: 95 },
      medianDaysToProposal: { atMost: 14 },
    },
  }),
  defineTargets({
    id: 'ONB-05',
    title: 'Access completion by Day 14',
    targets: { accessPercent: { atLeast: 95 } },
  }),
  defineTargets({
    id: 'ONB-09',
    title: 'Early wins by Day 30',
    targets: { earlyWinsByDay30: { atLeast: 2 } },
  }),
  defineLookup({
    id: 'ONB-08',
    title: 'Source of the Health baseline',
    by: ['dimension'],
    gives: 'source',
    rows: {
      CX: ['Kickoff feedback', 'Early CSAT'],
      Engagement: ['Attendance', 'Response', 'Cadence acceptance'],
      Adoption: ['Coverage of M365, backup, AV, patching'],
      'Service Quality': ['SLA activation', 'First-call resolution baseline'],
      'Service Level Alignment': ['Scope match against contract and roadmap'],
    },
  }),
]
