import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const condition = z.boolean().optional()

/** DIS-03: the next steps of a Discovery insight. Which goes first where several hold is not said, so all are named. */
export const insightRoute = defineRule({
  id: 'DIS-03',
  title: 'Route of a Discovery insight',
  clauses: ['DIS-03'],
  parameters: inEdition({
    'DIS-03': {
      routes: { needsValidation: 'Assessment', actionClear: 'Initiative', canBeTimedAndFunded: 'Roadmap' },
    },
  }),
  input: { needsValidation: condition, actionClear: condition, canBeTimedAndFunded: condition },
  decide(input, values) {
    const { routes } = values['DIS-03']
    const names = Object.keys(routes) as (keyof typeof routes)[]
    const missing = absentOf(input, names)
    const nextSteps = names.filter((name) => input[name] === true).map((name) => routes[name])
    if (nextSteps.length === 0 && missing.length > 0) return { missing }
    const says =
      nextSteps.length === 0
        ? 'None of the three conditions holds'
        : `Next: ${nextSteps.join(', ')}${nextSteps.length > 1 ? '; no order between them is given' : ''}`
    return { value: { nextSteps }, missing, because: [{ clause: 'DIS-03', says }] }
  },
})
