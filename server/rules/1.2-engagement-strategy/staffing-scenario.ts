import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/** ES-13: hours and full-time people (FTE) that a strategy takes for some clients. The printed figures hold for 100 clients only. */
export const staffingScenario = defineRule({
  id: 'ES-13',
  title: 'Staffing scenario of a strategy',
  clauses: ['ES-08', 'ES-13'],
  parameters,
  conflicts: ['staffing-scenarios-fte'],
  input: {
    strategy: z.enum(['High-Touch', 'Balanced', 'Tech-Touch']),
    clients: field.count.max(1_000_000),
    hoursPerFte: z.number().min(1).max(10_000).optional().describe('Hours of one full-time person in a year'),
  },
  decide({ strategy, clients, hoursPerFte }, values, positions) {
    const { scenarios, clients: printedClients } = values['ES-13']
    const { hours, printedFte } = scenarios[strategy]
    const perFte = hoursPerFte ?? values['ES-08'].hoursPerFte
    const least = Exact.of(clients).times(hours.least)
    const most = Exact.of(clients).times(hours.most)
    const printed = positions['staffing-scenarios-fte'] === 'printed' && clients === printedClients
    const fte = printed ? { ...printedFte } : { least: least.over(perFte).rounded(), most: most.over(perFte).rounded() }
    const range = (low: number, high: number) =>
      low === high ? sayNumber(low) : `${sayNumber(low)}-${sayNumber(high)}`
    const needed = { least: least.rounded(), most: most.rounded() }
    const people = printed ? 'as printed' : `at ${sayNumber(perFte)} hours a person`
    return {
      value: { hours: needed, fte },
      because: [
        {
          clause: 'ES-13',
          says: `${sayNumber(clients)} clients x ${range(hours.least, hours.most)} = ${range(needed.least, needed.most)} hours a year`,
        },
        { clause: printed ? 'ES-13' : 'ES-08', says: `${range(fte.least, fte.most)} FTE ${people}` },
      ],
    }
  },
})
