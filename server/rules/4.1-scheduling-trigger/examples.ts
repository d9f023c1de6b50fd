import { triggerExamples } from '../triggers/trigger-examples.ts'
import { loadExamples } from './load-examples.ts'
import { scheduling } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { schedulingEdges } from './trigger-edges.ts'
import { schedulingTriggers } from './triggers.ts'

export const examples = [
  ...loadExamples,
  ...tableExamples,
  ...triggerExamples(schedulingTriggers, scheduling, schedulingEdges),
]
