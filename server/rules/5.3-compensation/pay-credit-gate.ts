import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = ['decision', 'owner', 'date', 'budget'] as const
const text = field.words.optional()

/**
 * PPL-068: a decision earns pay credit with four fields in the QBR notes or JSP-Lite; null or blank is absent. A digital
 * QBR needs its recap in time as well. By the house position (GEN-02) owner, date and budget in writing suffice.
 */
export const payCreditGate = defineRule({
  id: 'PPL-068',
  title: 'Credit gate of pay',
  clauses: ['PPL-068'],
  parameters: inEdition({ 'PPL-068': { fields: FIELDS, recapHours: 48 } }),
  input: {
    decision: text,
    owner: text,
    date: text,
    budget: text,
    verbal: z.boolean().optional().describe('The approval was only verbal'),
    channel: z.enum(['live', 'digital']).optional(),
    recapHours: field.hours.optional().describe('Hours to the recap'),
  },
  decide(input, values) {
    const { fields, recapHours: limit } = values['PPL-068']
    const { verbal, channel, recapHours } = input
    const because = (...says: string[]) => says.map((each) => ({ clause: 'PPL-068' as const, says: each }))
    const absent = fields.filter((name) => (input[name] ?? '').trim() === '')
    if (verbal === true) {
      return { value: { creditCounts: false, absent }, because: because('A verbal approval never counts') }
    }
    if (absent.length > 0) {
      const house = 'By the house position (GEN-02) owner, date and budget in writing are enough'
      const onlyDecision = absent.length === 1 && absent[0] === 'decision' ? [house] : []
      return {
        value: { creditCounts: false, absent },
        because: because(`Absent: ${absent.join(', ')}`, ...onlyDecision),
      }
    }
    const inTime = recapHours === undefined ? undefined : recapHours <= limit
    if (channel === 'live' || inTime === true) {
      return { value: { creditCounts: true, absent }, because: because('All four fields are there') }
    }
    if (channel === undefined) return { missing: ['channel'] }
    if (inTime === undefined) return { missing: ['recapHours'] }
    const says = `Digital, and the recap came after ${recapHours} h, more than ${limit}`
    return { value: { creditCounts: false, absent }, because: because(says) }
  },
})
