import { colourFrom } from '../colour-from.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { retentionLimits } from '../retention-limits.ts'
import { sayNumber } from '../say-number.ts'
import { revenueKept } from './revenue-kept.ts'

/**
 * FND-61: gross and net dollar retention in percent of the revenue that the existing clients had at the start, with the
 * colours of pay (PPL-053, PPL-054) and what green still takes. The clause names no period; what is lost, by churn or
 * downgrades, is what the caller counts.
 */
export const dollarRetention = defineRule({
  id: 'FND-61',
  title: 'Gross and net dollar retention',
  clauses: ['FND-61', 'PPL-053', 'PPL-054'],
  parameters: inEdition({ 'FND-61': { bestInClassFrom: 105 }, ...retentionLimits }),
  input: {
    startRevenue: field.money.min(0.01).describe('Revenue of the existing clients at the start'),
    retainedRevenue: field.money.optional().describe('What is retained of it, without expansion'),
    lostRevenue: field.money
      .optional()
      .describe('What is lost of it by churn and downgrades, in place of what is kept'),
    expansionRevenue: field.money.optional().describe('Upsells, cross-sells and expansions of the same clients'),
  },
  decide({ startRevenue, expansionRevenue, ...given }, values) {
    const kept = revenueKept({ startRevenue, ...given })
    if ('invalid' in kept || 'missing' in kept) return kept
    const ofStart = (revenue: Exact) => revenue.times(100).over(startRevenue)
    const gross = ofStart(kept.kept)
    const gdrPercent = gross.rounded()
    const grr = colourFrom(gross, values['PPL-053'])
    const because = [
      { clause: 'FND-61' as const, says: `${kept.says} / ${sayNumber(startRevenue)} = ${gdrPercent} % GDR` },
      { clause: 'PPL-053' as const, says: `GRR ${grr.says}` },
    ]
    const { bestInClassFrom } = values['FND-61']
    const { green } = values['PPL-054']
    const wanted = Exact.of(startRevenue).times(green).over(100)
    const needed = wanted.minus(kept.kept).rounded()
    const takes = `NRR is green from ${green} %: with expansion of ${sayNumber(needed)} in all`
    if (expansionRevenue === undefined) {
      return {
        value: { gdrPercent, grrColour: grr.colour, ndrPercent: null, nrrColour: null, bestInClass: null },
        missing: ['expansionRevenue'],
        because: [...because, { clause: 'PPL-054', says: takes }],
      }
    }
    const net = ofStart(kept.kept.plus(expansionRevenue))
    const ndrPercent = net.rounded()
    const nrr = colourFrom(net, values['PPL-054'])
    const says = `With expansion ${sayNumber(expansionRevenue)}: ${ndrPercent} % NDR; best-in-class MSPs from ${bestInClassFrom} %`
    const more = Exact.of(needed).minus(expansionRevenue).rounded()
    const isGreen = nrr.colour === 'green'
    return {
      value: {
        gdrPercent,
        grrColour: grr.colour,
        ndrPercent,
        nrrColour: nrr.colour,
        bestInClass: net.isAtLeast(bestInClassFrom),
      },
      because: [
        ...because,
        { clause: 'FND-61', says },
        { clause: 'PPL-054', says: `NRR ${nrr.says}` },
        ...(isGreen ? [] : [{ clause: 'PPL-054' as const, says: `${takes}, ${sayNumber(more)} more` }]),
      ],
    }
  },
})
