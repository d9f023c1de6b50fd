import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** TEC-096: how mature a client is, from four health dimensions. Client Experience is not one of them. */
export const maturityIndex = defineRule({
  id: 'TEC-096',
  title: 'Maturity Index',
  clauses: ['TEC-096'],
  parameters,
  input: { adoption: field.score, quality: field.score, engagement: field.score, alignment: field.score },
  decide(dimensions, values) {
    const { score, says } = weigh(dimensions, values['TEC-096'].weights)
    return { value: { maturityIndex: score }, because: [{ clause: 'TEC-096', says }] }
  },
})
