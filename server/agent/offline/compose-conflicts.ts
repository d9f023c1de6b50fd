import type { Conflict, Reading } from '../../domain/finding.ts'

/** Both readings of each disagreement and the one in force. */
export const composeConflicts = (conflicts: Conflict[]): string => conflicts.map(composeConflict).join('\n\n')

function composeConflict({ kind, topic, readings, inForce, because }: Conflict): string {
  const opening =
    kind === 'misprint' ? `The blueprints misprint a figure (${topic}).` : `The blueprints disagree on this (${topic}).`
  const lines = readings.map(
    (reading) => `- ${closed(reading.says)}${citesOf(reading)}${reading.position === inForce ? ' (in force)' : ''}`,
  )
  const closing =
    inForce === null
      ? `Nothing decides between them, so name the reading that you use: ${closed(because)}`
      : `Why: ${closed(because)}`
  return [opening, ...lines, closing].join('\n')
}

const citesOf = ({ clauses }: Reading) => clauses.map((clause) => ` [${clause}]`).join('')
const closed = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
