import { defineLookup } from '../kinds/define-lookup.ts'

/** Where a discovery leads. Maturity and need are two tests, and nothing says which of them wins. */
export const followUpTables = [
  defineLookup({
    id: 'FND-46',
    title: 'Follow-up path by client maturity',
    by: ['maturity'],
    rows: {
      low: { path: 'Project Scope', holds: 'One focused, contained scope, ready to propose; quick wins' },
      mid: { path: 'Annual Plan', holds: 'Roadmap, Initiatives and Budget for several aligned topics' },
      high: { path: 'Assessment Intake', holds: 'Structured validation before initiatives are framed' },
    },
  }),
  defineLookup({
    id: 'FND-47',
    title: 'Follow-up path by nature of need',
    by: ['need'],
    gives: 'path',
    rows: {
      'Validated and contained': 'Project Scope',
      'Multi-topic, medium readiness': 'Annual planning (Roadmap)',
      'Complex or high-stakes': 'Assessment',
      'Compliance-sensitive': 'Assessment',
      'Deep risk or unknowns': 'Assessment',
    },
  }),
  defineLookup({
    id: 'FND-67',
    title: 'LMx hand-off of discovery results',
    by: ['call', 'path'],
    gives: 'target',
    rows: {
      primary: {
        project: 'LMx Projects',
        'roadmap and budget': 'LMx Recommendations',
        assessment: 'LMx assessment intake and scoring',
      },
      secondary: {
        project: 'CS Toolkit #3 - Proposal Builder',
        'roadmap and budget': 'Coming soon',
        assessment: 'CS Toolkit #8 - Assessment Generator, pasted into LMx by hand',
      },
    },
  }),
]
