import type { Gap } from '../../retrieval/gaps/gap.ts'
import type { GapReport } from '../../retrieval/gaps/gaps.ts'

/** The gaps for the terminal: how much there is, then each group with what came nearest and what is known of it. */
export function renderGaps({ questions, groups, gaps, notices }: GapReport): string {
  const shown = gaps.length < groups ? `, the first ${gaps.length} shown` : ''
  const head = `${amount(questions, 'question was', 'questions were')} not answered, in ${amount(groups, 'group', 'groups')}${shown}.`
  return [...(questions > 0 ? [head, ...gaps.map(gapInWords)] : []), ...notices].join('\n\n')
}

const amount = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function gapInWords({ count, since, last, example, nearest, openPoint, ids }: Gap): string {
  return [
    `${count}x  ${example}`,
    `    asked ${since === last ? `on ${last}` : `from ${since} to ${last}`}; ${openPoint === null ? 'new' : `known to be open (${openPoint.id}): ${openPoint.says}`}`,
    ...(nearest.length === 0 ? [] : [`    nearest: ${nearest.map(clauseInWords).join(', ')}`]),
    `    ${ids.length === 1 ? 'id' : 'ids'}: ${ids.join(', ')}`,
  ].join('\n')
}

const clauseInWords = ({ clause, section }: Gap['nearest'][number]) =>
  section === null ? clause : `${section} [${clause}]`
