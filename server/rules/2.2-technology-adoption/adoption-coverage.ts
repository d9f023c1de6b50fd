import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { countFor, percentOf } from '../kinds/measure.ts'

/** DMI-19: the share of users or assets that use a capability as intended. Lab and test users do not count below the line. */
export const adoptionCoverage = defineRule({
  id: 'DMI-19',
  title: 'Adoption coverage',
  clauses: ['DMI-19'],
  parameters: inEdition({}),
  input: {
    active: field.count.describe(
      'Users or assets that use it consistently and as intended, without lab and test users',
    ),
    total: field.count.describe('All users or assets'),
    labOrTest: field.count
      .optional()
      .describe('How many of all are lab or test users; 0 where there are none. Left out, all count'),
    goalPercent: field.percent.optional().describe('The coverage to reach'),
  },
  decide({ active, total, labOrTest, goalPercent }) {
    const counted = total - (labOrTest ?? 0)
    if (counted < 0) return { invalid: 'labOrTest must not be more than total.' }
    if (active > counted) return { invalid: 'active must not be more than total without labOrTest.' }
    const coverage = percentOf({ met: active, of: counted })?.rounded()
    if (coverage === undefined) return { missing: ['total'] }
    const of = labOrTest === undefined ? String(total) : `(${total} - ${labOrTest})`
    const because = [{ clause: 'DMI-19' as const, says: `${active} / ${of} x 100 = ${coverage}` }]
    const missing = labOrTest === undefined ? ['labOrTest'] : []
    if (goalPercent === undefined) return { value: { coveragePercent: coverage }, missing, because }
    const needed = countFor(goalPercent, counted)
    const toGo = Math.max(0, needed - active)
    const says = `${goalPercent} % of ${counted} are ${needed}: ${toGo} to go`
    return {
      value: { coveragePercent: coverage, toGo },
      missing,
      because: [...because, { clause: 'DMI-19', says }],
    }
  },
})
