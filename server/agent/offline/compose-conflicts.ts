import type { Conflict, Reading } from '../../domain/finding.ts'
import { analyse } from '../../retrieval/analyse.ts'

// More readings than these nobody compares in an answer; the rest are named by their clauses.
const TOLD = 4
const TOLD_OF_SECOND = 2
// The first two are what the entry is about.
const ALWAYS = 2
const UNDECIDED = /^(?:Nothing decides: |House rule \d+ leaves it open; )/

/**
 * The readings of each disagreement that a question touches, the one in force first, then those that speak most of the
 * question; where there are many, the others are named by their clauses.
 */
export const composeConflicts = (conflicts: Conflict[], question: string): string =>
  conflicts.map((conflict, at) => composeConflict(conflict, question, at === 0 ? TOLD : TOLD_OF_SECOND)).join('\n\n')

function composeConflict(
  { kind, topic, readings, inForce, because }: Conflict,
  question: string,
  most: number,
): string {
  const opening =
    kind === 'misprint' ? `The blueprints misprint a figure (${topic}).` : `The blueprints disagree on this (${topic}).`
  const told = readings.length <= most + 1 ? readings : chosenOf(readings, inForce, question, most)
  const lines = told
    .toSorted((a, b) => Number(b.position === inForce) - Number(a.position === inForce))
    .map(
      (reading) => `- ${closed(reading.says)}${citesOf(reading)}${reading.position === inForce ? ' (in force)' : ''}`,
    )
  const others = readings.filter((reading) => !told.includes(reading))
  const more = others.length === 0 ? [] : [`- ${others.length} more:${citesOf({ clauses: clausesOf(others) })}`]
  const closing =
    inForce === null
      ? `Nothing decides; name the reading that you use: ${closed(because.replace(UNDECIDED, ''))}`
      : `Why: ${closed(because)}`
  return [opening, ...lines, ...more, closing].join('\n')
}

function chosenOf(readings: Reading[], inForce: string | null, question: string, most: number): Reading[] {
  const asked = new Set(analyse(question))
  const speaksOf = ({ says }: Reading) => new Set(analyse(says)).intersection(asked).size
  const needed = readings.filter(({ position }, at) => position === inForce || at < ALWAYS)
  const rest = readings.filter((reading) => !needed.includes(reading)).toSorted((a, b) => speaksOf(b) - speaksOf(a))
  return [...needed, ...rest.slice(0, Math.max(0, most - needed.length))]
}

const clausesOf = (readings: Reading[]) => [...new Set(readings.flatMap(({ clauses }) => clauses))]
const citesOf = ({ clauses }: Pick<Reading, 'clauses'>) => clauses.map((clause) => ` [${clause}]`).join('')
const closed = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
