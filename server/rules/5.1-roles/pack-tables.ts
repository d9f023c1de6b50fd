import { defineLookup } from '../kinds/define-lookup.ts'

const PLANNING = 'Annual Strategy Planning'
const items = '4-6 per role'

/** Responsibility packs, career steps and the use of specialists. */
export const packTables = [
  defineLookup({
    id: 'PPL-004',
    title: 'Responsibility pack of a segment',
    by: ['segment'],
    rows: {
      A: {
        items,
        focus: ['vCxO/Advisor: OKR-linked strategy', 'CSM: executive cadence'],
        meetings: ['Executive QBR, up to 3 a year if the budget allows', PLANNING],
        healthFocus: ['Exec-level CX', 'Alignment', 'Transformation-grade Service Quality'],
      },
      B: {
        items,
        focus: ['vCIO and CSM: roadmap, budget framing, initiative pacing'],
        meetings: ['QBR', PLANNING],
        healthFocus: ['Service Level Alignment', 'Engagement', 'Sustained Adoption'],
      },
      C: {
        items,
        focus: ['TAM: service alignment', 'AM/CSM: cadence, reporting, initiative intake'],
        meetings: ['Service Reviews', 'QBR', PLANNING],
        healthFocus: ['Adoption', 'Engagement'],
      },
      D: {
        items,
        focus: ['TAM/Owner: SLA rhythm, lifecycle hygiene'],
        meetings: ['Service Reviews', 'Annual IT Strategy Meeting'],
        healthFocus: ['Service Quality', 'Baseline Engagement'],
      },
    },
  }),
  defineLookup({
    id: 'PPL-030',
    title: 'Next career step of a role',
    by: ['role'],
    rows: {
      TAM: { next: 'AM/CSM' },
      'AM/CSM': { next: 'Strategic Advisor' },
      'Strategic Advisor': {
        next: 'Not settled',
        overview: 'vCIO',
        quarterlyReview: 'the last rung',
        archivedEdition: 'vCxO (superseded)',
      },
    },
  }),
  defineLookup({
    id: 'PPL-031',
    title: 'Whether to consult the vCISO or vCTO',
    by: ['segment'],
    rows: {
      A: { consult: 'when risk or innovation justifies it', accountable: 'vCIO' },
      B: { consult: 'selectively, when risk or innovation justifies it', accountable: 'vCIO' },
      C: { consult: 'no, unless needed', accountable: 'vCIO' },
      D: { consult: 'no, unless needed', accountable: 'vCIO' },
    },
  }),
]
