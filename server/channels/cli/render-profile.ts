import type { ClientProfile } from '../../domain/client-profile.ts'

/** A client's profile as text: who, where in the portfolio, the five dimensions with reasons, the gates. */
export function renderProfile({ client, asOf, month, placement, health, gates, notices }: ClientProfile): string {
  const { segment, archetype, band, touch, reasons } = placement
  return [
    `${client.name} (${client.id})${client.industry === null ? '' : `, ${client.industry}`}`,
    `Segment ${segment ?? 'unknown'}${archetype === null ? '' : ` (${archetype})`}, band ${band ?? 'unknown'}, touch ${touch ?? 'unknown'}, MRR ${client.mrr ?? 'unknown'}; as of ${asOf}, signals of ${month ?? 'no month'}`,
    ...reasons.map(({ clause, says }) => `  ${clause}  ${says}`),
    '',
    ...health.flatMap(({ dimension, colour, score, coverage, reasons: why, missing, trend }) => [
      `${dimension.padEnd(11)} ${colour}${score === null ? '' : ` ${score}`}, ${Math.round(coverage * 100)} % of inputs known; ${trend.map((past) => past.colour).join(' > ')}`,
      ...why.map(({ clause, says }) => `  ${clause}  ${says}`),
      ...(missing.length === 0 ? [] : [`  missing: ${missing.join(', ')}`]),
    ]),
    '',
    gates.length === 0 ? 'No gate is open.' : 'Open gates',
    ...gates.map(({ kind, status, says, clause }) => `  ${kind} (${status}): ${says} [${clause}]`),
    ...notices.map((notice) => `Note: ${notice}`),
  ].join('\n')
}
