import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** STK-01: the share of relevant service items on the standard stack, in percent. It is another number than the DMI. */
export const stackConformance = defineRule({
  id: 'STK-01',
  title: 'Stack conformance',
  clauses: ['STK-01'],
  parameters: inEdition({ 'STK-01': {} }),
  input: { itemsOnStandard: field.count, relevantItems: field.count },
  decide({ itemsOnStandard, relevantItems }) {
    if (itemsOnStandard > relevantItems) return { invalid: 'itemsOnStandard must not be more than relevantItems.' }
    const reason = (says: string) => [{ clause: 'STK-01' as const, says }]
    if (relevantItems === 0) return { missing: [], because: reason('There is no relevant item to take a share of') }
    const stackConformancePercent = Exact.of(itemsOnStandard).times(100).over(relevantItems).rounded()
    const says = `${sayNumber(itemsOnStandard)} / ${sayNumber(relevantItems)} = ${sayNumber(stackConformancePercent)} %`
    return { value: { stackConformancePercent }, because: reason(says) }
  },
})
