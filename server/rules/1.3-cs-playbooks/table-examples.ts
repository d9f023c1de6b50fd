import { casesIn } from '../examples.ts'
import { playbookTables } from './tables.ts'

const table = casesIn(playbookTables)

/** Cases of the tables of blueprint 1.3. */
export const tableExamples = [
  table('PB-05', [
    [
      { segment: 'A' },
      { scope: ['Full pre-meeting prep', 'Multi-stakeholder agendas', 'Strategy alignment', 'Initiative planning'] },
    ],
    [{ segment: 'C' }, { scope: ['Semi-structured workflows for the essentials'] }],
  ]),
  table('PB-06', [
    [{ segment: 'A' }, { owners: ['vCIO / Strategic Advisor (strategic)'] }],
    [{ segment: 'B' }, { owners: ['vCIO / Strategic Advisor (strategic)', 'CSM / TAM (delivery)'] }],
    [{ segment: 'C' }, { owners: ['CSM / TAM (delivery)'] }],
    [{ segment: 'D' }, { owners: ['Service Desk / Coordinator (operational, async)'] }],
  ]),
  table('PB-07', [
    [{ rhythm: 'Annual' }, { topics: ['Strategic IT Plan', 'Full Cybersecurity Assessment', 'Growth Alignment'] }],
    [{ rhythm: 'Ad Hoc' }, { topics: ['M&A Support', 'Facility Expansion', 'Strategic Procurement'] }],
  ]),
  table('PB-13', [
    [{ goalLevel: 2 }, { focus: 'Structured onboarding and project delivery; first recurring QBRs' }],
    [{ goalLevel: 5 }, { focus: 'Tailored and OKR-driven: innovation programs and continuous co-planning' }],
  ]),
]
