import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** INI-04: the shares of initiatives approved, stalled and declined, in percent. The clause sets no target. */
export const initiativeVelocity = defineRule({
  id: 'INI-04',
  title: 'Initiative velocity',
  clauses: ['INI-04'],
  parameters: inEdition({}),
  input: { approved: field.count, stalled: field.count, declined: field.count },
  decide({ approved, stalled, declined }) {
    const all = Exact.of(approved).plus(stalled).plus(declined)
    if (!all.isAtLeast(1))
      return { invalid: 'There is no initiative to take a share of; give at least one count above 0.' }
    const share = (count: number) => Exact.of(count).times(100).over(all).rounded()
    const value = {
      approvedPercent: share(approved),
      stalledPercent: share(stalled),
      declinedPercent: share(declined),
    }
    const says = `Of ${all.rounded()} initiatives ${approved} approved, ${stalled} stalled, ${declined} declined`
    return { value, because: [{ clause: 'INI-04', says }] }
  },
})
