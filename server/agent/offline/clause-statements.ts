import { analyse } from '../../retrieval/analyse.ts'
import { wordsIn } from './statement-features.ts'
import { segmentsNamed } from './segments-named.ts'
import { type Statement, statementsOf } from './statements.ts'

/** A clause as the search tool showed it. */
export interface ShownClause {
  clause: string
  section: string
  documentTitle: string
  layer?: 'shared' | 'own'
  score: number
  /** The question most like the one that is asked that people put to the clause, from 0 to 1 how alike they are, and whether it is left open. */
  known?: { question: string; alike: number; open?: boolean }
  text: string
}

/** A statement with the index terms of itself and of what stands around it. */
interface ReadStatement {
  statement: Statement
  own: Set<string>
  key: Set<string>
  /** The sentence before its list. */
  around: Set<string>
  /** All of its list; undefined where it stands alone. */
  list: ReadStatement[] | undefined
  segments: Set<string>
  words: number
}

/** A clause cut into statements, with the terms of its heading, of its document's title and of all that it says. */
export interface ReadClause {
  clause: ShownClause
  heading: Set<string>
  place: Set<string>
  all: Set<string>
  statements: ReadStatement[]
}

/** Reads the terms of a clause and of its statements. */
export function readClause(clause: ShownClause): ReadClause {
  const statements = statementsOf(clause.text).map(
    (statement): ReadStatement => ({
      statement,
      own: new Set(analyse(statement.text)),
      key: new Set(analyse(statement.key)),
      around: new Set(analyse(statement.lead)),
      list: undefined,
      segments: segmentsNamed(statement.key),
      words: wordsIn(statement.text),
    }),
  )
  const lists = Map.groupBy(statements, ({ statement }) => statement.group)
  for (const list of lists.values()) if (list.length > 1) for (const each of list) each.list = list
  const heading = new Set(analyse(clause.section))
  const place = heading.union(new Set(analyse(clause.documentTitle)))
  return { clause, heading, place, all: statements.reduce((all, { own }) => all.union(own), place), statements }
}
