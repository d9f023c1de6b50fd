import { z } from 'zod'
import { cutBands } from '../1.1-segmentation/cut-bands.ts'
import { toWholeUnits } from '../1.1-segmentation/to-whole-units.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const BANDS = [1, 2, 3, 4]

/**
 * FND-09: clients by MRR, largest first, in four bands that hold about a quarter of the revenue each. The bands are cut
 * as in SEG-04; `shares` are percentages of all revenue, `clientsIn` the clients of each band.
 */
export const revenueShareBands = defineRule({
  id: 'FND-09',
  title: 'Equal revenue share banding',
  clauses: ['FND-09'],
  parameters: inEdition({ 'FND-09': { sharePercent: 25 } }),
  input: { clients: z.array(z.strictObject({ id: z.string().min(1).max(200), mrr: field.money })).max(100_000) },
  decide({ clients }, values) {
    if (clients.length === 0) return { missing: ['clients'] }
    if (new Set(clients.map(({ id }) => id)).size < clients.length)
      return { invalid: 'clients must hold each id once: give every client one row.' }
    const sorted = clients.toSorted((a, b) => b.mrr - a.mrr || (a.id < b.id ? -1 : 1))
    const total = sorted.reduce((sum, { mrr }) => sum.plus(mrr), Exact.of(0))
    if (total.rounded() === 0) {
      return { missing: [], because: [{ clause: 'FND-09', says: 'There is no revenue to share out' }] }
    }
    const bandOf = cutBands(toWholeUnits(sorted.map(({ mrr }) => mrr)))
    const inBand = BANDS.map((band) => sorted.filter((_, at) => bandOf[at] === band))
    const shares = inBand.map((list) =>
      list
        .reduce((sum, { mrr }) => sum.plus(mrr), Exact.of(0))
        .times(100)
        .over(total)
        .rounded(),
    )
    const says = `Of ${sayNumber(total.rounded())} each band aims at ${values['FND-09'].sharePercent} %: ${shares.join(' %, ')} %`
    return {
      value: {
        bands: sorted.map(({ id }, at) => ({ id, band: bandOf[at] })),
        shares,
        clientsIn: inBand.map((list) => list.length),
      },
      because: [{ clause: 'FND-09', says }],
    }
  },
})
