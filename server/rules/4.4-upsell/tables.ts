import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

const opex = { lane: 'OpEx', covers: ['Licenses', 'Services'], style: 'Lighter scoping' }
const capex = { lane: 'CapEx/Project', covers: ['Platforms', 'Refresh', 'Migrations'], style: 'Phased proposals' }

/** The tables and limits that blueprint 4.4, Upsell, prints. */
export const upsellTables = [
  defineLookup({
    id: 'UPS-02',
    title: 'OpEx or CapEx lane of an upsell',
    by: ['segment'],
    rows: { A: capex, B: capex, C: opex, D: opex },
  }),
  defineTargets({
    id: 'UPS-03',
    title: 'Upsell KPIs',
    targets: {
      declineReasonPercent: { atLeast: 90 },
      proposalsLinkedPercent: { atLeast: 100 },
      firstActionHours: { atMost: 72 },
    },
  }),
  defineLookup({
    id: 'UPS-04',
    title: 'Upsell content of a goal level',
    by: ['goalLevel'],
    rows: {
      1: {
        segment: 'D',
        upsells: ['Backup coverage', 'AV', 'Patching'],
        kind: 'Small OpEx',
        form: 'Async summary, minimal proposal',
      },
      2: {
        segment: 'C',
        upsells: ['MFA', 'Onboarding fixes', 'BCDR validation'],
        kind: 'Hygiene projects',
        form: 'Slim proposal and budget band',
      },
      3: {
        segment: 'B',
        upsells: ['Lifecycle refresh', 'Stack consolidation', 'Cloud moves'],
        form: 'Phased proposals, OpEx/CapEx split',
      },
      4: {
        segment: 'A',
        upsells: ['Collaboration redesign', 'Automation', 'Data governance'],
        kind: 'Department outcomes',
        form: 'ROI framing, multi-phase',
      },
      5: {
        segment: 'A',
        upsells: ['AI/BI pilots', 'CX/EX programs'],
        kind: 'OKR-linked',
        form: 'Co-planning, portfolio cadence',
      },
    },
  }),
]
