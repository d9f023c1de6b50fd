import type { Conflict } from '../../domain/finding.ts'
import type { ShownClause } from './rank-statements.ts'
import type { OfflineTurn } from './read-turn.ts'

interface Found {
  passages?: ShownClause[]
  conflicts?: Conflict[]
  coverage?: number
}

const foundIn = (turn: OfflineTurn) =>
  turn.results
    .filter(({ name, failed }) => name === 'search_blueprints' && !failed)
    .map(({ output }) => output as Found)

/** The clauses that the searches and readings of a turn brought, best first; a clause asked for by its id comes first. */
export function shownClausesOf(turn: OfflineTurn): ShownClause[] {
  const read = turn.results
    .filter(({ name, failed }) => name === 'read_clause' && !failed)
    .map(({ output }) => output as ShownClause & { found: boolean })
    .filter(({ found }) => found)
  const searched = foundIn(turn).flatMap(({ passages = [] }) => passages)
  const best = Math.max(1, ...searched.map(({ score }) => score))
  const all = [...read.map((clause) => ({ ...clause, score: best })), ...searched]
  return all.filter(({ clause }, at) => all.findIndex((other) => other.clause === clause) === at)
}

/** The disagreements that the question touches. */
export const touchedConflictsOf = (turn: OfflineTurn): Conflict[] =>
  foundIn(turn).flatMap(({ conflicts = [] }) => conflicts)

/** How well the clauses that were found speak to the question, from 0 to 1. */
export const coverageOf = (turn: OfflineTurn): number =>
  Math.max(0, ...foundIn(turn).map(({ coverage = 0 }) => coverage))
