import { defineLookup } from '../kinds/define-lookup.ts'

const PREPARES = 'CSM (preparation and follow-up)'
const planning = {
  accountable: 'vCIO / Strategic Advisor',
  responsible: [PREPARES],
  consulted: ['AM (commercial)'],
  informed: ['TAM'],
  backup: 'CSM, a named person other than the Responsible',
  timesAYear: 1,
  output: ['Updated roadmap', 'OKR links', 'Top 2-3 initiatives with dates and owners'],
}
const qbr = { accountable: 'CSM', informed: ['SMEs'], timesAYear: '1-3 by budget' }
const serviceReview = {
  accountable: 'TAM',
  consulted: ['AM/CSM, only if scope or cadence changes'],
  backup: 'CSM',
  rhythm: 'Monthly, quarterly or on a trigger',
  content: ['SLA and lifecycle hygiene', 'Risks', 'Ticket trends', 'Adoption nudges'],
}

/** Who is Accountable, Responsible, Consulted, Informed and Backup, by meeting or deliverable. */
export const raciTables = [
  defineLookup({
    id: 'PPL-005',
    title: 'RACI of Annual Strategy Planning',
    by: ['segment'],
    rows: {
      A: { ...planning, variation: 'OKR-linked with CEO/CFO' },
      B: { ...planning, variation: 'Roadmap and budget' },
      C: { ...planning, variation: 'Annual planning' },
    },
  }),
  defineLookup({
    id: 'PPL-006',
    title: 'RACI of the Executive QBR',
    by: ['segment'],
    rows: {
      A: {
        accountable: 'vCIO / vCxO',
        responsible: [PREPARES],
        consulted: ['AM', 'SMEs'],
        informed: ['TAM'],
        backup: 'CSM',
        timesAYear: 'up to 3 if the budget permits',
        output: [
          'Progress at executive level',
          'Decisions',
          'Approvals',
          'Refreshed success plan',
          'Two exec outcomes',
        ],
      },
    },
  }),
  defineLookup({
    id: 'PPL-007',
    title: 'RACI of the QBR',
    by: ['segment'],
    rows: {
      B: { ...qbr, consulted: ['AM', 'vCIO'], backup: 'vCIO' },
      C: { ...qbr, consulted: ['AM', 'TAM'], backup: 'AM' },
    },
  }),
  defineLookup({
    id: 'PPL-008',
    title: 'RACI of the Service Review',
    by: ['segment'],
    rows: { C: { ...serviceReview, informed: ['vCIO'] }, D: { ...serviceReview, informed: [] } },
  }),
  defineLookup({
    id: 'PPL-009',
    title: 'RACI of Renewal & Pricing',
    by: [],
    rows: { accountable: 'AM', consulted: ['CSM'], informed: ['vCIO'], backup: 'AM delegate, by name' },
  }),
  defineLookup({
    id: 'PPL-010',
    title: 'RACI of Health Dashboard & Alerts',
    by: [],
    rows: {
      accountable: 'CSM',
      responsible: ['TAM (inputs)'],
      informed: ['AM', 'vCIO'],
      backup: 'AM',
      covers: ['CX', 'Engagement', 'Adoption', 'Alignment'],
    },
  }),
  defineLookup({
    id: 'PPL-011',
    title: 'RACI of NRR/NDR',
    by: [],
    rows: {
      accountable: 'AM',
      responsible: ['TAM (inputs)'],
      consulted: ['CSM (engagement and health signals)', 'vCIO (roadmap decisions in A/B)'],
    },
  }),
  defineLookup({
    id: 'PPL-012',
    title: 'RACI of the Annual IT Strategy',
    by: ['segment'],
    rows: {
      D: {
        accountable: 'TAM',
        backup: 'CSM/AM',
        attendees: ['Owner/Manager', 'TAM'],
        timesAYear: 1,
        flow: ['SLA and asset hygiene, 12-month priorities', 'Pick one improvement', 'Agree a simple date and budget'],
      },
    },
  }),
]
