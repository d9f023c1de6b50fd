import { z } from 'zod'
import { SEGMENTS } from '../../domain/segment.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const score = z.int().min(0).max(100).describe('Whole Health Score, 0-100: no band holds what lies between 20 and 21')

/** TEC-109: how many clients of each segment fall into each of the five bands of the Health Score. */
export const healthDistribution = defineRule({
  id: 'TEC-109',
  title: 'Clients by Health Score band and segment',
  clauses: ['TEC-109'],
  parameters: inEdition({ 'TEC-109': { from: [0, 21, 41, 61, 81], upTo: [20, 40, 60, 80, 100] } }),
  input: {
    clients: z
      .array(z.strictObject({ segment: field.segment, score }))
      .min(1)
      .max(100_000),
  },
  decide({ clients }, values) {
    const { from, upTo } = values['TEC-109']
    const bands = from.map((first, at) => ({ first, last: upTo[at]!, name: `${first}-${upTo[at]}` }))
    const distribution = Object.fromEntries(
      SEGMENTS.filter((segment) => clients.some((client) => client.segment === segment)).map((segment) => [
        segment,
        Object.fromEntries(
          bands.map(({ first, last, name }) => [
            name,
            clients.filter((client) => client.segment === segment && client.score >= first && client.score <= last)
              .length,
          ]),
        ),
      ]),
    )
    const says = Object.entries(distribution).map(
      ([segment, counts]) =>
        `Segment ${segment}: ${Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([band, count]) => `${count} in ${band}`)
          .join(', ')}`,
    )
    return { value: { distribution }, because: says.map((each) => ({ clause: 'TEC-109' as const, says: each })) }
  },
})
