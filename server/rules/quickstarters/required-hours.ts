import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const TOUCHES = ['VIP', 'High', 'Mid', 'Low'] as const
const CADENCES = ['annual', 'quarterly', 'monthly', 'adHoc'] as const

const byTouch = <Of extends z.ZodType>(of: Of) => z.strictObject({ VIP: of, High: of, Mid: of, Low: of })
const hours = z.strictObject({ annual: field.hours, quarterly: field.hours, monthly: field.hours, adHoc: field.hours })

/** FND-28: the hours that all clients need in a year: by segment, by cadence and together. */
export const requiredHours = defineRule({
  id: 'FND-28',
  title: 'Required hours by segment and total',
  clauses: ['FND-28'],
  parameters: inEdition({}),
  input: {
    clients: byTouch(field.count.max(1_000_000)),
    hoursPerClient: byTouch(hours).describe('Hours of one client in a year, by cadence'),
  },
  decide({ clients, hoursPerClient }) {
    const hoursOf = (touch: (typeof TOUCHES)[number], cadence: (typeof CADENCES)[number]) =>
      Exact.of(clients[touch]).times(hoursPerClient[touch][cadence])
    const sum = (list: Exact[]) => list.reduce((total, each) => total.plus(each), Exact.of(0))
    const bySegment = TOUCHES.map((touch) => sum(CADENCES.map((cadence) => hoursOf(touch, cadence))))
    const byCadence = CADENCES.map((cadence) => sum(TOUCHES.map((touch) => hoursOf(touch, cadence))).rounded())
    const totalHours = sum(bySegment).rounded()
    const segments = TOUCHES.map((touch, at) => `${touch} ${sayNumber(bySegment[at]!.rounded())}`)
    return {
      value: {
        totalHours,
        bySegment: Object.fromEntries(TOUCHES.map((touch, at) => [touch, bySegment[at]!.rounded()])),
        byCadence: Object.fromEntries(CADENCES.map((cadence, at) => [cadence, byCadence[at]])),
      },
      because: [{ clause: 'FND-28', says: `${segments.join(' + ')} = ${sayNumber(totalHours)} hours a year` }],
    }
  },
})
