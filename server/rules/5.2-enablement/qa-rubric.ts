import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const points = z.int().min(1).max(5).describe('Points, 1-5')

/** PPL-047: the sum of five criteria. The pass mark is the CSM check-ride's; there is none for other roles. */
export const qaRubric = defineRule({
  id: 'PPL-047',
  title: 'QA rubric of a session',
  clauses: ['PPL-047'],
  parameters: inEdition({ 'PPL-047': { csmPassesFrom: 18, outOf: 25 } }),
  input: {
    prepCompleteness: points,
    storyClarity: points,
    decisionCapture: points,
    recapTiming: points,
    healthLinkage: points,
  },
  decide(criteria, values) {
    const { csmPassesFrom, outOf } = values['PPL-047']
    const scores = Object.values(criteria)
    const total = scores.reduce((sum, each) => sum + each, 0)
    const passes = total >= csmPassesFrom
    const says = `${scores.join(' + ')} = ${total} of ${outOf}; a CSM passes from ${csmPassesFrom}`
    return { value: { total, csmCheckRidePassed: passes }, because: [{ clause: 'PPL-047', says }] }
  },
})
