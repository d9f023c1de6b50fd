import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * ASM-03: whether the form of an assessment is valid: 5 to 7 categories, about as many questions in each, and no weights
 * unless necessary. How uneven is still even the blueprint does not say: equal counts are, others need `evenWithin`.
 */
export const scoringForm = defineRule({
  id: 'ASM-03',
  title: 'Assessment scoring form',
  clauses: ['ASM-03'],
  parameters: inEdition({ 'ASM-03': { categoriesFrom: 5, categoriesTo: 7 } }),
  input: {
    questionCounts: z.array(field.count).min(1).max(100).describe('Questions in each category'),
    weighted: z.boolean().optional(),
    weightsNecessary: z.boolean().optional().describe('For a weighted form'),
    evenWithin: field.count.optional().describe('Setting: the largest difference that still counts as even'),
  },
  decide({ questionCounts, weighted, weightsNecessary, evenWithin }, values) {
    const { categoriesFrom: from, categoriesTo: to } = values['ASM-03']
    const categories = questionCounts.length
    const difference = Math.max(...questionCounts) - Math.min(...questionCounts)
    const faults = [
      ...(categories < from ? [`${categories} categories are fewer than ${from}`] : []),
      ...(categories > to ? [`${categories} categories are more than ${to}`] : []),
      ...(evenWithin !== undefined && difference > evenWithin ? [`Question counts differ by ${difference}`] : []),
      ...(weighted === true && weightsNecessary === false ? ['It has weights that are not necessary'] : []),
    ]
    const missing = [
      ...(weighted === undefined ? ['weighted'] : []),
      ...(weighted === true && weightsNecessary === undefined ? ['weightsNecessary'] : []),
      ...(difference > 0 && evenWithin === undefined ? ['evenWithin'] : []),
    ]
    const because = (lines: string[]) => lines.map((says) => ({ clause: 'ASM-03' as const, says }))
    if (faults.length > 0) return { value: { valid: false, faults }, missing, because: because(faults) }
    if (missing.length > 0) return { missing }
    const says = `${categories} categories of ${from} to ${to}, even question counts, no needless weights`
    return { value: { valid: true, faults: [] }, because: because([says]) }
  },
})
