import type { PortfolioClient } from '../../domain/client-month.ts'

/** A client's latest month as one row of a table. */
export const portfolioRow = ({ client, latest }: PortfolioClient): Record<string, unknown> => ({
  id: client.id,
  name: client.name,
  month: latest.month,
  segment: latest.segmentName ?? latest.segment,
  touch: latest.touch,
  ...Object.fromEntries(latest.health.map(({ dimension, colour }) => [dimension, colour])),
  maturity: latest.maturityIndex.value,
  calls: latest.calls.length,
  'at risk': latest.atRisk.flagged ? latest.atRisk.by.join(', ') : 'no',
  gates: latest.gates
    .filter(({ status }) => status === 'in-force')
    .map(({ kind }) => kind)
    .join(', '),
})
