import { CopilotError } from '../../domain/errors.ts'
import { type Segment, SEGMENTS } from '../../domain/segment.ts'

/** `A=30,B=20` as numbers by segment. Throws `bad-input` naming what it was read from. */
export function readSegmentNumbers(text: string, named: string): Partial<Record<Segment, number>> {
  const wrong = (why: string) => new CopilotError('bad-input', `${named} must be like A=30,B=20,C=10,D=5; ${why}.`)
  const found: Partial<Record<Segment, number>> = {}
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, letter, figure] = /^([A-D])\s*=\s*(\d+(?:\.\d+)?)$/i.exec(part) ?? []
    const segment = SEGMENTS.find((known) => known === letter?.toUpperCase())
    if (segment === undefined) throw wrong(`"${part.slice(0, 40)}" is not`)
    if (found[segment] !== undefined) throw wrong(`${segment} is there twice`)
    found[segment] = Number(figure)
  }
  return found
}

/** The same for all four; one plain number stands for all of them. */
export function readAllSegments(text: string, named: string): Record<Segment, number> {
  if (/^\d+(\.\d+)?$/.test(text.trim())) return { A: Number(text), B: Number(text), C: Number(text), D: Number(text) }
  const found = readSegmentNumbers(text, named)
  const absent = SEGMENTS.filter((segment) => found[segment] === undefined)
  if (absent.length === 0) return found as Record<Segment, number>
  throw new CopilotError(
    'bad-input',
    `${named} must name all four segments; ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} missing.`,
  )
}
