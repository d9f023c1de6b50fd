import { defineLookup } from '../kinds/define-lookup.ts'

/** How onboarding differs by segment. */
export const onboardingSegmentTables = [
  defineLookup({
    id: 'ONB-06',
    title: 'Onboarding depth of a segment',
    by: ['segment'],
    rows: {
      A: {
        goalLevels: '1.4-1.5',
        depth: ['Full cross-department discovery', 'Formal assessments', 'Co-branded plan', 'Live workshops'],
        assessment: 'Executive and department discovery; targeted assessments: security, lifecycle, SaaS',
      },
      B: {
        goalLevels: '1.3',
        depth: ['Structured technical assessments', 'Lifecycle and stack modernization plan', 'Live cadence'],
        assessment: 'Modernization assessments: lifecycle, cloud readiness',
      },
      C: {
        goalLevels: '1.2',
        depth: ['Lightweight assessment', 'Hygiene initiatives', 'Async with a 2-3 minute summary video'],
        assessment: 'Hygiene assessment: backup, identity, patching',
      },
      D: {
        goalLevels: '1.1',
        depth: ['Minimal intake', 'Stabilize SLA, backup and access', 'No heavy scoping'],
        assessment: 'Skip, unless risk dictates a backup/identity mini-check',
      },
    },
  }),
  defineLookup({
    id: 'ONB-07',
    title: 'Cadence locked at onboarding',
    by: ['segment'],
    rows: {
      A: { cadence: 'Quarterly QBR', inForce: 'SCH-01: monthly strategy and quarterly roadmap' },
      B: { cadence: 'Quarterly QBR', inForce: 'SCH-01: quarterly strategy and semi-annual budget' },
      C: { cadence: 'Semi-annual', inForce: 'SCH-01: quarterly review or semi-annual check-in' },
      D: { cadence: 'Annual, plus triggers', inForce: 'SCH-01: semi-annual or annual sync' },
    },
  }),
]
