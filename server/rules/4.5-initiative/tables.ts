import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'

const efficient = ['Business efficiency', 'Moderate complexity', 'Phased scope']

/** The tables and lists that blueprint 4.5, Initiative, prints. */
export const initiativeTables = [
  defineLookup({
    id: 'INI-01',
    title: 'Initiative design of a segment',
    by: ['segment'],
    gives: 'design',
    rows: {
      A: ['OKRs', 'Cross-department', 'Transformation milestones', 'Long-term impact'],
      B: efficient,
      C: efficient,
      D: ['Simple', 'Fix-driven', 'Low-friction', 'Quick to approve'],
    },
  }),
  defineCompleteness({
    id: 'INI-02',
    title: 'Good-initiative test',
    items: ['Aligned', 'Approved', 'Timed', 'Measurable'],
  }),
  defineLookup({
    id: 'INI-05',
    title: 'Role of initiatives at a goal level',
    by: ['goalLevel'],
    gives: 'role',
    rows: {
      1: 'Rare or emergency: backup configuration, patching gap',
      2: 'Execution projects on tech stack baselines',
      3: 'Starts to support roadmap execution and modernization',
      4: 'Cross-departmental productivity and process change',
      5: 'Innovation, AI readiness, client-CS programs',
    },
  }),
]
