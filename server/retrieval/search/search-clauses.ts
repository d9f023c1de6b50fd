import { CopilotError } from '../../domain/errors.ts'
import type { DocumentStatus, Passage, SearchFilters } from '../../domain/passage.ts'
import type { Database } from '../../platform/database/database.ts'
import type { KnownQuestion } from '../index/asked-questions.ts'
import { type SearchIndex, TEXT_TOTAL } from '../index/search-index.ts'
import type { QuestionReader } from '../question/question-reader.ts'
import { allowedClauses } from './allowed-clauses.ts'
import { type ClauseRow, idsNamedIn, readClauses, shownClause } from './clause-rows.ts'
import { fitToHandbook, PLAIN } from './handbook-fit.ts'
import { keepPlaces } from './keep-places.ts'

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

/**
 * Finds the clauses that answer a question, best first. A reader that knows the handbook widens the question and says
 * what fits it; without one the text alone decides. Throws `bad-input` for an empty question.
 */
export async function searchClauses(
  database: Database,
  index: SearchIndex,
  readQuestion: QuestionReader | undefined,
  query: string,
  { limit, filters, explain = false }: SearchOptions,
): Promise<Passage[]> {
  const asked = query.trim().slice(0, QUERY_LIMIT)
  if (asked === '') throw new CopilotError('bad-input', 'The search is empty; type what to look for.')
  const allowed = await allowedClauses(database, filters)
  const read = readQuestion?.(asked)
  const [named, ranking, fit] = await Promise.all([
    idsNamedIn(database, asked),
    index.rank(asked, read?.added ?? new Map(), allowed),
    read === undefined ? PLAIN : fitToHandbook(index, asked, read),
  ])
  const wanted = new Set(named.filter((id) => allowed === undefined || allowed.has(id)))
  const ranked = new Map(ranking.map((each) => [each.clause, each]))
  const likely = fit.likely.filter((id) => allowed === undefined || allowed.has(id))
  const candidates = [...new Set([...wanted, ...[...ranked.keys()].slice(0, limit * 2 + 30), ...likely])]
  const scored = (await readClauses(database, candidates)).map((row) => {
    const textParts: Record<string, number> = { ...ranked.get(row.clause)?.parts }
    const standing = standingOf(row)
    const textScore = (sum(textParts) / TEXT_TOTAL) * standing
    if (row.kind === 'own')
      return { row, kind: row.kind, parts: textParts, whole: TEXT_TOTAL, textScore, score: textScore }
    const parts: Record<string, number> = fit.partsOf(row, textParts)
    return { row, kind: row.kind, parts, whole: fit.total, textScore, score: (sum(parts) / fit.total) * standing }
  })
  const bestShared = Math.max(
    0,
    ...scored.filter(({ row }) => row.layer === 'shared').map(({ textScore }) => textScore),
  )
  const goesFirst = ({ row, textScore }: (typeof scored)[number]) =>
    wanted.has(row.clause) ? 2 : row.layer === 'own' && textScore >= OWN_SPEAKS * bestShared ? 1 : 0
  return keepPlaces(scored.toSorted((a, b) => (a.row.clause < b.row.clause ? -1 : 1)))
    .toSorted((a, b) => goesFirst(b) - goesFirst(a))
    .slice(0, limit)
    .map(({ row, score, parts, whole: of }, at) => ({
      ...shownClause(row),
      rank: at + 1,
      score: wanted.has(row.clause) ? 1 : rounded(score),
      ...knownAs(fit.known.get(row.clause)),
      ...(explain
        ? { parts: Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, rounded(value / of)])) }
        : {}),
    }))
}

const knownAs = (known: KnownQuestion | undefined) =>
  known === undefined ? {} : { known: { question: known.text, alike: rounded(known.alike) } }

const sum = (parts: Record<string, number>) => Object.values(parts).reduce((total, part) => total + part, 0)

const standingOf = ({ status, kind, layer }: ClauseRow) =>
  STANDING[status] * (kind === 'own' && layer === 'shared' ? SHARED_COPY : 1)

const rounded = (value: number) => Math.round(value * 1e4) / 1e4
