import { casesIn } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { strategyTechnology } from './rules.ts'
import { strategyTechnologyEdges } from './trigger-edges.ts'
import { strategyTechnologyTriggers } from './triggers.ts'

const table = casesIn(strategyTechnology)

export const examples = [
  ...triggerExamples(strategyTechnologyTriggers, strategyTechnology, strategyTechnologyEdges),
  table('TEC-111', [
    [
      { axis: 'primary' },
      {
        of: 'Client Business Goal',
        input: 'Maturity and appetite scores from CS Health and discovery data',
        output: 'Segment A-D',
      },
    ],
    [{ axis: 'secondary' }, { of: 'Financial value', input: 'MRR', output: 'MRR band' }],
  ]),
  table('TEC-112', [
    [
      { goalLevel: 2 },
      {
        name: 'Technology Enablement',
        segment: 'C',
        focus: ['Quarterly QBRs', 'Simple project or initiative roadmaps', 'TAM and SDM roles'],
        effect: [
          'More weight on adoption and engagement trends',
          'Routine discovery and assessments',
          'First project proposals and stack alignment reports',
        ],
      },
    ],
  ]),
]
