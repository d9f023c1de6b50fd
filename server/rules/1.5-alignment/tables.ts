import { defineLookup } from '../kinds/define-lookup.ts'

const byLevel = { use: 'How the item stands at a goal level', set: 'for each item and goal level' }

/** The tables that blueprint 1.5 prints. */
export const alignmentTables = [
  defineLookup({
    id: 'STK-06',
    title: 'Labels of service items',
    by: ['label'],
    rows: {
      core: byLevel,
      advanced: byLevel,
      optional: byLevel,
      mandatory: {
        use: 'Required for baseline compliance, security or insurability',
        set: 'for each technology',
      },
      'business enablement': { use: 'Collaboration, automation or analytics', set: 'for each technology' },
    },
  }),
  defineLookup({
    id: 'STK-08',
    title: 'Stack focus by goal level',
    by: ['goalLevel'],
    gives: 'focus',
    rows: {
      1: 'First foundational elements, MSP-wide: monitoring, patching, backup, AV',
      2: 'Portfolio-wide stack alignment; standard enablement services; BCDR and onboarding protocols unified',
      3: 'Standard cloud, SaaS and lifecycle management rolled out',
      4: 'Cross-functional frameworks and advanced technology stacks across departments',
      5: 'OKR-driven advisory, BI, data governance and AI-ready stacks maintained for each client',
    },
  }),
]
