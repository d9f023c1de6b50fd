import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const STAGES = ['Trigger', 'Preparation', 'Executing', 'Follow-Up', 'Statement of Work / Output'] as const

/** PB-08: the stage of the interaction cycle that comes next, null after the last. An unfinished follow-up goes back to preparation. */
export const interactionCycle = defineRule({
  id: 'PB-08',
  title: 'Next stage of the playbook interaction cycle',
  clauses: ['PB-08'],
  parameters: inEdition({ 'PB-08': { stages: STAGES, asks: 'Follow-Up', backTo: 'Preparation' } }),
  input: {
    stage: z.enum(STAGES),
    followUpComplete: z.boolean().optional().describe('False while information is missing or items are open'),
  },
  decide({ stage, followUpComplete }, values) {
    const { stages, asks, backTo } = values['PB-08']
    const reason = (says: string) => [{ clause: 'PB-08' as const, says }]
    if (stage === asks && followUpComplete === undefined) return { missing: ['followUpComplete'] }
    if (stage === asks && followUpComplete === false) {
      return { value: { next: backTo }, because: reason(`Follow-up left something open: back to ${backTo}`) }
    }
    const next = stages[stages.indexOf(stage) + 1] ?? null
    return {
      value: { next },
      because: reason(next === null ? 'The output closes the cycle' : `${next} follows ${stage}`),
    }
  },
})
