import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const DAY_MS = 86_400_000

/** PPL-069: days from proposal to approved decision, and whether that is green in Segment A. */
export const decisionLatency = defineRule({
  id: 'PPL-069',
  title: 'Decision latency',
  clauses: ['PPL-069'],
  parameters: inEdition({ 'PPL-069': { greenInA: 14 } }),
  input: { proposedOn: z.iso.date(), approvedOn: z.iso.date() },
  decide({ proposedOn, approvedOn }, values) {
    const { greenInA } = values['PPL-069']
    const latencyDays = (Date.parse(approvedOn) - Date.parse(proposedOn)) / DAY_MS
    if (latencyDays < 0) return { invalid: 'approvedOn must not be before proposedOn.' }
    const isGreen = latencyDays <= greenInA
    const says = `${proposedOn} to ${approvedOn} is ${latencyDays} days; Segment A is green up to ${greenInA}`
    return { value: { latencyDays, greenInSegmentA: isGreen }, because: [{ clause: 'PPL-069', says }] }
  },
})
