import { negationsAround, statesAround } from './denied-shares.ts'
import type { NumberGiven, Place, ShareGiven } from './quantity.ts'

const OF =
  /^\s(?:(?:[a-z-]+\s){0,3}(?:out of|among)|of)(?:\s(?:the|our|all|this|these|those|my|her|his|its|their|month's|quarter's|last|total))*\s$/i
const OUT_OF_BEFORE = /(?:\bout of|^of|[,;.:]\sof)\s(?:the\s|our\s|all\s)*$/i
const OF_WHICH = /^[^.;?!]{0,40}?\bof (?:which|them|these|those)\s$/i
const OF_THEM = /^\s(?:\w+\s)?of (?:them|those|these|which)\b/i

/**
 * The parts of a whole that a question gives: "44 of 50", "out of 25 declines 22 have", "22 reports, 17 of them". None
 * where it denies something twice: it is open which part is meant.
 */
export function readShares(question: string, numbers: NumberGiven[]): ShareGiven[] {
  const ordered = numbers.toSorted((a, b) => a.at - b.at)
  const shares: ShareGiven[] = []
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const [first, second] = [ordered[at]!, ordered[at + 1]!]
    const share = shareOf(question, first, second)
    if (share === undefined) continue
    shares.push(share)
    at += 1
  }
  return shares
}

function shareOf(question: string, first: NumberGiven, second: NumberGiven): ShareGiven | undefined {
  if (first.unit !== 'plain' || second.unit !== 'plain') return undefined
  const between = question.slice(first.end, second.at)
  if (OF_WHICH.test(between)) return partOf(question, second, first)
  if (OF.test(between)) return partOf(question, first, second)
  if (OF_THEM.test(question.slice(second.end))) return partOf(question, second, first)
  return OUT_OF_BEFORE.test(question.slice(0, first.at)) ? partOf(question, second, first) : undefined
}

/** One figure as a part of another, or what is left of it where the question denies something of the part. */
export function partOf(question: string, met: NumberGiven, of: NumberGiven): ShareGiven | undefined {
  if (met.value > of.value || of.value <= 0) return undefined
  const place: Place = { at: Math.min(met.at, of.at), end: Math.max(met.end, of.end) }
  const told = met.at < of.at ? place : met
  const negations = negationsAround(question, told)
  if (negations > 1) return undefined
  const contrary = negations === 0 ? undefined : of.value - met.value
  // "Has 37 of 40 hours booked": the part is not what is at hand.
  const role = met.role === 'have' ? undefined : met.role
  return { kind: 'share', ...place, met: { ...met, role, contrary, states: statesAround(question, told) }, of }
}
