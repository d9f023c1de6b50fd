import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { assessment } from './rules.ts'
import { scoringForm } from './scoring-form.ts'
import { assessmentEdges } from './trigger-edges.ts'
import { assessmentTriggers } from './triggers.ts'

const table = casesIn(assessment)

const outputs = [
  'Proposed initiative',
  'Maturity or readiness signal',
  'Inputs to proposals, budgets and roadmap milestones',
]
const even = (categories: number) => ({ questionCounts: Array.from({ length: categories }, () => 5), weighted: false })
const uneven = { questionCounts: [5, 5, 6, 5, 4], weighted: false }
const valid = { valid: true, faults: [] }
const faulty = (...faults: string[]) => ({ valid: false, faults })

export const examples = [
  ...triggerExamples(assessmentTriggers, assessment, assessmentEdges),
  table('ASM-01', [
    [{ segment: 'C' }, { scope: 'Lifecycle and stack review', cadence: 'Semi-annual' }],
    [{ segment: 'A' }, { scope: 'Strategic readiness, OKRs', cadence: 'Quarterly' }],
  ]),
  table('ASM-02', [
    [
      { situation: 'one named project' },
      {
        type: 'Single Project Scoping',
        does: ['Feasibility, readiness and blockers of a project with clear intent'],
        health: 'Adoption; supports the ROI of the initiative',
      },
    ],
    [
      { situation: 'risk or compliance' },
      {
        type: 'Risk-Targeted',
        does: ['Sensitivity, exposure, mitigation', 'Urgency and business impact made explicit'],
        health: 'Risk profile; roadmap priorities',
      },
    ],
  ]),
  table('ASM-04', [
    [{ present: outputs }, WHOLE],
    [{ present: ['Proposed initiative'] }, lacking(outputs.slice(1))],
  ]),
  table('ASM-05', [
    [{ segment: 'B' }, { mode: 'As part of a QBR', presenter: 'vCIO' }],
    [{ segment: 'C' }, { mode: 'Standalone review or async summary', presenter: 'CSM/TAM' }],
  ]),
  table('ASM-06', [
    [
      { goalLevel: 5 },
      {
        maturity: 'high',
        appetite: 'high',
        design: ['Automation', 'Data governance', 'AI', 'Initiatives linked to OKRs'],
        do: 'Benchmarking or industry categories possible',
        review: ['Innovation roadmaps', 'Budgets over several years', 'Strategy with the C-level'],
      },
    ],
  ]),
  examplesOf(scoringForm, [
    ...limitExamples(
      ['ASM-03'],
      [
        [even(6), valid],
        [even(5), valid],
        [even(7), valid],
        [even(4), faulty('4 categories are fewer than 5')],
        [even(8), faulty('8 categories are more than 7')],
        [
          { questionCounts: Array.from({ length: 9 }, () => 3), weighted: false },
          faulty('9 categories are more than 7'),
        ],
        [{ ...uneven, evenWithin: 2 }, valid],
        [{ ...uneven, evenWithin: 1 }, faulty('Question counts differ by 2')],
        [{ ...even(6), weighted: true, weightsNecessary: true }, valid],
        [{ ...even(6), weighted: true, weightsNecessary: false }, faulty('It has weights that are not necessary')],
      ],
    ),
    {
      name: 'how uneven is still even must be given',
      proves: ['ASM-03'],
      input: uneven,
      status: 'unknown',
      missing: ['evenWithin'],
    },
    {
      name: 'whether it is weighted must be known',
      proves: ['ASM-03'],
      input: { questionCounts: [5, 5, 5, 5, 5] },
      status: 'unknown',
      missing: ['weighted'],
    },
  ]),
]
