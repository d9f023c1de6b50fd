import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SQ-05: two quality reds in a row make the vCIO review the roadmap and limit new asks until the colour is yellow. */
export const redGuardrail = defineRule({
  id: 'SQ-05',
  title: 'Guardrail after two consecutive quality reds',
  clauses: ['SQ-05'],
  parameters: inEdition({ 'SQ-05': { reds: 2 } }),
  input: { consecutiveRedMonths: field.months },
  decide({ consecutiveRedMonths }, values) {
    const { reds } = values['SQ-05']
    const holds = consecutiveRedMonths >= reds
    const then = holds ? 'the vCIO reviews the roadmap, and new asks are limited until yellow' : 'no limit on asks'
    const says = `Red months in a row: ${consecutiveRedMonths}; the guardrail begins at ${reds}: ${then}`
    return { value: { roadmapReview: holds, asksLimited: holds }, because: [{ clause: 'SQ-05', says }] }
  },
})
