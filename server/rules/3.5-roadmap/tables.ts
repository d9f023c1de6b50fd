import { DECISION_FRAMING } from '../decision-framing.ts'
import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables, checks and limits that blueprint 3.5 prints. */
export const roadmapTables = [
  defineLookup({
    id: 'RM-01',
    title: 'Roadmap depth and update rhythm by segment',
    by: ['segment'],
    rows: {
      A: { depth: 'Multi-year, across departments, tagged by department', update: 'Quarterly' },
      B: { depth: '12-month view with quarterly pacing', update: 'Quarterly' },
      C: { depth: 'Short-term outlook of 1-2 quarters', update: 'Quarterly or semi-annual' },
      D: { depth: 'Minimal: a lifecycle board', update: 'Annual' },
    },
  }),
  defineLookup({
    id: 'RM-02',
    title: 'Roadmap lanes',
    by: ['nature'],
    gives: 'lane',
    rows: {
      risk: 'Stability',
      lifecycle: 'Stability',
      enablement: 'Efficiency',
      automation: 'Efficiency',
      innovation: 'Growth',
      'linked to OKRs': 'Growth',
    },
  }),
  defineTargets({
    id: 'RM-04',
    title: 'Gap scan',
    targets: {
      orphanQuarters: { atMost: 0 },
      securityItems: { atLeast: 1 },
      mostBigRocksInAQuarter: { atMost: 2 },
    },
  }),
  defineTargets({
    id: 'RM-06',
    title: 'Roadmap KPIs',
    targets: {
      snapshotPercent: { atLeast: 95 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
      linkedPercent: { atLeast: 100 },
      liveDeliveryPercent: { atLeast: 80 },
    },
  }),
  defineCompleteness({
    id: 'RM-07',
    title: 'Roadmap Snapshot blocks',
    items: ['Business outcomes', 'Mini Health', 'Next 2 quarters at a glance', 'Decisions', ...DECISION_FRAMING],
    atMost: { pages: 1, decisions: 2 },
  }),
  defineCompleteness({
    id: 'RM-09',
    title: 'Roadmap item fields',
    items: ['title', 'scope', 'owner', 'cost', 'status'],
  }),
]
