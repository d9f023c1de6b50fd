import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { percentOf } from '../kinds/measure.ts'

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
    labOrTest: field.count.describe('How many of all are lab or test users; 0 where there are none'),
  },
  decide({ active, total, labOrTest }) {
    const counted = total - labOrTest
    if (counted < 0) return { invalid: 'labOrTest must not be more than total.' }
    if (active > counted) return { invalid: 'active must not be more than total without labOrTest.' }
    const coverage = percentOf({ met: active, of: counted })?.rounded()
    if (coverage === undefined) return { missing: ['total'] }
    const says = `${active} / (${total} - ${labOrTest}) x 100 = ${coverage}`
    return { value: { coveragePercent: coverage }, because: [{ clause: 'DMI-19', says }] }
  },
})
