import { casesIn } from '../examples.ts'
import { csTechnology } from './rules.ts'

const table = casesIn(csTechnology)
const machineLearning = {
  goalLevels: '2-3',
  stack: [
    'ML models refine health scores',
    'Mid-cycle segmentation, playbooks and initiative delivery are automated',
    'Event triggers start deliverables, governance workflows and stakeholder roles',
  ],
}

export const examples = [
  table('TEC-123', [
    [
      { segment: 'D' },
      { goalLevels: '1', stack: ['Scripts for light deliverables', 'Simple discovery forms', 'Threshold alerts'] },
    ],
    [{ segment: 'C' }, machineLearning],
    [{ segment: 'B' }, machineLearning],
  ]),
]
