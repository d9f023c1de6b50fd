import type { ClientProfile, ClientSummary, Dimension } from '../domain/client-profile.ts'
import type { Colour } from '../domain/segment.ts'

/** The line of the portfolio that a profile comes down to. */
export function clientSummary({ client, month, placement, health, gates }: ClientProfile): ClientSummary {
  const { id, name, industry, mrr, csm, renewalDate } = client
  const { segment, band, touch } = placement
  const colours = Object.fromEntries(health.map(({ dimension, colour }) => [dimension, colour]))
  const inForce = gates.filter(({ status }) => status === 'in-force').map(({ kind }) => kind)
  const named = { id, name, industry, mrr, csm, renewalDate, month, segment, band, touch }
  return { ...named, health: colours as Record<Dimension, Colour>, gates: [...new Set(inForce)] }
}
