import type { ClientMonth, PortfolioClient } from '../../domain/client-month.ts'
import type { Dimension } from '../../domain/client-profile.ts'
import type { Colour } from '../../domain/segment.ts'
import type { EvaluatedClient } from './evaluate-portfolio.ts'

/** One line of the portfolio; undefined where nothing at all can be judged of the client. */
export function portfolioClient({ record, months }: EvaluatedClient): PortfolioClient | undefined {
  const latest = months.at(-1)
  return latest === undefined ? undefined : { client: record.client, latest, trend: months.map(coloursOf) }
}

const coloursOf = ({ month, health }: ClientMonth) => ({
  month,
  colours: Object.fromEntries(health.map(({ dimension, colour }) => [dimension, colour])) as Record<Dimension, Colour>,
})
