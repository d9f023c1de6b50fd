import type { NumberGiven, ShareGiven } from './quantity.ts'

const OF = /^\s(?:out of|of)(?:\s(?:the|our|all|this|these|those|my|month's|quarter's|last|total))*\s$/i
const OUT_OF_BEFORE = /(?:\bout of|^of|[,;.:]\sof)\s(?:the\s|our\s|all\s)*$/i
const OF_THEM = /^\s(?:\w+\s)?of (?:them|those|these|which)\b/i

/** The parts of a whole that a question gives: "44 of 50", "out of 25 declines 22 have", "22 reports, 17 of them". */
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
  const place = { kind: 'share' as const, at: first.at, end: second.end }
  if (OF.test(between)) return partOf(place, first, second)
  if (OF_THEM.test(question.slice(second.end))) return partOf(place, second, first)
  return OUT_OF_BEFORE.test(question.slice(0, first.at)) ? partOf(place, second, first) : undefined
}

const partOf = (place: { kind: 'share'; at: number; end: number }, met: NumberGiven, of: NumberGiven) =>
  met.value <= of.value && of.value > 0 ? { ...place, met, of } : undefined
