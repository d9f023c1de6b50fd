import { analyse } from '../../retrieval/analyse.ts'
import { subjectOf } from '../../retrieval/subject-of.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'

// What a question may say of anything: a text that answers it has other verbs and other words of time, and
// gives a share or a number without the word.
const CARRIERS = new Set(
  analyse(
    'fit fits hold holds put go goes ride rides spit get give run work count fast quick early late due calendar long far big exact share percent percentage number figure ratio dollar default according chapter',
  ),
)

/**
 * How much of a question each statement speaks of where it stands: the share, from 0 to 1, of the words of the
 * question's subject that stand in it, in its heading, in its document's title or before its list. Every word counts
 * alike, since a rare one may only be another word for what the text says.
 */
export function coverageIn(question: string, ranked: RankedStatement[], clauses: ShownClause[]) {
  const all = new Set(subjectOf(question))
  const named = all.difference(CARRIERS)
  const subject = named.size === 0 ? all : named
  const places = new Map(
    clauses.map(({ clause, section, documentTitle }) => [clause, new Set(analyse(`${section} ${documentTitle}`))]),
  )
  const shares = new Map(
    ranked.map((statement) => {
      const words = new Set(analyse(`${statement.lead} ${statement.text}`)).union(places.get(statement.clause)!)
      return [statement, subject.size === 0 ? 1 : subject.intersection(words).size / subject.size]
    }),
  )
  return (statement: RankedStatement): number => shares.get(statement)!
}
