import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const answer = z.boolean().optional()

/** STR-06: four questions about a strategy; that all must be yes is a reading, as no pass mark is printed. */
export const governanceCheck = defineRule({
  id: 'STR-06',
  title: 'Strategy governance check',
  clauses: ['STR-06'],
  parameters: inEdition({
    'STR-06': {
      questions: {
        upToDate: 'Is it up to date?',
        presentedInLastQbr: 'Was it presented in the last QBR?',
        initiativesAndBudgetMatch: 'Do initiatives and budget match the plan?',
        movingTowardsGoals: 'Is the client moving towards its business goals?',
      },
    },
  }),
  input: {
    upToDate: answer,
    presentedInLastQbr: answer,
    initiativesAndBudgetMatch: answer,
    movingTowardsGoals: answer,
  },
  decide(input, values) {
    const { questions } = values['STR-06']
    const names = Object.keys(questions) as (keyof typeof questions)[]
    const missing = absentOf(input, names)
    const failed = names.filter((name) => input[name] === false)
    const because = failed.map((name) => ({ clause: 'STR-06' as const, says: `${questions[name]} No` }))
    if (failed.length > 0) return { value: { passes: false, failed: [...failed] }, missing, because }
    if (missing.length > 0) return { missing }
    return {
      value: { passes: true, failed: [] },
      because: [{ clause: 'STR-06', says: 'All four questions are answered yes' }],
    }
  },
})
