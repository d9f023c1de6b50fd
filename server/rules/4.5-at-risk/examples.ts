import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { acknowledgeDeadline } from './acknowledge-deadline.ts'
import { riskCaseExamples } from './case-examples.ts'
import { atRisk } from './rules.ts'
import { riskTableExamples } from './table-examples.ts'
import { riskEdges } from './trigger-edges.ts'
import { riskTriggers } from './triggers.ts'

export const examples = [
  ...triggerExamples(riskTriggers, atRisk, riskEdges),
  ...riskTableExamples,
  ...riskCaseExamples,
  examplesOf(acknowledgeDeadline, [
    ...limitExamples(
      ['RISK-03'],
      [
        [{ severity: 'high', businessHours: 4 }, { withinSla: true }],
        [{ severity: 'high', businessHours: 4.01 }, { withinSla: false }],
        [{ severity: 'high', businessHours: 5 }, { withinSla: false }],
        [{ severity: 'medium', businessHours: 8 }, { withinSla: true }],
        [{ severity: 'medium', businessHours: 8.01 }, { withinSla: false }],
        [{ severity: 'low', businessHours: 8 }, { withinSla: true }],
        [{ severity: 'low', businessHours: 8.5 }, { withinSla: false }],
      ],
    ),
    {
      name: 'the limit is shown in hours and days',
      proves: ['RISK-03'],
      input: { severity: 'low', businessHours: 6 },
      value: { withinSla: true },
      says: 'allowed 8 business hours, that is 1 business day',
    },
    {
      name: 'without a severity there is no limit to keep',
      proves: ['RISK-03'],
      input: { businessHours: 2 },
      status: 'unknown',
      missing: ['severity'],
    },
  ]),
]
