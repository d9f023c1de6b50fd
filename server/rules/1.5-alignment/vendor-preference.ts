import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { percentOf, shareField } from '../kinds/measure.ts'
import { sayNumber } from '../say-number.ts'

/**
 * STK-02: whether one vendor is preferred for a service category, by the share of its items that the vendor covers. The
 * blueprint prints a range and no cut: within it the answer waits for the provider's own.
 */
export const vendorPreference = defineRule({
  id: 'STK-02',
  title: 'Single vendor preference',
  clauses: ['STK-02'],
  parameters: inEdition({ 'STK-02': { from: 80, to: 90 } }),
  input: {
    coverage: shareField.describe('Percent of the service items of a category, or counts: {"met":17,"of":20}'),
    preferFromPercent: field.percent.optional().describe("The provider's own cut within the printed range"),
  },
  decide({ coverage, preferFromPercent }, values) {
    const { from, to } = values['STK-02']
    const percent = percentOf(coverage)
    const reason = (says: string) => [{ clause: 'STK-02' as const, says }]
    if (percent === undefined) return { missing: [], because: reason('There is no item to take a share of') }
    if (!Exact.of(100).isAtLeast(percent)) return { invalid: 'coverage must not be more than 100 %.' }
    if (preferFromPercent !== undefined && (preferFromPercent < from || preferFromPercent > to)) {
      return { invalid: `preferFromPercent must lie between ${from} and ${to}.` }
    }
    const covered = `The vendor covers ${sayNumber(percent.rounded())} %`
    const isWithin = percent.isAtLeast(from) && !percent.isAtLeast(to)
    if (isWithin && preferFromPercent === undefined) {
      return { missing: ['preferFromPercent'], because: reason(`${covered}, within the range of ${from}-${to} %`) }
    }
    const cut = preferFromPercent ?? (percent.isAtLeast(to) ? to : from)
    const preferSingleVendor = percent.isAtLeast(cut)
    const says = `${covered}, ${preferSingleVendor ? 'at least' : 'below'} ${sayNumber(cut)} %`
    return { value: { preferSingleVendor }, because: reason(says) }
  },
})
