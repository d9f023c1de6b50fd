import { defineLookup } from '../kinds/define-lookup.ts'

/** ASM-06: what an assessment looks at, how it is done and what its review yields, by goal level. */
export const assessmentByLevel = defineLookup({
  id: 'ASM-06',
  title: 'Assessment by goal level',
  by: ['goalLevel'],
  rows: {
    1: {
      maturity: 'low',
      appetite: 'low',
      design: ['Ticket volumes', 'Patching', 'Backup health', 'Hardware age'],
      do: 'Often ad hoc, after outages or escalations',
      review: ['Operational visibility', 'Service credibility'],
    },
    2: {
      maturity: 'low-medium',
      appetite: 'low',
      design: ['Stack coverage', 'Core systems health', 'Operational needs'],
      do: 'Baseline standards',
      review: ['Replacements', 'Stack changes', 'Consolidation'],
    },
    3: {
      maturity: 'medium',
      appetite: 'rising',
      design: ['Efficiency gaps', 'User complaints', 'Downtime impact', 'Upgrade readiness'],
      do: 'Structured, comparative',
      review: ['Roadmap items in several phases', 'Budget forecast'],
    },
    4: {
      maturity: 'high',
      appetite: 'medium-high',
      design: ['User experience', 'Collaboration tools', 'Department workflows', 'Digital friction'],
      do: 'With broader stakeholders',
      review: ['Process improvement', 'Initiative timing'],
    },
    5: {
      maturity: 'high',
      appetite: 'high',
      design: ['Automation', 'Data governance', 'AI', 'Initiatives linked to OKRs'],
      do: 'Benchmarking or industry categories possible',
      review: ['Innovation roadmaps', 'Budgets over several years', 'Strategy with the C-level'],
    },
  },
})
