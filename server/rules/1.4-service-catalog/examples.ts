import { examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { catalogEntry } from './catalog-entry.ts'
import { catalogGaps } from './catalog-gaps.ts'
import { edrUpgradePrice } from './edr-upgrade-price.ts'
import { serviceCatalog } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { catalogEdges } from './trigger-edges.ts'
import { catalogTriggers } from './triggers.ts'

const entry = { mode: 'Project', segment: 'D', goalLevel: 1, category: 'Managed IT Services' }

const PILOT = 'Cloud Readiness Assessment and Pilot Migration'
const POSTURE = 'Cloud Security Posture Management'
const MIGRATION = 'Workload Migration & Testing'
const assessed = {
  expected: [POSTURE, MIGRATION, 'Hybrid Network Integration', 'Regulatory Compliance Monitoring'],
  current: ['Hybrid Network Integration', 'regulatory compliance monitoring '],
}

export const examples = [
  ...triggerExamples(catalogTriggers, serviceCatalog, catalogEdges),
  ...tableExamples,
  examplesOf(edrUpgradePrice, [
    ...printedExamples(['CAT-01'], [[{ devices: 75 }, { deviceFee: 5625, fixedPrice: 7125, durationWeeks: 2 }]]),
    ...limitExamples(
      ['CAT-01'],
      [
        [{ devices: 40 }, { deviceFee: 3000, fixedPrice: 4500, durationWeeks: null }],
        [{ devices: 10 }, { deviceFee: 750, fixedPrice: 2250, durationWeeks: null }],
        [{ devices: 0 }, { deviceFee: 0, fixedPrice: 1500, durationWeeks: null }],
        [{ projectBudget: 6000 }, { mostDevices: 60 }],
        [{ projectBudget: 5999 }, { mostDevices: 59 }],
        [{ projectBudget: 1000 }, { mostDevices: 0 }],
      ],
    ),
    {
      name: 'neither devices nor a budget',
      proves: ['CAT-01'],
      input: {},
      status: 'unknown',
      missing: ['devices'],
    },
    {
      name: 'devices and a budget at once',
      proves: ['CAT-01'],
      input: { devices: 10, projectBudget: 6000 },
      status: 'invalid',
    },
  ]),
  examplesOf(
    catalogEntry,
    limitExamples(
      ['CAT-02'],
      [
        [entry, { valid: true, absent: [] }],
        [
          { ...entry, category: ' ' },
          { valid: false, absent: ['category'] },
        ],
        [{ mode: 'Ongoing' }, { valid: false, absent: ['segment', 'goalLevel', 'category'] }],
      ],
    ),
  ),
  examplesOf(catalogGaps, [
    ...printedExamples(
      ['CAT-06'],
      [
        [
          {
            ...assessed,
            initiatives: [
              { item: MIGRATION, initiative: PILOT },
              { item: POSTURE, initiative: PILOT },
            ],
          },
          {
            gaps: [
              { item: POSTURE, initiative: PILOT },
              { item: MIGRATION, initiative: PILOT },
            ],
          },
        ],
      ],
    ),
    ...limitExamples(
      ['CAT-06'],
      [
        [{ expected: [MIGRATION], current: [] }, { gaps: [{ item: MIGRATION, initiative: null }] }],
        [{ ...assessed, current: assessed.expected }, { gaps: [] }],
      ],
    ),
    {
      name: 'what the client has is not known',
      proves: ['CAT-06'],
      input: { expected: [MIGRATION] },
      status: 'unknown',
      missing: ['current'],
    },
  ]),
]
