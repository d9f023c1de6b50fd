import type { ClientProfile } from '../../domain/client-profile.ts'
import { cite } from './cite.ts'
import type { OfflineTurn } from './read-turn.ts'

const TOPICS: Record<string, RegExp> = {
  cx: /\b(cx|client experience|pulse|complaint|sponsor)/i,
  adoption: /\b(adoption|dmi|mfa|endpoint|technology)/i,
  engagement: /\b(engagement|cadence|meeting|attend|decision)/i,
  quality: /\b(service quality|quality|sla|ticket|recap)/i,
  alignment: /\b(alignment|aligned|effort mix|deliverables)/i,
}

/** What the record of the chosen client says to the question; empty when no client was read. */
export function composeClient({ results }: OfflineTurn, question: string): string {
  const read = results.find(({ name, failed }) => name === 'read_client' && !failed)
  if (read === undefined) return ''
  const { profile, uncitable } = read.output as { profile: ClientProfile; uncitable: string[] }
  const { client, placement, health, gates, month, notices } = profile
  const { segment, band, touch, reasons } = placement
  const asked = health.filter(({ dimension }) => TOPICS[dimension]!.test(question))
  const shown = asked.length > 0 ? asked : health
  const lines = shown.map(({ dimension, colour, score, reasons: why, missing }) => {
    const because = (asked.length > 0 ? why : why.slice(0, 1))
      .map(({ says, clause }) => `${says} ${cite(clause, uncitable)}`)
      .join('; ')
    const gap = missing.length > 0 ? `; missing ${missing.join(', ')}` : ''
    return `- ${dimension}: ${colour}${score === null ? '' : `, score ${score}`}${because === '' ? '' : ` - ${because}`}${gap}`
  })
  const open = gates.map(
    ({ kind, status, says, clause }) => `- ${kind} gate, ${status}: ${says} ${cite(clause, uncitable)}`,
  )
  const place = reasons.map(({ clause }) => clause).filter((clause, at, all) => all.indexOf(clause) === at)
  return [
    `${client.name}: Segment ${segment ?? 'unknown'}, band ${band ?? 'unknown'}, touch ${touch ?? 'unknown'}${place.map((clause) => ` ${cite(clause, uncitable)}`).join('')}. Health for ${month ?? 'no month on record'}:`,
    ...lines,
    ...(open.length === 0 ? ['No gate is open.'] : ['Open gates:', ...open]),
    ...notices.map((notice) => `- Note: ${notice}`),
  ].join('\n')
}
