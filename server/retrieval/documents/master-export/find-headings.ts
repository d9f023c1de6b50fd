import { junctionsOf } from './junctions.ts'
import { placeOf } from './read-contents.ts'

/** A heading within a line: its first character, and the one after its last. */
export interface Span {
  from: number
  to: number
}

const LONGEST = 140
const LOOK_AHEAD = 12
const QUESTIONS =
  /(?:What is the objective|Why is it important|As an MSP, why do I need (?:to do )?this|Why do I need to do this as an MSP|What is the Customer impact|How does (?:it|[A-Z]\w+) connect to (?:the )?(?:other parts|Client Business Goal levels))\?/g
const NUMBERED = /(?:Concept #\d+: |Step \d+\.?(?::| —| –| -) )(?=\S)/g

/**
 * The headings run into a line, in order: those of the contents that come next, the questions every blueprint asks,
 * and numbered concepts and steps. `next` is where the contents go on in the following line.
 */
export function findHeadings(line: string, contents: string[], from: number): { spans: Span[]; next: number } {
  const spans: Span[] = []
  let next = from
  let place = 0
  for (let at = from; at < Math.min(contents.length, next + LOOK_AHEAD); at++) {
    const found = placeOf(contents[at]!, line, place)
    if (found === undefined) continue
    place = found + contents[at]!.length
    spans.push({ from: found, to: place })
    next = at + 1
  }
  const add = (span: Span) => {
    if (!spans.some((other) => span.from < other.to && other.from < span.to)) spans.push(span)
  }
  for (const { index, 0: question } of line.matchAll(QUESTIONS))
    if (isGlued(line, index)) add({ from: index, to: index + question.length })
  for (const { index } of line.matchAll(NUMBERED)) {
    const to = isGlued(line, index) ? titleEnd(line, index) : undefined
    if (to !== undefined) add({ from: index, to })
  }
  return { spans: spans.toSorted((a, b) => a.from - b.from), next }
}

const isGlued = (line: string, at: number) => at === 0 || /[^\s(“‘"']/.test(line[at - 1]!)

/** Where a title that begins at a place ends: where text was run into it, or a list begins; undefined if neither is near. */
export function titleEnd(line: string, from: number): number | undefined {
  const part = line.slice(from, from + LONGEST + 2)
  const list = /\S(?=\? \S)/.exec(part)
  const ends = [junctionsOf(part).find((at) => at > 2), list === null ? undefined : list.index + 1]
  const end = Math.min(...ends.map((at) => at ?? Infinity))
  return end <= LONGEST ? from + end : undefined
}
