import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

type Edges = 'higher-range' | 'lower-range'

/**
 * Whether an MRR belongs to the range that opens at an amount. The printed ranges share their upper edges, and a position
 * says which range takes them; the lowest edge is shared with "below" and always belongs to the higher range.
 */
const opens = (mrr: number, from: number, edges: Edges) => (edges === 'higher-range' ? mrr >= from : mrr > from)

/** FND-07: the MRR band by the table of the strategy course. In force are quarters of revenue (SEG-04), not this list. */
export const mrrTouchOfCourse = defineRule({
  id: 'FND-07',
  title: 'MRR bands - strategy course version',
  clauses: ['FND-07'],
  parameters: inEdition({ 'FND-07': { vip: 10_000, high: 5000, mid: 1500 } }),
  conflicts: ['mrr-range-edges'],
  input: { mrr: field.money },
  decide({ mrr }, values, positions) {
    const { vip, high, mid } = values['FND-07']
    const edges = positions['mrr-range-edges']
    const band = opens(mrr, vip, edges)
      ? 'VIP'
      : opens(mrr, high, edges)
        ? 'High Touch'
        : mrr >= mid
          ? 'Mid Touch'
          : 'Low Touch'
    const says = `MRR ${sayNumber(mrr)} is ${band} in the table of course 1 (${[vip, high, mid].map(sayNumber).join(', ')})`
    return { value: { band }, because: [{ clause: 'FND-07', says }] }
  },
})

/** FND-08: the tier of step 2 of the strategy tool. Its letter stands for MRR and is not the client's segment (SEG-02). */
export const mrrTouchOfTool = defineRule({
  id: 'FND-08',
  title: 'MRR bands - strategy tool Step 2 version',
  clauses: ['FND-08'],
  parameters: inEdition({
    'FND-08': {
      from: { A: 10_000, B: 5000, C: 2500 },
      rows: {
        A: { touch: 'VIP Touch', servedWith: ['Frequent strategic engagement', 'Executive involvement'] },
        B: { touch: 'High Touch', servedWith: ['Regular, formal cadence', 'Advisory sessions'] },
        C: { touch: 'Mid Touch', servedWith: ['Quarterly reviews', 'Tactical check-ins'] },
        D: { touch: 'Light Touch', servedWith: ['Automated or ad hoc communication'] },
      },
    },
  }),
  conflicts: ['mrr-range-edges'],
  input: { mrr: field.money },
  decide({ mrr }, values, positions) {
    const { from, rows } = values['FND-08']
    const edges = positions['mrr-range-edges']
    const mrrSegment = opens(mrr, from.A, edges) ? 'A' : opens(mrr, from.B, edges) ? 'B' : mrr >= from.C ? 'C' : 'D'
    const { touch, servedWith } = rows[mrrSegment]
    const says = `MRR ${sayNumber(mrr)} is ${mrrSegment} - ${touch}; the letter stands for MRR, not for the segment in force`
    return { value: { mrrSegment, touch, servedWith: [...servedWith] }, because: [{ clause: 'FND-08', says }] }
  },
})
