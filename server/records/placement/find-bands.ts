import type { Client } from '../../domain/client.ts'
import type { Finding } from '../../domain/finding.ts'
import { applyRule } from '../../rules/index.ts'

export interface Bands {
  finding: Finding
  byClient: Map<string, number>
}

/** The revenue band of every client whose MRR is known (SEG-04). */
export function findBands(portfolio: Client[], asOf: string): Bands {
  const clients = portfolio.filter(({ mrr }) => mrr !== null).map(({ id, mrr }) => ({ id, mrr }))
  const finding = applyRule('SEG-04', { clients: clients.length === 0 ? null : clients }, asOf)
  const bands = finding.status === 'decided' ? (finding.value?.['bands'] as { id: string; band: number }[]) : []
  return { finding, byClient: new Map(bands.map(({ id, band }) => [id, band])) }
}
