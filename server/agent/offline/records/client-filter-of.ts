import { colourNamed, dimensionsNamed } from '../../dimension-named.ts'

/** The input of list_clients, as far as a question narrows the clients. */
export interface FilterNamed {
  colour?: string
  dimension?: string
  segment?: string
  gates?: string[]
  atRisk?: true
  renewsWithinDays?: number
}

/** Which clients a question asks for: by colour, dimension, segment, gate or risk; empty where it names none of them. */
export function clientFilterOf(question: string): FilterNamed {
  const colour = colourNamed(question)
  const [dimension] = dimensionsNamed(question)
  const segment = /\bsegment ([A-D])\b/i.exec(question)?.[1]?.toUpperCase()
  const gates = gatesNamed(question)
  return {
    ...(colour === undefined ? {} : { colour }),
    ...(colour === undefined || dimension === undefined ? {} : { dimension }),
    ...(segment === undefined ? {} : { segment }),
    ...(gates.length === 0 ? {} : { gates }),
    ...(/\bat[- ]risk\b/i.test(question) ? { atRisk: true as const } : {}),
  }
}

function gatesNamed(question: string): string[] {
  if (/\bwatch ?list\b/i.test(question)) return ['watchlist']
  if (/\b(gate[ds]?|blocked|expansion)\b/i.test(question)) return ['expansion']
  const late = /\b(overdue|late|unsent)\b/i.test(question)
  if (!late) return []
  const named = [
    ...(/\brecaps?\b/i.test(question) ? ['recap'] : []),
    ...(/\bfirst actions?\b/i.test(question) ? ['first-action'] : []),
  ]
  return named.length > 0 ? named : ['recap', 'first-action']
}
