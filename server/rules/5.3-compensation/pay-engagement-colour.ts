import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * PPL-063: the Engagement colour for pay. A recap after its hours at a QBR that was otherwise right has no colour in the
 * clause, so it is unknown.
 */
export const payEngagementColour = defineRule({
  id: 'PPL-063',
  title: 'Engagement colour for pay',
  clauses: ['PPL-063'],
  parameters: inEdition({ 'PPL-063': { yellow: 1, red: 2, recapHours: 48 } }),
  input: {
    lateQbrs: field.count.optional().describe('Times that the QBR was late'),
    qbrsWithoutDecisionMaker: field.count.optional().describe('Times that no decision-maker was there'),
    recapHours: field.hours.optional().describe('Hours from the last QBR to its recap'),
  },
  decide(input, values) {
    const limits = values['PPL-063']
    const because = (says: string) => [{ clause: 'PPL-063' as const, says }]
    const { lateQbrs: late, qbrsWithoutDecisionMaker: without, recapHours } = input
    const most = Math.max(late ?? 0, without ?? 0)
    const counts = `QBRs late: ${late ?? 'not known'}, without a decision-maker: ${without ?? 'not known'}`
    const missing = absentOf(input, ['lateQbrs', 'qbrsWithoutDecisionMaker'])
    if (most >= limits.red) return { value: { colour: 'red' }, missing, because: because(counts) }
    if (missing.length > 0) return { missing, because: because(counts) }
    if (most >= limits.yellow) return { value: { colour: 'yellow' }, because: because(counts) }
    if (recapHours === undefined) return { missing: ['recapHours'], because: because(counts) }
    if (recapHours > limits.recapHours) {
      return { missing: [], because: because(`The clause has no colour for a recap after ${limits.recapHours} h`) }
    }
    return { value: { colour: 'green' }, because: because(`${counts}, recap within ${limits.recapHours} h`) }
  },
})
