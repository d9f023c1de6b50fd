import { examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { dmiColour } from './dmi-colour.ts'
import { dmiSegmentColour } from './dmi-segment-colour.ts'
import { endpointGate } from './endpoint-gate.ts'
import { maturityIndex } from './maturity-index.ts'
import { measureExamples } from './measure-examples.ts'
import { mfaGate } from './mfa-gate.ts'
import { moveExamples } from './move-examples.ts'
import { technologyAdoption } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { technologyAdoptionEdges } from './trigger-edges.ts'
import { technologyAdoptionTriggers } from './triggers.ts'

const green = { colour: 'green' }
const yellow = { colour: 'yellow' }
const red = { colour: 'red' }

const insight = (coverage: number | null, weight: number) => ({
  name: `Insight ${coverage} ${weight}`,
  coverage,
  weight,
})

export const examples = [
  ...triggerExamples(technologyAdoptionTriggers, technologyAdoption, technologyAdoptionEdges),
  ...tableExamples,
  ...measureExamples,
  ...moveExamples,
  examplesOf(maturityIndex, [
    ...limitExamples(
      ['DMI-01'],
      [
        [{ insights: [insight(72, 5)] }, { dmi: 72 }],
        [{ insights: [insight(60, 5), insight(90, 4), insight(100, 1)] }, { dmi: 76 }],
        [{ insights: [insight(33.3, 5), insight(66.7, 3)] }, { dmi: 45.83 }],
        [{ insights: [insight(0, 1), insight(100, 2)] }, { dmi: 66.67 }],
      ],
    ),
    {
      name: 'an insight without its coverage is not left out of the sum',
      proves: ['DMI-01'],
      input: { insights: [insight(90, 5), insight(null, 4)] },
      status: 'unknown',
      missing: ['insights[1].coverage'],
    },
    {
      name: 'no insight, no index',
      proves: ['DMI-01'],
      input: { insights: [] },
      status: 'unknown',
      missing: ['insights'],
    },
    {
      name: 'a weight of 0 is out of range',
      proves: ['DMI-01'],
      input: { insights: [insight(5, 0)] },
      status: 'invalid',
    },
    {
      name: 'a weight of 6 is out of range',
      proves: ['DMI-01'],
      input: { insights: [insight(5, 6)] },
      status: 'invalid',
    },
  ]),
  examplesOf(dmiColour, [
    ...limitExamples(
      ['DMI-02'],
      [
        [{ dmi: 80 }, green],
        [{ dmi: 79.99 }, yellow],
        [{ dmi: 50 }, yellow],
        [{ dmi: 49.99 }, red],
        [{ dmi: 85, segment: 'A', position: 'flat' }, green],
      ],
    ),
    ...limitExamples(['DMI-03'], [[{ dmi: 85, segment: 'A' }, yellow]]),
  ]),
  examplesOf(dmiSegmentColour, [
    ...printedExamples(['DMI-03'], [[{ segment: 'C', dmi: 72 }, green]]),
    ...limitExamples(
      ['DMI-03'],
      [
        [{ segment: 'A', dmi: 90 }, green],
        [{ segment: 'A', dmi: 89.99 }, yellow],
        [{ segment: 'A', dmi: 80 }, yellow],
        [{ segment: 'A', dmi: 79.99 }, red],
        [{ segment: 'B', dmi: 80 }, green],
        [{ segment: 'B', dmi: 79.99 }, yellow],
        [{ segment: 'B', dmi: 65 }, yellow],
        [{ segment: 'B', dmi: 64.99 }, red],
        [{ segment: 'C', dmi: 70 }, green],
        [{ segment: 'C', dmi: 69.99 }, yellow],
        [{ segment: 'C', dmi: 55 }, yellow],
        [{ segment: 'C', dmi: 54.99 }, red],
      ],
    ),
    ...limitExamples(
      ['DMI-02'],
      [
        [{ segment: 'D', dmi: 80 }, green],
        [{ segment: 'D', dmi: 79.99 }, yellow],
        [{ segment: 'D', dmi: 49.99 }, red],
        [{ segment: 'C', dmi: 72, position: 'flat' }, yellow],
      ],
    ),
  ]),
  examplesOf(mfaGate, [
    {
      name: 'a coverage given in counts, with how many more open the gate',
      proves: ['DMI-05'],
      input: { mfaPercent: { met: 66, of: 120 } },
      value: { gated: true },
      says: 'The gate opens with 72 of 120 users (60 %), 6 more than now',
    },
    ...limitExamples(
      ['DMI-05'],
      [
        [{ mfaPercent: 60 }, { gated: false }],
        [{ mfaPercent: 59.99 }, { gated: true }],
      ],
    ),
    {
      name: 'remediation is due in 14 days',
      proves: ['DMI-T07'],
      input: { mfaPercent: 0 },
      value: { gated: true },
      says: 'due in 14 days',
    },
    {
      name: 'or in 5 by the other reading',
      proves: ['DMI-T01'],
      input: { mfaPercent: 0, position: 'remediation-5-days' },
      value: { gated: true },
      says: 'due in 5 days',
    },
  ]),
  examplesOf(endpointGate, [
    {
      name: 'how many endpoints the gate needs, where the coverage is not known',
      proves: ['DMI-06'],
      input: { endpoints: 151 },
      value: { gated: null, needed: 121 },
      missing: ['endpointPercent'],
    },
    ...limitExamples(
      ['DMI-06'],
      [
        [{ endpointPercent: 80 }, { gated: false }],
        [{ endpointPercent: 79.99 }, { gated: true }],
      ],
    ),
    {
      name: 'remediation is due in 14 days',
      proves: ['DMI-T08'],
      input: { endpointPercent: 0 },
      value: { gated: true },
      says: 'due in 14 days',
    },
    {
      name: 'or in 5 by the other reading',
      proves: ['DMI-T02'],
      input: { endpointPercent: 0, position: 'remediation-5-days' },
      value: { gated: true },
      says: 'due in 5 days',
    },
  ]),
]
