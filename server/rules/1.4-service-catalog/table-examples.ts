import { casesIn } from '../examples.ts'
import { lacking, WHOLE } from '../check-examples.ts'
import { catalogTables } from './tables.ts'

const table = casesIn(catalogTables)

const checks = [
  'Catalog adoption by segment and CS role',
  'Gaps between services offered and delivered',
  'Cross-sell and upsell flags from Health signals',
]

/** Cases of the tables and checks of blueprint 1.4. */
export const tableExamples = [
  table('CAT-03', [
    [
      { segment: 'A' },
      {
        focus: 'Advisory offerings: AI readiness, OKR alignment, BI dashboards',
        delivery: 'Roadmap co-planning and co-ownership models',
      },
    ],
    [
      { segment: 'D' },
      {
        focus: 'Foundational services: backups, patching, monitoring',
        delivery: 'Templated language, lightweight delivery expectations',
      },
    ],
  ]),
  table('CAT-04', [
    [{ goalLevel: 1 }, { services: ['Monitoring', 'Patching', 'Backups', 'Basic reporting'] }],
    [{ goalLevel: 5 }, { services: ['OKR programs', 'BI dashboards', 'Data governance'] }],
  ]),
  table('CAT-05', [
    [
      { serviceItem: 'SSO/MFA Deployment' },
      {
        category: 'Digital Workplace & Collaboration',
        service: 'Identity & Access Management',
        goalLevels: '1.2-1.5',
        segments: null,
        use: 'Stronger security, remote access, SSO for SaaS apps',
        inDoubt: 'Goal level 1.1: the label says All Levels, the range leaves it out',
      },
    ],
    [
      { serviceItem: 'Workload Migration & Testing' },
      {
        category: 'Cloud & Data-Centre Services',
        goalLevels: '1.3-1.5',
        segments: ['B', 'A'],
        use: 'Mid-to-high maturity clients with appetite for modernisation',
      },
    ],
  ]),
  table('CAT-07', [
    [{ activity: 'Assessment' }, { services: 'Mapped to remediation or maturity milestones' }],
    [{ activity: 'Budget' }, { services: 'Linked to cost expectations by segment and cadence' }],
  ]),
  table('CAT-09', [
    [
      { stage: 'acquisition and onboarding' },
      {
        assessment: 'Stack Assessment',
        against: ['Managed IT Services', 'Cybersecurity Services'],
        result: 'Missing items',
        afterMonths: null,
      },
    ],
    [
      { stage: 'expansion' },
      {
        assessment: 'Project Assessment',
        against: ['Project Catalog'],
        result: 'Projects with the most value, each with a ready scope and outcome',
        afterMonths: 12,
      },
    ],
  ]),
  table('CAT-10', [
    [{ present: checks }, WHOLE],
    [{ present: checks.slice(1) }, lacking(checks.slice(0, 1))],
  ]),
]
