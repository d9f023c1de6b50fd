import { triggerExamples } from '../triggers/trigger-examples.ts'
import { reports } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { reportEdges } from './trigger-edges.ts'
import { reportTriggers } from './triggers.ts'

export const examples = [...tableExamples, ...triggerExamples(reportTriggers, reports, reportEdges)]
