import { examplesOf, limitExamples } from '../examples.ts'
import { preApproval } from './pre-approval.ts'
import { quadrantSegment } from './quadrant-segment.ts'

const cfo = { owner: 'CFO', targetQuarter: 'Q3', budgetBand: 'under $12,000' }
const turned = { position: 'b-is-high-maturity' }

/** Cases of the pre-approval and of the quadrant. */
export const preApprovalExamples = [
  examplesOf(
    preApproval,
    limitExamples(
      ['GEN-03'],
      [
        [cfo, { preApproved: true, absent: [] }],
        [
          { owner: 'CFO', targetQuarter: null, budgetBand: '$8-12K' },
          { preApproved: false, absent: ['targetQuarter'] },
        ],
        [
          { ...cfo, owner: ' ', budgetBand: null },
          { preApproved: false, absent: ['owner', 'budgetBand'] },
        ],
      ],
    ),
  ),
  examplesOf(quadrantSegment, [
    ...limitExamples(
      ['GEN-07'],
      [
        [{ maturityClass: 'low', appetiteClass: 'low' }, { segment: 'D' }],
        [{ maturityClass: 'high', appetiteClass: 'low' }, { segment: 'C' }],
        [{ maturityClass: 'low', appetiteClass: 'high' }, { segment: 'B' }],
        [{ maturityClass: 'high', appetiteClass: 'high' }, { segment: 'A' }],
        [{ maturityClass: 'high', appetiteClass: 'low', ...turned }, { segment: 'B' }],
        [{ maturityClass: 'low', appetiteClass: 'high', ...turned }, { segment: 'C' }],
        [{ maturityClass: 'high', appetiteClass: 'high', ...turned }, { segment: 'A' }],
      ],
    ),
    {
      name: 'without the appetite there is no quadrant',
      proves: ['GEN-07'],
      input: { maturityClass: 'high' },
      status: 'unknown',
      missing: ['appetiteClass'],
    },
  ]),
]
