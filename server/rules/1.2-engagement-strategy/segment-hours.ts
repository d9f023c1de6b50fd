import { z } from 'zod'
import { SEGMENTS } from '../../domain/segment.ts'
import { bySegment } from '../by-segment.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/**
 * ES-10: the hours that all clients need in a year, by segment and together. Hours per client that are not given come
 * from the table of the position.
 */
export const segmentHours = defineRule({
  id: 'ES-10',
  title: 'Segment hours table',
  clauses: ['ES-04', 'ES-07', 'ES-10', 'ES-11', 'FND-17'],
  parameters,
  conflicts: ['annual-hours', 'boundary-shift-sum'],
  input: {
    clientCounts: bySegment(field.count.max(1_000_000)),
    hoursPerClient: bySegment(z.number().min(0).max(10_000).optional()).optional(),
  },
  decide({ clientCounts: given, hoursPerClient = {} }, values, positions) {
    const { table, clause } = {
      'hours-30-20-10-5': { table: values['ES-10'], clause: 'ES-10' },
      'hours-16-10-6-3': { table: values['ES-07'], clause: 'ES-07' },
      'hours-96-48-19-5': { table: values['ES-04'].hours, clause: 'ES-04' },
      'hours-90-50-40-20': { table: values['FND-17'], clause: 'FND-17' },
    }[positions['annual-hours']] as { table: (typeof values)['ES-10']; clause: 'ES-10' }

    // The misprint is in the counts of one example, so "printed" means anything only for that example.
    const { before, printed } = values['ES-11']
    const misprinted =
      positions['boundary-shift-sum'] === 'printed' && SEGMENTS.every((each) => given[each] === before[each])
    const counts = misprinted ? printed : given
    const rows = SEGMENTS.map((segment) => {
      const hours = hoursPerClient[segment] ?? table[segment]
      return { segment, hours, exact: Exact.of(counts[segment]).times(hours) }
    })
    const totalHours = rows.reduce((sum, { exact }) => sum.plus(exact), Exact.of(0)).rounded()
    const sums = rows.map(
      ({ segment, hours, exact }) =>
        `${segment} ${sayNumber(counts[segment])} x ${hours} = ${sayNumber(exact.rounded())}`,
    )
    const says = `${sums.join(', ')}; together ${sayNumber(totalHours)} hours a year`
    const shift = { clause: 'ES-11' as const, says: 'Counted with C 45 and D 63 clients, as the example is printed' }
    return {
      value: {
        totalHours,
        bySegment: Object.fromEntries(rows.map(({ segment, exact }) => [segment, exact.rounded()])),
      },
      because: [{ clause, says }, ...(misprinted ? [shift] : [])],
    }
  },
})
