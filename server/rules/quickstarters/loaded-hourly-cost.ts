import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/**
 * FND-18: what an hour with clients costs, from the total cost of a full-time person or from its parts. The hours of the
 * printed example lie above the range of the same page, so the value says whether the hours given are within it.
 */
export const loadedHourlyCost = defineRule({
  id: 'FND-18',
  title: 'Loaded hourly cost',
  clauses: ['FND-18'],
  parameters: inEdition({ 'FND-18': { facingHours: { from: 1008, to: 1350 } } }),
  input: {
    totalAnnualCost: field.money.optional().describe('Cost of one full-time person in a year, all of it'),
    costs: z
      .strictObject({
        grossPay: field.money,
        benefits: field.money,
        tools: field.money,
        training: field.money,
        managementAndOverhead: field.money,
      })
      .optional()
      .describe('The parts, where totalAnnualCost is not given'),
    clientFacingHours: field.hours.min(0.01).describe('Hours with clients in a year'),
  },
  decide({ totalAnnualCost, costs, clientFacingHours }, values) {
    if (totalAnnualCost !== undefined && costs !== undefined)
      return { invalid: 'Give totalAnnualCost or costs, not both.' }
    const parts = totalAnnualCost === undefined ? Object.values(costs ?? {}) : [totalAnnualCost]
    if (parts.length === 0) return { missing: ['totalAnnualCost'] }
    const total = parts.reduce((sum, part) => sum.plus(part), Exact.of(0))
    const hourlyCost = total.over(clientFacingHours).rounded()
    const { from, to } = values['FND-18'].facingHours
    const hoursInRange = clientFacingHours >= from && clientFacingHours <= to
    const says = [
      `${sayNumber(total.rounded())} / ${sayNumber(clientFacingHours)} = ${sayNumber(hourlyCost)} an hour`,
      `${sayNumber(clientFacingHours)} hours are ${hoursInRange ? 'within' : 'outside'} ${sayNumber(from)} to ${sayNumber(to)}`,
    ]
    return {
      value: { hourlyCost, hoursInRange },
      because: says.map((each) => ({ clause: 'FND-18' as const, says: each })),
    }
  },
})
