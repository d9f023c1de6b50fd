import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * DMI-14: whether adoption speaks for moving a client from segment C to B. Nothing decides between the two readings, so
 * without a position the answer is unknown, unless both give the same.
 */
export const moveCToB = defineRule({
  id: 'DMI-14',
  title: 'Move C to B on DMI',
  clauses: ['DMI-14'],
  parameters: inEdition({
    'DMI-14': { 'dmi-75-two-quarters': { dmi: 75, quarters: 2 }, 'dmi-70-sustained': { dmi: 70 } },
  }),
  conflicts: ['c-to-b-threshold'],
  input: {
    dmi: field.percent,
    engagementStrongQuarters: field.count.optional().describe('Quarters in a row with strong engagement'),
    dmiSustained: z.boolean().optional().describe('The DMI has stayed at or above the limit; no period is given'),
    cadenceHolds: z.boolean().optional(),
  },
  decide(input, values, positions) {
    const { dmi, engagementStrongQuarters: quarters, dmiSustained, cadenceHolds } = input
    const strong = values['DMI-14']['dmi-75-two-quarters']
    const sustained = values['DMI-14']['dmi-70-sustained']
    const readings = {
      'dmi-75-two-quarters': {
        moves: and(dmi >= strong.dmi, quarters === undefined ? undefined : quarters >= strong.quarters),
        needs: absentOf(input, ['engagementStrongQuarters']),
        says: `DMI ${dmi} % against ${strong.dmi} %, strong engagement for ${quarters ?? '?'} of ${strong.quarters} quarters`,
      },
      'dmi-70-sustained': {
        moves: and(dmi >= sustained.dmi, and(dmiSustained, cadenceHolds)),
        needs: absentOf(input, ['dmiSustained', 'cadenceHolds']),
        says: `DMI ${dmi} % against ${sustained.dmi} %, sustained while the cadence holds`,
      },
    }
    const position = positions['c-to-b-threshold']
    const read = position === null ? Object.values(readings) : [readings[position]]
    const because = read.map(({ says }) => ({ clause: 'DMI-14' as const, says }))
    const answers = new Set(read.map(({ moves }) => moves))
    const [moves] = answers
    const missing = read.flatMap((each) => (each.moves === undefined ? each.needs : []))
    if (answers.size > 1 || moves === undefined) return { missing, because }
    return { value: { movesToB: moves }, because }
  },
})

/** False as soon as one part is false, undefined while a part that could still make it so is not known. */
function and(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false
  return one === undefined || other === undefined ? undefined : true
}
