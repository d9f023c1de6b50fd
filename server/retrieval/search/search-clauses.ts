import { CopilotError } from '../../domain/errors.ts'
import type { DocumentStatus, Passage, SearchFilters } from '../../domain/passage.ts'
import type { Database } from '../../platform/database/database.ts'
import { FIT_TOTAL } from '../index/question-fit.ts'
import { type SearchIndex, TEXT_TOTAL } from '../index/search-index.ts'
import type { QuestionReader } from '../question/question-reader.ts'
import { allowedClauses } from './allowed-clauses.ts'
import { type ClauseRow, idsNamedIn, readClauses } from './clause-rows.ts'

export interface SearchOptions {
  limit: number
  filters?: SearchFilters
  /** Adds to each passage what its score is made of. */
  explain?: boolean
}

const QUERY_LIMIT = 2_000
// Archived and unfinished text may be found, but not before current text that says as much.
const STANDING: Record<DocumentStatus, number> = { current: 1, 'work-in-progress': 0.75, archived: 0.6 }
// An ingested export of the shared method repeats the corpus in other words.
const SHARED_COPY = 0.85
// An own playbook speaks to a question where it fits it nearly as well as the shared method; then it goes first.
const OWN_SPEAKS = 0.75

/** Finds the clauses that answer a question, best first. Throws `bad-input` for an empty question. */
export async function searchClauses(
  database: Database,
  index: SearchIndex,
  readQuestion: QuestionReader,
  query: string,
  { limit, filters, explain = false }: SearchOptions,
): Promise<Passage[]> {
  const asked = query.trim().slice(0, QUERY_LIMIT)
  if (asked === '') throw new CopilotError('bad-input', 'The search is empty; type what to look for.')
  const allowed = await allowedClauses(database, filters)
  const { added, defining, documents } = readQuestion(asked)
  const [named, ranking, fit] = await Promise.all([
    idsNamedIn(database, asked),
    index.rank(asked, added, allowed),
    index.fitTo(asked),
  ])
  const wanted = new Set(named.filter((id) => allowed === undefined || allowed.has(id)))
  const ranked = new Map(ranking.map((each) => [each.clause, each]))
  const candidates = [...new Set([...wanted, ...[...ranked.keys()].slice(0, limit * 2 + 30)])]
  const scored = (await readClauses(database, candidates)).map((row) => {
    const found = ranked.get(row.clause)
    const parts = {
      ...found?.parts,
      ...fit(row),
      defines: defining.has(row.clause) ? DEFINES : 0,
      scope: documents.has(row.document) ? IN_SCOPE : 0,
    }
    const sum = Object.values(parts).reduce((total, part) => total + part, 0)
    const score = wanted.has(row.clause) ? 1 : (sum / WHOLE) * standingOf(row)
    return { row, score, parts }
  })
  const bestShared = Math.max(0, ...scored.filter(({ row }) => row.layer === 'shared').map(({ score }) => score))
  const goesFirst = ({ row, score }: (typeof scored)[number]) =>
    wanted.has(row.clause) ? 2 : row.layer === 'own' && score >= OWN_SPEAKS * bestShared ? 1 : 0
  return scored
    .toSorted((a, b) => goesFirst(b) - goesFirst(a) || b.score - a.score || (a.row.clause < b.row.clause ? -1 : 1))
    .slice(0, limit)
    .map(({ row: { kind: _, ...clause }, score, parts }, at) => ({
      ...clause,
      rank: at + 1,
      score: rounded(score),
      ...(explain
        ? { parts: Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, rounded(value / WHOLE)])) }
        : {}),
    }))
}

// A clause that defines what the question names, or that stands in the document which it narrows itself to.
const DEFINES = 0.15
const IN_SCOPE = 0.1
const WHOLE = TEXT_TOTAL + FIT_TOTAL + DEFINES + IN_SCOPE

const standingOf = ({ status, kind, layer }: ClauseRow) =>
  STANDING[status] * (kind === 'own' && layer === 'shared' ? SHARED_COPY : 1)

const rounded = (value: number) => Math.round(value * 1e4) / 1e4
