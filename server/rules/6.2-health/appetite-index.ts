import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** TEC-097: how much appetite for change a client has, from four health dimensions. Service Quality is not one of them. */
export const appetiteIndex = defineRule({
  id: 'TEC-097',
  title: 'Appetite Index',
  clauses: ['TEC-097'],
  parameters,
  input: { cx: field.score, engagement: field.score, adoption: field.score, alignment: field.score },
  decide(dimensions, values) {
    const { score, says } = weigh(dimensions, values['TEC-097'].weights)
    return { value: { appetiteIndex: score }, because: [{ clause: 'TEC-097', says }] }
  },
})
