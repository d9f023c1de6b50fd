import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'
import { defineWindow } from '../kinds/define-window.ts'

/** What is assessed, met over and delivered at each goal level. */
export const goalLevelWorkTables = [
  defineLookup({
    id: 'FND-48',
    title: 'Assessment obligation by goal level',
    by: ['goalLevel'],
    rows: {
      1: { obligation: 'optional', when: 'Only when appetite is evident; recommended for a client to own the idea' },
      2: {
        obligation: 'optional',
        when: 'Strongly recommended, most for larger clients and those drawn to initiatives',
      },
      3: { obligation: 'recommended', when: 'Not mandatory' },
      4: { obligation: 'mandatory', when: 'Always' },
      5: { obligation: null, when: 'To test innovation readiness' },
    },
  }),
  defineLookup({
    id: 'FND-50',
    title: 'Engagement cadence and meetings by goal level',
    by: ['goalLevel'],
    rows: {
      1: {
        meetings: ['One annual strategic meeting, at contract anniversary or renewal'],
        reports: 'Monthly or quarterly, async',
        ledBy: 'Owner/Founder',
      },
      2: {
        meetings: ['Quarterly service reviews', 'Bi-Annual Strategic Meeting'],
        reports: 'Monthly',
        ledBy: 'SDM or TAM; the SDM owns cadence',
      },
      3: {
        meetings: ['Quarterly Strategic Roadmap Reviews', 'Monthly Tactical Meetings'],
        reports: null,
        ledBy: 'AM',
      },
      4: {
        meetings: [
          'Annual Strategic Planning / Year-End Review',
          'Quarterly Business Reviews',
          'Monthly Strategic Meetings',
          'Bi-Weekly Tactical Check-ins',
        ],
        reports: null,
        ledBy: 'Strategic Business Advisor and CS Manager',
      },
      5: {
        meetings: [
          'Annual Year-End Strategic Planning',
          'Quarterly Innovation Steering Reviews',
          'Monthly Strategic Meetings',
          'Bi-Weekly Tactical Check-ins',
        ],
        reports: null,
        ledBy: 'vCxO and Innovation Lead',
      },
    },
  }),
  defineLookup({
    id: 'FND-51',
    title: 'Deliverables by goal level',
    by: ['goalLevel'],
    rows: {
      1: {
        deliverables: ['Ticket Summaries', 'Backup Status', 'Asset Lifecycle Reports'],
        notRecommended: ['3.2 Proposal', '3.3 Budget', '3.4 Strategy', '3.5 Roadmap'],
      },
      2: {
        deliverables: ['Project SOWs', 'Stack Reports', 'BCDR Alignment', 'O365 Adoption', 'Budgets'],
        notRecommended: ['Roadmap'],
      },
      3: {
        deliverables: [
          'Reports',
          'A proposal per initiative',
          'Consolidated budget with client sign-off',
          'Strategy framework',
          'Living roadmap',
        ],
        notRecommended: [],
      },
      4: {
        deliverables: [
          'Trend reports',
          'ROI proposals',
          'Multi-phase budgets',
          'Executive-facing strategy reviewed quarterly',
          'Dynamic roadmap',
        ],
        notRecommended: [],
      },
      5: {
        deliverables: [
          'Executive dashboards',
          'Business-case proposals',
          'Co-developed multi-quarter budgets',
          'Strategy decks each quarter',
          'Jointly governed innovation roadmap',
        ],
        notRecommended: [],
      },
    },
  }),
  defineWindow({
    id: 'FND-53',
    title: 'Discovery frequency at Technology Modernization',
    from: 'lastDiscoveryOn',
    opens: { months: 6 },
    closes: { months: 12 },
  }),
  defineCompleteness({
    id: 'FND-54',
    title: 'Refresh after a Lifecycle Assessment',
    items: ['Scored initiatives', 'Two-phase refresh', 'Budgets and milestones'],
    atLeast: { trackingMonths: 6 },
    atMost: { trackingMonths: 12 },
  }),
  defineTargets({
    id: 'FND-55',
    title: 'Innovation portfolio horizon',
    targets: { horizonMonths: { atLeast: 12, atMost: 24 } },
  }),
]
