import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement } from './rank-statements.ts'

const WORDS_LACKING = 2
const FIGURE_OR_TRIGGER = /\d|^Trigger\b/

/**
 * The chosen statements as paragraphs, one a clause; who, how often and how much is said in a line before the detail.
 * Where the organisation's own documents speak as well, each paragraph says whose words it gives.
 */
export function composeStatements(groups: RankedStatement[][], kind: QuestionKind): string {
  const best = kind.wantsOwner || kind.wantsTime || kind.wantsNumber ? directOf(groups) : undefined
  if (best === undefined || groups[0]?.[0] === best) return withSource(groups).join('\n\n')
  const rest = groups
    .map((group) => group.filter((statement) => statement !== best))
    .filter((group) => group.length > 0)
  return withSource([[best], ...rest]).join('\n\n')
}

/** The statement that answers in a line: the best of all, or the best sentence where an item of a list scores best. */
function directOf(groups: RankedStatement[][]): RankedStatement | undefined {
  const [best, ...others] = groups.flat().toSorted((a, b) => b.score - a.score)
  return best?.kind === 'item' ? others.find(({ kind, clause }) => kind === 'sentence' && clause === best.clause) : best
}

/** The organisation's own words first; says before a paragraph whose words it gives, where both speak. */
function withSource(groups: RankedStatement[][]): string[] {
  if (groups.every(([first]) => first!.ownDocument === undefined))
    return groups.map((group, at) => paragraph(group, isNewClause(groups, at)))
  const isShared = ([first]: RankedStatement[]) => Number(first!.ownDocument === undefined)
  return groups
    .toSorted((a, b) => isShared(a) - isShared(b))
    .map((group, at, ordered) => {
      const own = group[0]!.ownDocument
      if (at > 0 && ordered[at - 1]![0]!.ownDocument === own) return paragraph(group, isNewClause(ordered, at))
      return `${own === undefined ? 'The shared method says:' : `Your own "${own}" says:`}\n${paragraph(group)}`
    })
}

const isNewClause = (groups: RankedStatement[][], at: number) => groups[at - 1]?.[0]!.clause !== groups[at]![0]!.clause

/**
 * Statements of one clause: sentences run on, items and rows stand on lines of their own. Its heading leads where it
 * holds what the question asks about and they do not.
 */
function paragraph(statements: RankedStatement[], isFirstOfClause = true): string {
  const cite = ` [${statements[0]!.clause}]`
  const lines: string[] = []
  let running = isFirstOfClause && headingLeads(statements) ? `${named(statements[0]!.section)}:` : ''
  for (const { text, kind } of statements) {
    if (kind === 'sentence') running = running === '' ? closed(text) : `${running} ${closed(text)}`
    else {
      if (running !== '') lines.push(running + cite)
      running = ''
      lines.push(`- ${text}${cite}`)
    }
  }
  if (running !== '') lines.push(running + cite)
  return lines.join('\n')
}

// "Recap within 48 hours: when it is sent" asks after its colon; what comes before it is the name.
const named = (heading: string) => heading.replace(/: (when|what|who|how|which|why)\b.*$/, '')

/** A figure or a trigger that stands in the heading alone is no word of the question, and still part of the answer. */
function headingLeads(statements: RankedStatement[]): boolean {
  const lacking = statements.map((each) => each.onlyInHeading).reduce((all, each) => all.intersection(each))
  return lacking.size >= WORDS_LACKING || (lacking.size > 0 && FIGURE_OR_TRIGGER.test(statements[0]!.section))
}

const closed = (text: string) => (/[.!?:]["')]?$/.test(text) ? text : `${text}.`)
