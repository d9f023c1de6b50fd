import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { serviceItems } from './service-items.ts'

/** The tables and checks that blueprint 1.4 prints. */
export const catalogTables = [
  defineLookup({
    id: 'CAT-03',
    title: 'Catalog view by segment',
    by: ['segment'],
    rows: {
      A: {
        focus: 'Advisory offerings: AI readiness, OKR alignment, BI dashboards',
        delivery: 'Roadmap co-planning and co-ownership models',
      },
      B: {
        focus: 'Modernization services: cloud migration, lifecycle upgrades, policy alignment',
        delivery: 'Initiative mapping and proposal-readiness first',
      },
      C: {
        focus: 'Enablement services: stack alignment, BCDR setup and configuration',
        delivery: 'Semi-structured proposal templates, standard Statement of Work (SOW) templates',
      },
      D: {
        focus: 'Foundational services: backups, patching, monitoring',
        delivery: 'Templated language, lightweight delivery expectations',
      },
    },
  }),
  defineLookup({
    id: 'CAT-04',
    title: 'Catalog content by goal level',
    by: ['goalLevel'],
    gives: 'services',
    rows: {
      1: ['Monitoring', 'Patching', 'Backups', 'Basic reporting'],
      2: ['Stack alignment', 'Onboarding', 'BCDR', 'AV'],
      3: ['Cloud adoption', 'Lifecycle upgrades', 'M365 rollout', 'Cybersecurity assessments'],
      4: ['Workflow automation', 'Digital collaboration', 'Compliance frameworks', 'AI readiness'],
      5: ['OKR programs', 'BI dashboards', 'Data governance'],
    },
  }),
  serviceItems,
  defineLookup({
    id: 'CAT-07',
    title: 'How a CS process activity uses the catalog',
    by: ['activity'],
    gives: 'services',
    rows: {
      'Business Discovery': 'Flagged as cross-sell or friction-resolvers',
      Assessment: 'Mapped to remediation or maturity milestones',
      Initiatives: 'Structured into initiative templates for execution',
      Proposal: 'Formatted for quoting and client-facing scoping',
      Budget: 'Linked to cost expectations by segment and cadence',
    },
  }),
  defineLookup({
    id: 'CAT-09',
    title: 'Which assessment when',
    by: ['stage'],
    rows: {
      'acquisition and onboarding': {
        assessment: 'Stack Assessment',
        against: ['Managed IT Services', 'Cybersecurity Services'],
        result: 'Missing items',
        afterMonths: null,
      },
      expansion: {
        assessment: 'Project Assessment',
        against: ['Project Catalog'],
        result: 'Projects with the most value, each with a ready scope and outcome',
        afterMonths: 12,
      },
    },
  }),
  defineCompleteness({
    id: 'CAT-10',
    title: 'Catalog checks of a governance review',
    items: [
      'Catalog adoption by segment and CS role',
      'Gaps between services offered and delivered',
      'Cross-sell and upsell flags from Health signals',
    ],
  }),
]
