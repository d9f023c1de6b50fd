import { SEGMENTS } from '../../domain/segment.ts'
import { bySegment } from '../by-segment.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const clients = field.count.max(1_000_000)

/**
 * ES-11, option 1: clients and hours after the floors of A and B are raised. The floor of C stays, so all who leave A and
 * B land in C. What is still short is left to the other two options.
 */
export const raisedFloors = defineRule({
  id: 'ES-11',
  title: 'Raised segment floors to close a capacity gap',
  clauses: ['ES-10', 'ES-11'],
  parameters,
  conflicts: ['boundary-shift-sum'],
  input: {
    clientCounts: bySegment(clients),
    clientsInA: clients.describe('Clients in A with the raised floor'),
    clientsInB: clients.describe('Clients in B with the raised floor'),
    availableHours: field.hours.optional(),
  },
  decide({ clientCounts: before, clientsInA, clientsInB, availableHours }, values, positions) {
    const leaving = before.A - clientsInA + before.B - clientsInB
    if (clientsInA > before.A || leaving < 0) return { invalid: 'Raised floors cannot bring clients into A or B.' }

    const byFormula = { A: clientsInA, B: clientsInB, C: before.C + leaving, D: before.D }
    const example = values['ES-11']
    const isExample = SEGMENTS.every((each) => byFormula[each] === example.before[each])
    const asPrinted = positions['boundary-shift-sum'] === 'printed' && isExample
    const clientCounts = asPrinted ? example.printed : byFormula
    const total = SEGMENTS.reduce(
      (sum, each) => sum.plus(Exact.of(clientCounts[each]).times(values['ES-10'][each])),
      Exact.of(0),
    )
    const totalHours = total.rounded()
    const gap = availableHours === undefined ? {} : { gapHours: total.minus(availableHours).rounded() }
    const isShort = availableHours !== undefined && !Exact.of(availableHours).isAtLeast(total)
    const moves = asPrinted
      ? `Counted as printed: C ${example.printed.C}, D ${example.printed.D}`
      : `${sayNumber(leaving)} clients land in C`
    const sums = SEGMENTS.map((each) => `${each} ${sayNumber(clientCounts[each])} x ${values['ES-10'][each]}`)
    return {
      value: { clientCounts: { ...clientCounts }, totalHours, ...gap },
      missing: availableHours === undefined ? ['availableHours'] : [],
      because: [
        { clause: 'ES-11', says: moves },
        { clause: 'ES-10', says: `${sums.join(', ')} = ${sayNumber(totalHours)} hours a year` },
        ...(isShort
          ? [{ clause: 'ES-11' as const, says: 'Still short: cut hours per client, or lower the CS investment' }]
          : []),
      ],
    }
  },
})
