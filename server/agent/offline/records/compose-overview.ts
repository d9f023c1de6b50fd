import type { Dimension } from '../../../domain/client-profile.ts'
import { dimensionsNamed } from '../../dimension-named.ts'
import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { gatesInWords } from './gates-in-words.ts'
import { outputsOf } from './outputs-of.ts'
import { sayInput } from './say-input.ts'
import type { ReadClient } from './tool-outputs.ts'

// More than these are named by kind only.
const GATES = 1
const MISSING = 4

/** The record of the chosen client in short: its place, its five colours or those asked for, open gates, notes. */
export function composeOverview(turn: OfflineTurn, question: string): string {
  const [read] = outputsOf<ReadClient>(turn, 'read_client')
  if (read === undefined) return ''
  const { profile, uncitable } = read
  const { client, placement, health, gates, month, notices } = profile
  const { segment, band, touch, reasons } = placement
  const named: Dimension[] = dimensionsNamed(question)
  const asked = health.filter(({ dimension }) => named.includes(dimension))
  const shown = asked.length > 0 ? asked : health
  const lines = shown.map(({ dimension, colour, score, reasons: why, missing }) => {
    const because = (asked.length > 0 ? why : why.slice(0, 1))
      .map(({ says, clause }) => `${asData(says)} ${cite(clause, uncitable)}`)
      .join('; ')
    const gap =
      missing.length > 0
        ? `; missing ${missing.slice(0, MISSING).map(sayInput).join(', ')}${missing.length > MISSING ? ' and more' : ''}`
        : ''
    return `- ${dimension}: ${colour}${score === null ? '' : `, score ${score}`}${because === '' ? '' : ` - ${because}`}${gap}`
  })
  const open = gates.map(
    ({ kind, status, says, clause }) => `- ${kind} gate, ${status}: ${asData(says)} ${cite(clause, uncitable)}`,
  )
  const place = [...new Set(reasons.map(({ clause }) => clause))]
  return [
    `${asData(client.name)}: Segment ${segment ?? 'unknown'}, band ${band ?? 'unknown'}, touch ${touch ?? 'unknown'}${place.map((clause) => ` ${cite(clause, uncitable)}`).join('')}. Health for ${month ?? 'no month on record'}:`,
    ...lines,
    ...(open.length === 0
      ? ['No gate is open.']
      : open.length > GATES
        ? [gatesInWords(gates, uncitable)]
        : ['Open gates:', ...open]),
    ...notices.map((notice) => `- Note: ${asData(notice)}`),
  ].join('\n')
}
