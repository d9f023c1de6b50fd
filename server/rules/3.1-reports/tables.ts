import { DECISION_FRAMING } from '../decision-framing.ts'
import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

const VIDEO = { minutes: { atLeast: 2, atMost: 3 } }

/** The checks and limits of a report. */
export const reportTables = [
  defineCompleteness({
    id: 'REP-02',
    title: 'Executive Snapshot blocks',
    items: ['Business Outcomes & risks', 'Mini Health with delta', 'Key trendlines', 'Decisions', ...DECISION_FRAMING],
    atMost: { pages: 1, decisions: 2 },
  }),
  defineTargets({
    id: 'REP-03',
    title: 'Report hygiene KPIs',
    targets: {
      snapshotPercent: { atLeast: 95 },
      liveDeliveryPercent: { atLeast: 80 },
      loggedDecisionPercent: { atLeast: 70 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
    },
  }),
  defineTargets({
    id: 'REP-06',
    title: 'Deck size of a report (a pattern, no hard cap)',
    targets: { snapshotPages: { atLeast: 1, atMost: 1 }, supportSlides: { atMost: 6 } },
  }),
  defineTargets({
    id: 'REP-07',
    title: 'Length of the async summary video',
    targets: { bySegment: { C: VIDEO, D: VIDEO } },
  }),
  defineLookup({
    id: 'REP-04',
    title: 'Report types',
    by: ['reportType'],
    rows: {
      Service: {
        audience: 'IT lead, IT managers, technical staff',
        content: ['Tickets', 'Backup', 'Patching', 'SLA'],
        cadence: 'Monthly or quarterly',
        health: 'Quality',
      },
      Executive: {
        audience: 'Executives, business leaders',
        content: ['Outcomes', 'Risk trends', 'ROI', 'Initiative progress', 'Roadmap', 'Budget'],
        cadence: 'Quarterly; live for A/B',
        health: 'Engagement/Alignment',
      },
      Consultant: {
        audience: 'Not stated: a deep dive or project scoping',
        content: [
          'Maturity assessment',
          'Opportunity analysis',
          'Strategic recommendations',
          'Phased plan',
          'Health impacts',
        ],
        cadence: 'One-off',
        health: 'Adoption/strategy',
      },
    },
  }),
  defineLookup({
    id: 'REP-08',
    title: 'Role of reports by goal level',
    by: ['goalLevel'],
    rows: {
      1: { focus: 'Backups, ticket volumes, asset health', reader: 'Low impact, low engagement' },
      2: {
        focus: 'Tool adoption, project impact, alignment gaps',
        reader: 'High impact, low engagement; needs guidance',
      },
      3: { focus: 'Stack trends, risks, roadmap relevance', reader: 'Ready to act, needs reinforcement' },
      4: { focus: 'ROI, cross-functional metrics, initiative status', reader: 'Strategic priorities and momentum' },
      5: {
        focus: 'Long-term OKRs, innovation themes, AI readiness',
        reader: 'High maturity and engagement; executives',
      },
    },
  }),
]
