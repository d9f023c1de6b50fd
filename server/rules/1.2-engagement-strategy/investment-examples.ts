import { examplesOf, limitExamples } from '../examples.ts'
import { investmentShare } from './investment-share.ts'
import { segmentModel } from './segment-model.ts'

/** Cases of the share of MRR that goes into Customer Success: by strategy, and by the model of a segment. */
export const investmentExamples = [
  examplesOf(investmentShare, [
    ...limitExamples(
      ['ES-01'],
      [
        [
          { mrr: 4500, csSpend: 180 },
          { csPercent: 4, strategies: ['Balanced'] },
        ],
        [
          { mrr: 1000, csSpend: 60 },
          { csPercent: 6, strategies: ['High-touch', 'Balanced'] },
        ],
        [
          { mrr: 1000, csSpend: 30 },
          { csPercent: 3, strategies: ['Balanced', 'Lean/Tech-touch'] },
        ],
        [
          { mrr: 1000, csSpend: 90.1 },
          { csPercent: 9.01, strategies: [] },
        ],
      ],
    ),
    {
      name: 'of no revenue there is no share',
      proves: ['ES-01'],
      input: { mrr: 0, csSpend: 10 },
      status: 'invalid',
    },
  ]),
  examplesOf(
    segmentModel,
    limitExamples(
      ['FND-13'],
      [
        [
          { segment: 'A', mrr: 11_000 },
          { model: 'Boutique', csPercent: 9, annualBudget: 11_880 },
        ],
        [
          { segment: 'B', mrr: 5000 },
          { model: 'Premium', csPercent: 7, annualBudget: 4200 },
        ],
        [
          { segment: 'C', mrr: 2500 },
          { model: 'Standard', csPercent: 5, annualBudget: 1500 },
        ],
        [
          { segment: 'D', mrr: 1000 },
          { model: 'Value', csPercent: 3, annualBudget: 360 },
        ],
      ],
    ),
  ),
]
