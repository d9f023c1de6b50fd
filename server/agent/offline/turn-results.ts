import type { Conflict } from '../../domain/finding.ts'
import type { ShownClause } from './rank-statements.ts'
import type { OfflineTurn } from './read-turn.ts'

/** A term that the question names, as the search tool returned it. */
export interface DefinedTerm {
  term: string
  meaning: string
  clause: string
}

/** Something like the question that the blueprints are known to leave open. */
export interface KnownOpenPoint {
  says: string
  clauses: string[]
  /** From 0 to 1. */
  likeness: number
  /** From 0 to 1: how like the question is to one that is known to be open. */
  inWords: number
}

/** A disagreement that a question touches. */
interface TouchedConflict extends Conflict {
  /** From 0 to 1: how like the question is to one whose answer must tell it. */
  alike: number
}

interface SearchResult {
  passages?: ShownClause[]
  conflicts?: TouchedConflict[]
  terms?: DefinedTerm[]
  openPoint?: KnownOpenPoint
  asked?: number
  likelyOpen?: number
  coverage?: number
  unheard?: number
}

const searchesOf = (turn: OfflineTurn) =>
  turn.results
    .filter(({ name, failed }) => name === 'search_blueprints' && !failed)
    .map(({ output }) => output as SearchResult)

/** The clauses that the searches and readings of a turn brought, best first; a clause asked for by its id comes first. */
export function shownClausesOf(turn: OfflineTurn): ShownClause[] {
  const read = turn.results
    .filter(({ name, failed }) => name === 'read_clause' && !failed)
    .map(({ output }) => output as ShownClause & { found: boolean })
    .filter(({ found }) => found)
  const searched = searchesOf(turn).flatMap(({ passages = [] }) => passages)
  const best = Math.max(1, ...searched.map(({ score }) => score))
  const all = [...read.map((clause) => ({ ...clause, score: best })), ...searched]
  return all.filter(({ clause }, at) => all.findIndex((other) => other.clause === clause) === at)
}

/** What the searches of a turn brought beside clauses. */
export function foundIn(turn: OfflineTurn) {
  const searches = searchesOf(turn)
  return {
    conflicts: searches.flatMap(({ conflicts = [] }) => conflicts),
    terms: searches.flatMap(({ terms = [] }) => terms),
    openPoint: searches.find(({ openPoint }) => openPoint !== undefined)?.openPoint,
    /** How like the question is to one that is known to be answered, from 0 to 1. */
    asked: Math.max(0, ...searches.map(({ asked = 0 }) => asked)),
    /** How likely the question is open by its wording, from 0 to 1. */
    likelyOpen: Math.max(0, ...searches.map(({ likelyOpen = 0 }) => likelyOpen)),
    /** How well the clauses that were found speak to the question, from 0 to 1. */
    coverage: Math.max(0, ...searches.map(({ coverage = 0 }) => coverage)),
    /** The share of the question's words that stand in no text at all. */
    unheard: Math.max(0, ...searches.map(({ unheard = 0 }) => unheard)),
  }
}
