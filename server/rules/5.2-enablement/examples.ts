import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { adoptionTrigger } from './adoption-trigger.ts'
import { checkExamples } from './check-examples.ts'
import { firstActionSla } from './first-action-sla.ts'
import { qaRubric } from './qa-rubric.ts'
import { enablement } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { enablementEdges } from './trigger-edges.ts'
import { enablementTriggers } from './triggers.ts'

const session = { prepCompleteness: 4, storyClarity: 4, decisionCapture: 4, recapTiming: 3, healthLinkage: 3 }

export const examples = [
  ...triggerExamples(enablementTriggers, enablement, enablementEdges),
  ...tableExamples,
  ...checkExamples,
  examplesOf(adoptionTrigger, [
    ...limitExamples(
      ['PPL-044'],
      [
        [{ mfaPercent: 58, endpointCompliancePercent: 92 }, { fires: true }],
        [{ mfaPercent: 60, endpointCompliancePercent: 80 }, { fires: false }],
        [{ mfaPercent: 59.99, endpointCompliancePercent: 80 }, { fires: true }],
        [{ mfaPercent: 60, endpointCompliancePercent: 79.99 }, { fires: true }],
      ],
    ),
    {
      name: 'one below its limit settles it alone',
      proves: ['PPL-044'],
      input: { mfaPercent: 58 },
      value: { fires: true },
      missing: ['endpointCompliancePercent'],
    },
    {
      name: 'one on its limit does not settle it',
      proves: ['PPL-044'],
      input: { mfaPercent: 60 },
      status: 'unknown',
      missing: ['endpointCompliancePercent'],
    },
  ]),
  examplesOf(
    firstActionSla,
    limitExamples(
      ['PPL-046'],
      [
        [{ hoursToFirstAction: 48 }, { met: true }],
        [{ hoursToFirstAction: 72 }, { met: true }],
        [{ hoursToFirstAction: 72.01 }, { met: false }],
        [{ hoursToFirstAction: 72, position: 'below-72' }, { met: false }],
        [{ hoursToFirstAction: 71.99, position: 'below-72' }, { met: true }],
      ],
    ),
  ),
  examplesOf(qaRubric, [
    ...limitExamples(
      ['PPL-047'],
      [
        [session, { total: 18, csmCheckRidePassed: true }],
        [
          { ...session, prepCompleteness: 3, storyClarity: 4 },
          { total: 17, csmCheckRidePassed: false },
        ],
      ],
    ),
    {
      name: 'a criterion that was not rated leaves the sum open',
      proves: ['PPL-047'],
      input: { ...session, healthLinkage: null },
      status: 'unknown',
      missing: ['healthLinkage'],
    },
  ]),
]
