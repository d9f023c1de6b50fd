import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { printedScore } from '../printed-score.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const MORE_THAN_NONE = 0.01
// The blueprint gives the gap in full-time people to a thousandth, and so does the house position on its misprint.
const FTE_DECIMALS = 3

/** FND-29: hours required less hours of the team, as hours, as coverage in percent and as full-time people. */
export const teamCapacityGap = defineRule({
  id: 'FND-29',
  title: 'Capacity gap',
  clauses: ['FND-29'],
  parameters,
  conflicts: ['fte-gap'],
  input: {
    requiredHours: field.hours.min(MORE_THAN_NONE),
    teamHours: field.hours,
    fteHours: field.hours.min(MORE_THAN_NONE).describe('Hours of one full-time person, for the same period'),
  },
  decide(input, values, positions) {
    const { requiredHours, teamHours, fteHours } = input
    const gap = Exact.of(requiredHours).minus(teamHours)
    const gapHours = gap.rounded()
    const coveragePercent = Exact.of(teamHours).times(100).over(requiredHours).rounded()
    const inFte = gap.over(fteHours).rounded(FTE_DECIMALS)
    const fte = printedScore(
      { score: inFte, says: `${sayNumber(gapHours)} / ${sayNumber(fteHours)} = ${inFte} FTE` },
      input,
      values['FND-29'].example,
      positions['fte-gap'],
    )
    const steps = [
      `${sayNumber(requiredHours)} - ${sayNumber(teamHours)} = ${sayNumber(gapHours)} hours`,
      `${sayNumber(teamHours)} / ${sayNumber(requiredHours)} = ${coveragePercent} % covered`,
      fte.says,
    ]
    return {
      value: { gapHours, coveragePercent, gapFte: fte.score },
      because: steps.map((says) => ({ clause: 'FND-29', says })),
    }
  },
})
