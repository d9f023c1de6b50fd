import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/**
 * FND-61: gross and net dollar retention in percent of the revenue that the existing clients had at the start. The
 * clause names no period and says nothing of churn or contraction: the revenue retained is what the caller counts.
 */
export const dollarRetention = defineRule({
  id: 'FND-61',
  title: 'Gross and net dollar retention',
  clauses: ['FND-61'],
  parameters: inEdition({ 'FND-61': { bestInClassFrom: 105 } }),
  input: {
    startRevenue: field.money.min(0.01).describe('Revenue of the existing clients at the start'),
    retainedRevenue: field.money.describe('What is retained of it, without expansion'),
    expansionRevenue: field.money.optional().describe('Upsells, cross-sells and expansions of the same clients'),
  },
  decide({ startRevenue, retainedRevenue, expansionRevenue }, values) {
    if (retainedRevenue > startRevenue) {
      return { invalid: 'retainedRevenue must not be more than startRevenue: give expansion as expansionRevenue.' }
    }
    const ofStart = (revenue: Exact) => revenue.times(100).over(startRevenue)
    const gross = ofStart(Exact.of(retainedRevenue))
    const gdrPercent = gross.rounded()
    const ofGross = `${sayNumber(retainedRevenue)} / ${sayNumber(startRevenue)} = ${gdrPercent} % GDR`
    const grossBecause = { clause: 'FND-61' as const, says: ofGross }
    if (expansionRevenue === undefined) {
      return {
        value: { gdrPercent, ndrPercent: null, bestInClass: null },
        missing: ['expansionRevenue'],
        because: [grossBecause],
      }
    }
    const { bestInClassFrom } = values['FND-61']
    const net = ofStart(Exact.of(retainedRevenue).plus(expansionRevenue))
    const ndrPercent = net.rounded()
    const says = `With expansion ${sayNumber(expansionRevenue)}: ${ndrPercent} % NDR; best-in-class MSPs from ${bestInClassFrom} %`
    return {
      value: { gdrPercent, ndrPercent, bestInClass: net.isAtLeast(bestInClassFrom) },
      because: [grossBecause, { clause: 'FND-61', says }],
    }
  },
})
