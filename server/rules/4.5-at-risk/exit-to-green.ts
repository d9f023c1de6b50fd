import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const CRITERIA = ['healthRestored', 'slaTrendNormal', 'resetApproved', 'detractorsFollowedUp'] as const
const holds = z.boolean().optional()

/** RISK-10: whether an At Risk case may close. Which criteria apply is the caller's to say; all four count unless told. */
export const exitToGreen = defineRule({
  id: 'RISK-10',
  title: 'Exit to Green',
  clauses: ['RISK-10'],
  parameters: inEdition({ 'RISK-10': { healthDays: 30, slaCycles: 2 } }),
  input: {
    healthRestored: holds.describe('Health back to baseline or better for 30 days'),
    slaTrendNormal: holds.describe('SLA trend normal for 2 cycles'),
    resetApproved: holds.describe('Roadmap/budget reset approved and in place'),
    detractorsFollowedUp: holds.describe('CSAT detractors addressed with follow-up'),
    applies: z
      .array(z.enum(CRITERIA))
      .min(1)
      .max(100)
      .optional()
      .describe('The criteria that apply; all four if left out'),
  },
  decide(input, values) {
    const { healthDays, slaCycles } = values['RISK-10']
    const asked = CRITERIA.filter((name) => (input.applies ?? CRITERIA).includes(name))
    const open = asked.filter((name) => input[name] === false)
    const missing = asked.filter((name) => input[name] === undefined)
    if (open.length === 0 && missing.length > 0) return { missing }
    const limits = `Health for ${healthDays} days, SLA for ${slaCycles} cycles`
    const says = open.length === 0 ? `All that applies holds (${limits})` : `Not yet: ${open.join(', ')} (${limits})`
    return { value: { mayClose: open.length === 0, open }, missing, because: [{ clause: 'RISK-10', says }] }
  },
})
