import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { cutBands } from './cut-bands.ts'
import { mrrLetter } from './mrr-letter.ts'
import { parameters } from './parameters.ts'
import { toWholeUnits } from './to-whole-units.ts'

const BAND_OF_LETTER = { A: 1, B: 2, C: 3, D: 4 }

/**
 * SEG-04: the revenue band of every client, 1 for the largest. Bands hold about a quarter of the revenue each, not of the
 * clients. Clients come back by MRR, largest first, and by id where that is the same; `share` is a percentage of all
 * revenue. A client without an MRR leaves all bands unknown, for it could move every cut.
 */
export const revenueBands = defineRule({
  id: 'SEG-04',
  title: 'MRR revenue-quartile bands',
  clauses: ['SEG-04', 'SEG-13'],
  parameters,
  conflicts: ['mrr-bands'],
  input: { clients: z.array(z.strictObject({ id: z.string().min(1).max(200), mrr: field.money })).max(100_000) },
  decide({ clients }, values, positions) {
    if (clients.length === 0) return { missing: ['clients'] }
    const seen = new Set<string>()
    for (const [at, { id }] of clients.entries()) {
      if (seen.has(id)) return { invalid: `clients[${at}].id is there twice: ${JSON.stringify(id)}.` }
      seen.add(id)
    }
    const sorted = clients.toSorted((a, b) => b.mrr - a.mrr || (a.id < b.id ? -1 : 1))
    const sumOf = (list: typeof clients) => list.reduce((sum, { mrr }) => sum.plus(mrr), Exact.of(0))
    const total = sumOf(sorted)
    if (total.rounded() === 0) {
      return {
        missing: [],
        because: [{ clause: 'SEG-04', says: 'The MRR of all clients adds up to 0, so there is nothing to cut' }],
      }
    }
    const byAmount = positions['mrr-bands'] === 'dollar-ranges'
    const bandOf = byAmount
      ? sorted.map(({ mrr }) => BAND_OF_LETTER[mrrLetter(mrr, values['SEG-13'])])
      : cutBands(toWholeUnits(sorted.map(({ mrr }) => mrr)))
    const totals = [1, 2, 3, 4].map((band) => {
      const sum = sumOf(sorted.filter((_, at) => bandOf[at] === band))
      return { band, mrr: sum.rounded(), share: sum.times(100).over(total).rounded() }
    })
    const shares = totals.map(({ band, mrr, share }) => `band ${band} ${sayNumber(mrr)} (${share} %)`).join(', ')
    const how = byAmount
      ? 'By amount'
      : `Of ${sayNumber(total.rounded())}, a quarter is ${sayNumber(total.over(4).rounded())}`
    return {
      value: { bands: sorted.map(({ id }, at) => ({ id, band: bandOf[at] })), totals },
      because: [{ clause: byAmount ? 'SEG-13' : 'SEG-04', says: `${how}: ${shares}` }],
    }
  },
})
