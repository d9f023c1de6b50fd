import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { raciRow } from './raci-row.ts'
import { raciTables } from './raci-tables.ts'

const table = casesIn(raciTables)
const responsible = ['CSM (preparation and follow-up)']
const valid = {
  accountable: ['vCIO'],
  backup: 'Ann Lee',
  commercialAccountable: 'AM',
  healthAccountable: 'CSM',
  onAgenda: ['Accountable', 'Responsible', 'Consulted', 'Informed', 'Backup'],
}
const fails = (...failed: string[]) => ({ valid: false, failed })

/** Cases of the RACI rows and their validator. */
export const raciExamples = [
  table('PPL-005', [
    [
      { segment: 'B' },
      {
        accountable: 'vCIO / Strategic Advisor',
        responsible,
        consulted: ['AM (commercial)'],
        informed: ['TAM'],
        backup: 'CSM, a named person other than the Responsible',
        timesAYear: 1,
        output: ['Updated roadmap', 'OKR links', 'Top 2-3 initiatives with dates and owners'],
        variation: 'Roadmap and budget',
      },
    ],
  ]),
  table('PPL-006', [
    [
      { segment: 'A' },
      {
        accountable: 'vCIO / vCxO',
        responsible,
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
    ],
  ]),
  table('PPL-007', [
    [
      { segment: 'B' },
      {
        accountable: 'CSM',
        informed: ['SMEs'],
        timesAYear: '1-3 by budget',
        consulted: ['AM', 'vCIO'],
        backup: 'vCIO',
      },
    ],
    [
      { segment: 'C' },
      { accountable: 'CSM', informed: ['SMEs'], timesAYear: '1-3 by budget', consulted: ['AM', 'TAM'], backup: 'AM' },
    ],
  ]),
  table('PPL-008', [
    [
      { segment: 'C' },
      {
        accountable: 'TAM',
        consulted: ['AM/CSM, only if scope or cadence changes'],
        informed: ['vCIO'],
        backup: 'CSM',
        rhythm: 'Monthly, quarterly or on a trigger',
        content: ['SLA and lifecycle hygiene', 'Risks', 'Ticket trends', 'Adoption nudges'],
      },
    ],
  ]),
  table('PPL-009', [
    [{}, { accountable: 'AM', consulted: ['CSM'], informed: ['vCIO'], backup: 'AM delegate, by name' }],
  ]),
  table('PPL-010', [
    [
      {},
      {
        accountable: 'CSM',
        responsible: ['TAM (inputs)'],
        informed: ['AM', 'vCIO'],
        backup: 'AM',
        covers: ['CX', 'Engagement', 'Adoption', 'Alignment'],
      },
    ],
  ]),
  table('PPL-011', [
    [
      {},
      {
        accountable: 'AM',
        responsible: ['TAM (inputs)'],
        consulted: ['CSM (engagement and health signals)', 'vCIO (roadmap decisions in A/B)'],
      },
    ],
  ]),
  table('PPL-012', [
    [
      { segment: 'D' },
      {
        accountable: 'TAM',
        backup: 'CSM/AM',
        attendees: ['Owner/Manager', 'TAM'],
        timesAYear: 1,
        flow: ['SLA and asset hygiene, 12-month priorities', 'Pick one improvement', 'Agree a simple date and budget'],
      },
    ],
  ]),
  examplesOf(raciRow, [
    ...limitExamples(
      ['PPL-014'],
      [
        [valid, { valid: true, failed: [] }],
        [{ ...valid, accountable: ['vCIO', 'CSM'] }, fails('Accountable: 2 instead of exactly 1')],
        [{ ...valid, accountable: [] }, fails('Accountable: 0 instead of exactly 1')],
        [{ ...valid, backup: 'the team' }, fails('Backup is no named person')],
        [{ ...valid, backup: 'AM delegate' }, fails('Backup is no named person')],
        [{ ...valid, backup: '' }, fails('Backup is no named person')],
        [
          { ...valid, backup: 'CSM Ann Lee' },
          { valid: true, failed: [] },
        ],
        [{ ...valid, commercialAccountable: 'CSM' }, fails('The AM is not the commercial Accountable')],
        [{ ...valid, healthAccountable: 'AM' }, fails('The CSM is not the health and cadence Accountable')],
        [{ ...valid, onAgenda: valid.onAgenda.slice(0, 4) }, fails('Backup is not on the agenda')],
      ],
    ),
    {
      name: 'two Accountables settle it alone',
      proves: ['PPL-014'],
      input: { accountable: ['vCIO', 'CSM'] },
      value: fails('Accountable: 2 instead of exactly 1'),
      missing: ['backup', 'commercialAccountable', 'healthAccountable', 'onAgenda'],
    },
    {
      name: 'one Accountable alone does not make a row valid',
      proves: ['PPL-014'],
      input: { accountable: ['vCIO'] },
      status: 'unknown',
      missing: ['backup', 'commercialAccountable', 'healthAccountable', 'onAgenda'],
    },
  ]),
]
