import { casesIn } from '../examples.ts'
import { engagementStrategyTables } from './tables.ts'

const table = casesIn(engagementStrategyTables)

/** Cases of the tables of blueprint 1.2. */
export const tableExamples = [
  table('ES-12', [
    [
      {},
      {
        levers: [
          'Reduce cadence or depth of touchpoints',
          'Automate interactions of the lower tiers',
          'Shift delivery from vCIOs to TAMs or CSMs',
          'Reassign roles or delay hiring',
        ],
        inDoubt: 'Delaying hiring closes no shortage',
      },
    ],
  ]),
  table('ES-15', [
    [{ client: 'strategic, moving up' }, { shift: 'More high-touch', due: 'quarterly' }],
    [{ client: 'low value, stagnating' }, { shift: 'More automation', due: 'quarterly' }],
  ]),
  table('ES-16', [
    [{ goalLevel: 1 }, { role: 'Reactive or ad hoc, triggered by issues or service changes' }],
    [{ goalLevel: 4 }, { role: 'Quarterly or monthly: business impact and initiatives across departments' }],
  ]),
  table('DEF-04', [
    [{ period: 'monthly' }, { tasks: ['Automatic risk intake', 'Stability checks', 'One-page assurance summary'] }],
    [
      { period: 'quarterly' },
      { tasks: ['Assurance summary in the QBR slot', 'Refreshed SLOs', 'Updated 90-day plan'] },
    ],
  ]),
]
