import type { ClientProfile } from '../domain/client-profile.ts'
import type { RecapRequest } from '../drafts/recap/plan-recap.ts'

const CADENCE: Record<string, string> = {
  A: 'Segment A: monthly strategy session and quarterly roadmap review',
  B: 'Segment B: quarterly strategy session and semi-annual budget session',
  C: 'Segment C: quarterly review or semi-annual check-in',
  D: 'Segment D: semi-annual or annual operational sync',
}

/** What the record of a client adds to a recap: who it is, its cadence, and what its health says is at risk. */
export function recapContextOf({
  client,
  placement,
  health,
  gates,
}: ClientProfile): Pick<RecapRequest, 'client' | 'cadence' | 'recordRisks'> {
  const segment = placement.segment ?? 'unknown'
  const red = health
    .filter(({ colour }) => colour === 'red')
    .map(({ dimension, findings }) => ({
      says: `${dimension} is red`,
      source: findings.map(({ rule }) => rule).join(', '),
    }))
  const gated = gates
    .filter(({ kind, status }) => status === 'in-force' && kind === 'expansion')
    .map(({ says, clause }) => ({ says, source: clause }))
  return {
    client: { id: client.id, name: client.name, segment },
    cadence: CADENCE[segment] ?? 'to be set once the segment is known',
    recordRisks: [...red, ...gated],
  }
}
