import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** PRO-10: the uplift that a Segment D proposal promises, in points, and what its message still lacks. */
export const riskToGoal = defineRule({
  id: 'PRO-10',
  title: 'Segment D proposal from risk to goal',
  clauses: ['PRO-10'],
  parameters: inEdition({}),
  input: {
    goal: field.words.optional(),
    currentPercent: field.percent,
    targetPercent: field.percent,
    cost: field.money.optional(),
  },
  decide({ goal, currentPercent, targetPercent, cost }) {
    const upliftPoints = Exact.of(targetPercent).minus(currentPercent).rounded()
    const absent = [...(goal === undefined ? ['goal'] : []), ...(cost === undefined ? ['cost'] : [])]
    const says = `${sayNumber(targetPercent)} % - ${sayNumber(currentPercent)} % = ${sayNumber(upliftPoints)} points`
    const lacks = absent.length === 0 ? '' : `; the message also states: ${absent.join(', ')}`
    return { value: { upliftPoints, absent }, because: [{ clause: 'PRO-10', says: `${says}${lacks}` }] }
  },
})
