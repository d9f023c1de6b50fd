import type { ClientSummary, Dimension } from '../../domain/client-profile.ts'
import type { OfflineTurn } from './read-turn.ts'

const LIMIT = 15
const DIMENSION: Record<Dimension, RegExp> = {
  cx: /\b(cx|client experience)\b/i,
  adoption: /\b(adoption|dmi)\b/i,
  engagement: /\bengagement\b/i,
  quality: /\bquality\b/i,
  alignment: /\balignment\b/i,
}

/** The clients that fit the question, a line each; empty when the portfolio was not read. */
export function composePortfolio({ results }: OfflineTurn, question: string): string {
  const read = results.find(({ name, failed }) => name === 'list_clients' && !failed)
  if (read === undefined) return ''
  const { clients } = read.output as { clients: ClientSummary[] }
  const fitting = clients.filter(fits(question))
  const shown = fitting.slice(0, LIMIT).map(toLine)
  const more = fitting.length > LIMIT ? ['There are more; "copilot clients" lists all.'] : []
  return fitting.length === 0 ? 'No client fits.' : ['These clients fit:', ...shown, ...more].join('\n')
}

/** A test of one client, from the colour, dimension, segment and gate that the question names. */
function fits(question: string) {
  const colour = /\b(red|yellow|green|unknown)\b/i.exec(question)?.[1]?.toLowerCase()
  const named = (Object.keys(DIMENSION) as Dimension[]).filter((dimension) => DIMENSION[dimension].test(question))
  const segment = /\bsegment ([A-D])\b/i.exec(question)?.[1]?.toUpperCase()
  const watch = /\bwatch ?list\b/i.test(question)
  const gated = /\b(gate[ds]?|blocked|expansion)\b/i.test(question)
  const overdue = /\boverdue\b/i.test(question)
  return ({ segment: own, health, gates }: ClientSummary) => {
    const colours = (named.length > 0 ? named : (Object.keys(health) as Dimension[])).map(
      (dimension) => health[dimension],
    )
    return (
      (colour === undefined || colours.some((each) => each === colour)) &&
      (segment === undefined || own === segment) &&
      (!watch || gates.includes('watchlist')) &&
      (!gated || gates.includes('expansion')) &&
      (!overdue || gates.includes('recap') || gates.includes('first-action'))
    )
  }
}

function toLine({ name, segment, touch, health, gates }: ClientSummary) {
  const colours = Object.entries(health)
    .map(([dimension, colour]) => `${dimension} ${colour}`)
    .join(', ')
  return `- ${name}: Segment ${segment ?? 'unknown'}, touch ${touch ?? 'unknown'}; ${colours}${gates.length > 0 ? `; gates: ${gates.join(', ')}` : ''}`
}
