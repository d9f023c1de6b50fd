import type { Explanation } from '../../records/explain/explain.ts'
import { sayRow } from '../../rules/kinds/say-row.ts'
import type { Flip } from '../../rules/flip/nearest-flip.ts'

const SHOWN = 3

/** An explanation for the terminal: the result, its reasons, what it lacks, the nearest flips. */
export function renderExplanation({ name, month, rule, title, finding, flips }: Explanation): string {
  const { status, value, because, missing, conflicts } = finding
  return [
    `${name}, ${month}: ${title} (${rule}) ${value === null ? `is ${status}` : `gives ${sayRow(value)}`}`,
    ...because.map(({ clause, says }) => `  ${clause}  ${says}`),
    ...(missing.length === 0 ? [] : [`  Not known: ${missing.join(', ')}`]),
    ...conflicts.map(({ topic, applied }) => `  The blueprints disagree (${topic}); applied: ${applied ?? 'none'}`),
    flips.length === 0
      ? 'No change of one input alone flips it.'
      : `Nearest change that flips it${flips.length > 1 ? ', then the next' : ''}:`,
    ...flips.slice(0, SHOWN).map(flipInWords),
  ].join('\n')
}

const flipInWords = ({ input, from, to, move, gives }: Flip) =>
  `  ${input} from ${String(from)} to ${String(to)}${move === null ? '' : ` (${move > 0 ? '+' : ''}${move})`} gives ${sayRow(gives)}`
