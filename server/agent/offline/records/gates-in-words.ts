import type { Gate } from '../../../domain/client-profile.ts'
import { cite } from '../cite.ts'

/** The kinds of gate in one line, each with its clauses; those that are not known are named apart. */
export function gatesInWords(gates: readonly Gate[], uncitable: string[]): string {
  const inForce = kindsInWords(gates, 'in-force', uncitable)
  const unknown = kindsInWords(gates, 'unknown', uncitable)
  return [
    inForce === '' ? 'No gate is known to be in force.' : `Gates in force: ${inForce}.`,
    ...(unknown === '' ? [] : [`Gates not known: ${unknown}.`]),
  ].join(' ')
}

const kindsInWords = (gates: readonly Gate[], status: Gate['status'], uncitable: string[]) =>
  [
    ...Map.groupBy(
      gates.filter((gate) => gate.status === status),
      ({ kind }) => kind,
    ),
  ]
    .map(([kind, same]) => {
      const clauses = [...new Set(same.map(({ clause }) => cite(clause, uncitable)))]
      return `${kind} ${clauses.join(' ')}`
    })
    .join(', ')
