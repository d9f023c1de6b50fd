import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'
import { defineTimeline } from '../kinds/define-timeline.ts'

const strategic = {
  accountable: 'vCIO',
  responsible: 'CSM',
  consulted: ['AM', 'TAM'],
  covers: { vCIO: 'strategy, approvals', CSM: 'cadence, follow-through', AM: 'commercial', TAM: 'risk/tech' },
  tamLinesAtMost: 3,
}
const operational = { accountable: 'CSM', responsible: 'TAM', consulted: ['AM'], tamLinesAtMost: 3 }

/** The tables and limits that blueprint 4.4, Meeting, prints. */
export const meetingTables = [
  defineLookup({
    id: 'MTG-02',
    title: 'Strategic meeting cadence of a segment',
    by: ['segment'],
    rows: {
      A: {
        cadence: 'Monthly or bi-monthly',
        content: 'Strategic, several stakeholders',
        inForce: 'SCH-01: monthly strategy plus quarterly roadmap',
      },
      B: {
        cadence: 'Quarterly QBR',
        content: 'Roadmap validation, budget alignment',
        inForce: 'SCH-01: quarterly strategy plus semi-annual budget',
      },
      C: {
        cadence: 'Semi-annual',
        content: 'Service and performance check-in with budget visibility',
        inForce: 'SCH-01: quarterly review or semi-annual check-in',
      },
      D: {
        cadence: 'Ad hoc or annual',
        content: 'Review for alignment and trust',
        inForce: 'SCH-01: semi-annual or annual sync',
      },
    },
  }),
  defineLookup({
    id: 'MTG-05',
    title: 'Meeting role map of a segment',
    by: ['segment'],
    rows: { A: strategic, B: strategic, C: operational, D: operational },
  }),
  defineTargets({
    id: 'MTG-06',
    title: 'Meeting KPIs that have a number',
    targets: {
      coveragePercent: { atLeast: 90 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
      sponsorSeenABPercent: { atLeast: 90 },
      sponsorSeenCDPercent: { atLeast: 75 },
      meetingsWithDecisionPercent: { atLeast: 70 },
      prepPackPercent: { atLeast: 95 },
    },
  }),
  defineTimeline({
    id: 'MTG-07',
    title: 'Meeting rollout in 30, 60 and 90 days',
    since: 'the start of the rollout',
    steps: [
      { days: [1, 30], what: 'Charter, mini-RACI, cadence; coverage at least 80%' },
      { days: [31, 60], what: 'Prep Pack, two-decision discipline; recap within 48 hours at least 90%' },
      { days: [61, 90], what: 'Credit gate, radar, recovery, capacity; KPIs stable, thresholds tuned' },
    ],
  }),
  defineLookup({
    id: 'MTG-08',
    title: 'Meeting focus of a goal level',
    by: ['goalLevel'],
    rows: {
      1: {
        impact: 'low',
        engagement: 'low',
        cadence: 'Ad hoc or reactive',
        focus: 'Incidents, updates, requests; operational continuity',
      },
      2: {
        impact: 'high',
        engagement: 'low',
        cadence: 'Regular, for example semi-annual',
        focus: 'Early roadmap or reporting; the client is passive, the MSP leads',
      },
      3: {
        impact: 'high',
        engagement: 'variable',
        cadence: 'QBRs; quarterly by the product tip',
        focus: 'Initiative tracking, service review and planning',
      },
      4: {
        impact: 'high',
        engagement: 'high',
        cadence: 'Monthly or bi-monthly; monthly by the product tip and as Segment A',
        focus: 'Several departments: processes, enablement, execution',
      },
      5: {
        impact: 'high',
        engagement: 'high',
        cadence: 'Monthly by the product tip',
        focus: 'Executive: OKRs, innovation, long-term co-planning, C-level goals',
      },
    },
  }),
]
