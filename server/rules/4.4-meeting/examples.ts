import { examplesOf, limitExamples } from '../examples.ts'
import { askReadiness } from './ask-readiness.ts'

export const examples = [
  examplesOf(askReadiness, [
    ...limitExamples(
      ['MTG-03'],
      [
        [
          { hasDiscovery: true, hasAssessment: true },
          { mayAsk: true, missingEvidence: [] },
        ],
        [
          { hasDiscovery: true, hasAssessment: false },
          { mayAsk: false, missingEvidence: ['assessment'] },
        ],
        [
          { hasDiscovery: false, hasAssessment: true },
          { mayAsk: false, missingEvidence: ['discovery'] },
        ],
        [
          { hasDiscovery: false, hasAssessment: false },
          { mayAsk: false, missingEvidence: ['discovery', 'assessment'] },
        ],
      ],
    ),
    {
      name: 'an absent Discovery settles it while the Assessment is not known',
      proves: ['MTG-03'],
      input: { hasDiscovery: false, hasAssessment: null },
      value: { mayAsk: false, missingEvidence: ['discovery'] },
      missing: ['hasAssessment'],
    },
    {
      name: 'one proof alone settles nothing while the other is not known',
      proves: ['MTG-03'],
      input: { hasAssessment: true },
      status: 'unknown',
      missing: ['hasDiscovery'],
    },
  ]),
]
