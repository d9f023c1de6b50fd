import { defineLookup } from '../kinds/define-lookup.ts'

const live = {
  presenter: 'vCIO',
  mode: 'Live executive session',
  sessionWithinBusinessDays: 5,
  response: ['Monthly progress until green'],
  inForce: 'RISK-08: weekly e-mail and bi-weekly touch',
}
const weeks = '1-8'

/** How a save differs by segment. */
export const riskSegmentTables = [
  defineLookup({
    id: 'RISK-07',
    title: 'At Risk response of a segment',
    by: ['segment'],
    rows: {
      A: live,
      B: live,
      C: {
        presenter: 'CSM/TAM',
        mode: 'Hybrid: live and a short summary video',
        response: ['1-2 corrective asks'],
      },
      D: {
        presenter: 'CSM/TAM',
        mode: 'Async acknowledgment and a brief call',
        response: ['Clear service fixes', 'No heavy strategy until stable'],
      },
    },
  }),
  defineLookup({
    id: 'RISK-08',
    title: 'Communication during a save',
    by: ['segment'],
    rows: {
      A: { weeks, email: 'weekly progress e-mail', touch: 'bi-weekly' },
      B: { weeks, email: 'weekly progress e-mail', touch: 'bi-weekly' },
      C: { weeks, email: 'weekly e-mail', touch: 'may be dropped' },
      D: { weeks, email: 'weekly e-mail', touch: 'may be dropped' },
    },
  }),
]
