import { defineLookup } from '../kinds/define-lookup.ts'

/** Who gets which report, and who presents it, by segment. */
export const reportSegmentTables = [
  defineLookup({
    id: 'REP-01',
    title: 'Report cadence, delivery and presenter by segment',
    by: ['segment'],
    rows: {
      A: {
        cadence: 'Monthly or bi-monthly (every other month)',
        delivery: 'Live via Presentation Mode, target at least 80%',
        focus: ['Outcomes/OKRs', 'Risks', 'Roadmap', 'Budget', 'CS Health'],
        presenter: 'vCIO',
        support: 'AM frames the budget; CSM/TAM records',
      },
      B: {
        cadence: 'Quarterly',
        delivery: 'Live or hybrid (shared deck and walkthrough)',
        focus: ['Roadmap milestones', 'Risk trends', 'Alignment summary', 'Health highlights'],
        presenter: 'vCIO',
        support: 'CSM/TAM records; AM supports budget and renewal',
      },
      C: {
        cadence: 'Quarterly or semi-annual',
        delivery: 'Async PDF and a summary video of 2-3 minutes',
        focus: ['Project execution', 'Adoption progress', 'Service quality outcomes'],
        presenter: 'CSM/TAM',
        support: 'AM supports budgets',
      },
      D: {
        cadence: 'Ad hoc or auto-generated',
        delivery: 'E-mail or client portal (auto reports)',
        focus: ['Tickets', 'SLA', 'Asset and lifecycle risk'],
        presenter: 'CSM/TAM as async owner',
        support: 'AM as back-up for renewals',
      },
    },
  }),
  defineLookup({
    id: 'REP-05',
    title: 'Report role map',
    by: ['segment'],
    rows: {
      A: { presenter: 'vCIO', recorder: 'CSM/TAM', support: 'AM: budget' },
      B: { presenter: 'vCIO (A/B line) or CSM/TAM (B/C line)', recorder: 'CSM/TAM', support: 'AM: budget' },
      C: { presenter: 'CSM or TAM', recorder: 'CSM/TAM', support: 'AM: budget as needed' },
      D: {
        presenter: 'None live: CSM/TAM is async owner (auto report, video of 2-3 minutes optional)',
        recorder: null,
        support: 'AM: back-up for renewals',
      },
    },
  }),
]
