import type { Client } from '../../domain/client.ts'
import type { Placement } from '../../domain/client-profile.ts'
import type { Finding, Ground } from '../../domain/finding.ts'
import { SEGMENTS } from '../../domain/segment.ts'
import type { Judge } from '../../rules/judge.ts'
import type { Bands } from './find-bands.ts'

// The touch model has three tiers of revenue and no cut-offs, the revenue bands are four (SEG-05, SEG-06).
// Our reading joins the two middle bands; the reasons of every placement say so.
const TIER_OF_BAND: Record<number, 'high' | 'mid' | 'low'> = { 1: 'high', 2: 'mid', 3: 'mid', 4: 'low' }

/** Segment, revenue band and touch of a client (SEG-01, SEG-02, SEG-04 to SEG-06). */
export function placeClient({ id, maturity, appetite, mrr }: Client, bands: Bands, judge: Judge): Placement {
  const classes = judge('SEG-01', { maturity, appetite })
  const { maturityClass = null, appetiteClass = null } = valueOf(classes)
  const quadrant = judge('SEG-02', { maturityClass, appetiteClass })
  const segment = SEGMENTS.find((known) => known === valueOf(quadrant)['segment']) ?? null
  const band = bands.byClient.get(id) ?? null
  const rhythm = judge('SEG-05', { band })
  const mrrTier = band === null ? null : (TIER_OF_BAND[band] ?? null)
  const touch = judge('SEG-06', { segment, mrrTier })
  // The finding on the bands speaks of the whole portfolio; it is kept, but its reasons are not this client's.
  const own = [classes, quadrant, rhythm, touch]
  return {
    segment,
    archetype: textIn(quadrant, 'archetype'),
    band,
    cadence: textIn(rhythm, 'cadence'),
    mrrTier,
    touch: textIn(touch, 'touch'),
    missing: Object.entries({ maturity, appetite, mrr }).flatMap(([name, value]) => (value === null ? [name] : [])),
    reasons: [...own.flatMap(({ because }) => because), ...tierReason(band, mrrTier)],
    findings: [...own, bands.finding],
  }
}

function tierReason(band: number | null, tier: string | null): Ground[] {
  if (band === null || tier === null) return []
  return [
    { clause: 'SEG-06', says: `Revenue band ${band} is read as the ${tier} tier; the blueprint gives no cut-offs.` },
  ]
}

const valueOf = ({ status, value }: Finding) => (status === 'decided' ? (value ?? {}) : {})

function textIn(finding: Finding, name: string) {
  const text = valueOf(finding)[name]
  return typeof text === 'string' ? text : null
}
