import { casesIn } from '../examples.ts'
import { salesTables } from './tables.ts'

const table = casesIn(salesTables)

const card = ['ID', 'Lane', 'Quarter', 'Outcome', 'Dependencies', 'Cost band', 'Roadmap and Budget position']
const packet = [
  'Discovery Summary',
  'Initiative Cards',
  'Pre-Approval log',
  'Roadmap/Budget snapshot',
  'Stakeholder map',
  'Cadence invites',
]
const whole = { complete: true, absent: [], over: [], under: [] }

/** Cases of the tables and limits of blueprint 4.1, Consultative Sales. */
export const salesTableExamples = [
  table('SAL-01', [
    [
      { segment: 'C' },
      {
        intake: 'Lightweight discovery, async with a 2-3 minute summary video',
        initiatives: '1-2 near-term initiatives',
        goalLevels: '1.2',
      },
    ],
    [
      { segment: 'B' },
      { intake: 'Live walkthroughs, strategy language, roadmap seeding', presenter: 'vCIO', goalLevels: '1.3-1.5' },
    ],
  ]),
  table('SAL-04', [
    [{ present: card }, whole],
    [
      { present: ['ID', 'Quarter'] },
      {
        ...whole,
        complete: false,
        absent: ['Lane', 'Outcome', 'Dependencies', 'Cost band', 'Roadmap and Budget position'],
      },
    ],
  ]),
  table('SAL-05', [
    [{ present: packet, cadenceMonths: 6 }, whole],
    [{ present: packet, cadenceMonths: 12 }, whole],
    [
      { present: packet, cadenceMonths: 5 },
      { ...whole, complete: false, under: ['cadenceMonths'] },
    ],
    [
      { present: packet, cadenceMonths: 13 },
      { ...whole, complete: false, over: ['cadenceMonths'] },
    ],
    [
      { present: packet.slice(0, 2), cadenceMonths: 6 },
      { ...whole, complete: false, absent: packet.slice(2) },
    ],
  ]),
  table('SAL-06', [
    [
      { goalLevel: 2 },
      {
        segment: 'C',
        posture: [
          'Light assessment optional',
          '1-3 hygiene initiatives per quarter',
          'Async review and short video',
          'Cost bands, simple budgets',
        ],
      },
    ],
  ]),
]
