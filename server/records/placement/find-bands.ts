import type { Client } from '../../domain/client.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Judge } from '../../rules/judge.ts'

export interface Bands {
  finding: Finding
  byClient: Map<string, number>
}

/** The revenue band of every client whose MRR is known (SEG-04). */
export function findBands(portfolio: readonly Pick<Client, 'id' | 'mrr'>[], judge: Judge): Bands {
  const clients = portfolio.filter(({ mrr }) => mrr !== null).map(({ id, mrr }) => ({ id, mrr }))
  const finding = judge('SEG-04', { clients: clients.length === 0 ? null : clients })
  const bands = finding.status === 'decided' ? (finding.value?.['bands'] as { id: string; band: number }[]) : []
  return { finding, byClient: new Map(bands.map(({ id, band }) => [id, band])) }
}
