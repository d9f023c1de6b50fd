import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/**
 * VCM-143: whether one vCIO can carry these clients, by their number and by their revenue, and what they pay on
 * average. The manual has a second guideline (VCM-144) and does not choose between the two.
 */
export const vcioCapacity = defineRule({
  id: 'VCM-143',
  title: 'vCIO capacity (meeting patterns)',
  clauses: ['VCM-143', 'VCM-144'],
  parameters,
  input: { mrrTotal: field.money, clients: field.count.min(1).max(1_000_000).optional() },
  decide({ mrrTotal, clients }, values) {
    const { clientsWithin, mrrWithin } = values['VCM-143']
    const other = values['VCM-144']
    if (clients === undefined) {
      const vcios = Exact.of(mrrTotal).over(mrrWithin).rounded()
      const averageClients = Exact.of(mrrTotal).times(clientsWithin).over(mrrWithin).rounded()
      const says = `${sayNumber(mrrTotal)} / ${sayNumber(mrrWithin)} = ${vcios} vCIOs; with the average of the guideline that is ${sayNumber(averageClients)} clients`
      return { value: { vcios, averageClients }, missing: ['clients'], because: [{ clause: 'VCM-143', says }] }
    }
    const withinCapacity = clients <= clientsWithin && mrrTotal <= mrrWithin
    const averageMrr = Exact.of(mrrTotal).over(clients).rounded()
    const limits = `${sayNumber(clients)} clients against ${clientsWithin}, MRR ${sayNumber(mrrTotal)} against ${sayNumber(mrrWithin)}`
    const average = `${sayNumber(mrrTotal)} / ${sayNumber(clients)} = ${sayNumber(averageMrr)} a client`
    const note = `The manual also gives ${other.clients.from}-${other.clients.to} clients with ${sayNumber(other.averageMrr)} on average`
    return {
      value: { withinCapacity, averageMrr },
      because: [
        { clause: 'VCM-143', says: `One vCIO: ${limits}` },
        { clause: 'VCM-143', says: average },
        { clause: 'VCM-144', says: note },
      ],
    }
  },
})
