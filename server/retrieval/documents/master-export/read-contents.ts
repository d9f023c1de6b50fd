import { cutAt, junctionsOf } from './junctions.ts'
import type { Chapter } from './divide-chapters.ts'

const LONGEST_HEADING = 140
const MOST_JOINED = 4
// The parts every blueprint has are headings by themselves, whatever follows.
const PART =
  /^(?:\d+\. ?)?(?:Overview|Important Concepts Explained|\w+ (?:Decision )?Process|Appendix|Product Concept)\s*$/
const NUMBERED = /(?<=[a-z)?:\]’”])(?=\d{1,2}\.\s?\d?)|(?<=\S)(?=Concept #\d|Step \d)/g

/** A chapter's contents line: its headings in order, and how much of the line they take. */
interface Contents {
  headings: string[]
  length: number
}

/**
 * Reads the headings that a chapter's first line lists, run together. Undefined where it lists none: where too few
 * of them come again in the chapter.
 */
export function readContents({ lines }: Chapter): Contents | undefined {
  const [first, ...rest] = lines
  if (first === undefined) return undefined
  const places = new Set([...junctionsOf(first.text), ...[...first.text.matchAll(NUMBERED)].map(({ index }) => index)])
  const pieces = listed(
    cutAt(
      first.text,
      [...places].toSorted((a, b) => a - b),
    ),
  )
  const length = pieces.join('').length
  const body = [first.text.slice(length), ...rest.map(({ text }) => text)].join('\n')

  const headings: string[] = []
  let from = 0
  let found = 0
  for (let at = 0; at < pieces.length; ) {
    const [heading, place, count] = longestFound(pieces, at, body, from)
    headings.push(heading)
    if (place !== undefined) {
      from = place + heading.length
      found += count
    }
    at += count
  }
  return found >= 2 && found * 2 >= pieces.length - 1 ? { headings, length } : undefined
}

// The list ends where a piece is too long for a heading, or comes again: there the text begins.
function listed(pieces: string[]): string[] {
  const end = pieces.findIndex((piece, at) => piece.length > LONGEST_HEADING || pieces.slice(0, at).includes(piece))
  return end === -1 ? pieces : pieces.slice(0, end)
}

function longestFound(pieces: string[], at: number, body: string, from: number): [string, number | undefined, number] {
  const most = PART.test(pieces[at]!) ? 1 : Math.min(MOST_JOINED, pieces.length - at)
  for (let count = most; count > 0; count--) {
    const heading = withoutNote(pieces.slice(at, at + count).join(''))
    const place = placeOf(heading, body, from)
    if (place !== undefined) return [heading, place, count]
  }
  return [pieces[at]!, undefined, 1]
}

// Comments of the source left their numbers behind: `In Summary[4]`.
const withoutNote = (heading: string) => heading.replaceAll(/(?:\[\d+\])+$/g, '').trim()

/** Where a heading stands in flattened text from a place on: at a line's begin, or run into the text on both sides. */
export function placeOf(heading: string, body: string, from: number): number | undefined {
  for (let at = body.indexOf(heading, from); at !== -1; at = body.indexOf(heading, at + 1)) {
    const before = body[at - 1] ?? '\n'
    const after = body.slice(at + heading.length, at + heading.length + 2)
    const begins = before === '\n' || (heading.length < 12 ? /[.?!)”:]/ : /[^\s(“‘"'/-]/).test(before)
    if (begins && !/^(?:[a-z,;.’]|\s[a-z])/.test(after)) return at
  }
  return undefined
}
