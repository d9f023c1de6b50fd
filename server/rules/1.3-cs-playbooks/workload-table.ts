import { z } from 'zod'
import { SEGMENTS } from '../../domain/segment.ts'
import { bySegment } from '../by-segment.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const parameters = inEdition({
  'PB-03': { cyclesPerYear: 2, hoursPerCycle: 3 },
  'PB-04': { A: 8, B: 4, C: 2, D: 1 },
})

/**
 * PB-04: the playbook hours of all clients in a year. Hours per client that are not given are those of the table; for
 * Segment B the blueprint has two figures, so they are given or named by their position.
 */
export const workloadTable = defineRule({
  id: 'PB-04',
  title: 'Annual playbook workload',
  clauses: ['PB-03', 'PB-04'],
  parameters,
  conflicts: ['segment-b-playbook-hours'],
  input: {
    clientCounts: bySegment(field.count.max(1_000_000)),
    hoursPerClient: bySegment(z.number().min(0).max(10_000).optional()).optional(),
  },
  decide({ clientCounts, hoursPerClient = {} }, values, positions) {
    const position = positions['segment-b-playbook-hours']
    const { cyclesPerYear, hoursPerCycle } = values['PB-03']
    const isOpen = hoursPerClient.B === undefined && position === null && clientCounts.B > 0
    if (isOpen) return { missing: ['hoursPerClient.B'] }

    const isSix = hoursPerClient.B === undefined && position === 'six-hours'
    const table = { ...values['PB-04'], ...(isSix ? { B: cyclesPerYear * hoursPerCycle } : {}) }
    const rows = SEGMENTS.map((segment) => {
      const hours = hoursPerClient[segment] ?? table[segment]
      return { segment, hours, exact: Exact.of(clientCounts[segment]).times(hours) }
    })
    const totalHours = rows.reduce((sum, { exact }) => sum.plus(exact), Exact.of(0)).rounded()
    const sums = rows.map(
      ({ segment, hours, exact }) =>
        `${segment} ${sayNumber(clientCounts[segment])} x ${hours} = ${sayNumber(exact.rounded())}`,
    )
    return {
      value: {
        totalHours,
        bySegment: Object.fromEntries(rows.map(({ segment, exact }) => [segment, exact.rounded()])),
      },
      because: [
        { clause: 'PB-04', says: `${sums.join(', ')}; together ${sayNumber(totalHours)} hours a year` },
        ...(isSix
          ? [{ clause: 'PB-03' as const, says: `Segment B: ${cyclesPerYear} cycles x ${hoursPerCycle} hours` }]
          : []),
      ],
    }
  },
})
