import { tool } from 'ai'
import { z } from 'zod'
import type { Evidence } from '../domain/evidence.ts'
import type { Conflict } from '../domain/finding.ts'
import type { Passage } from '../domain/passage.ts'
import type { OpenPoints } from '../retrieval/open-points.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import type { NamedTerm } from '../retrieval/question/glossary.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

const TEXT_LIMIT = 6_000
const CONFLICT_COVERAGE = 0.6
const OPEN_LIKENESS = 0.3
const LEFT_OPEN = 0.65
const TERMS = 3

/** Finds the clauses nearest to a question, with the contradictions that the question touches. */
export const searchBlueprints = ({ retrieval, ledger, glossary, openPoints, question, evidence }: ToolContext) =>
  tool({
    description:
      "Search the Customer Success blueprints. Returns clauses (id, document, section, text; layer own is the organisation's playbook and goes before the shared method; known: the question most like this one that people put to the clause, how alike from 0 to 1, and whether it is left open), where the blueprints disagree on what was asked both readings and the one in force (alike: how like the question is to one whose answer must tell them), `terms` that the question names with their meaning, `openPoint` where the blueprints are known to leave something like this open (inWords: how like the question is to one that is known to be open), `asked`: how like it is to one that is known to be answered, `likelyOpen`: how likely it is open by its wording, and `coverage`: below 0.45 the clauses hardly speak of the question; `unheard`: the share of its words that stand nowhere.",
    inputSchema: z.object({
      query: z.string().min(1).max(1_000).describe('What to look for, in plain words'),
      limit: z.int().min(1).max(12).default(8),
    }),
    execute: async ({ query, limit }) => {
      const passages = await retrieval.search(query, { limit })
      for (const passage of passages) evidence.clauses.set(passage.clause, passage)
      const touched = ledger.touchedBy(
        question,
        passages.map(({ clause }) => clause),
      )
      const asked = await Promise.all(
        touched.map(
          async ({ conflict, isAskedFor }) => isAskedFor || (await isAskedAbout(conflict, question, retrieval)),
        ),
      )
      const conflicts = await Promise.all(
        touched
          .filter((_, at) => asked[at])
          .map(async ({ conflict, alike }) => ({
            ...(await withReadableClauses(conflict, retrieval, evidence)),
            alike: rounded(alike),
          })),
      )
      for (const { alike: _, ...conflict } of conflicts) evidence.conflicts.set(conflict.id, conflict)
      const [coverage, unheard, likeness, answered, terms] = await Promise.all([
        retrieval.coverage(question, passages.map(indexed)),
        retrieval.unheard(question),
        retrieval.askedLikeness(question),
        retrieval.askedQuestions(),
        definedTerms(glossary.termsIn(question), retrieval, evidence),
      ])
      const open = openPoints.nearest(question)
      if (open !== undefined) await readCited(open.point.clauses, retrieval, evidence)
      return {
        passages: passages.map((passage) => shown(passage, openPoints)),
        conflicts,
        terms,
        ...(open === undefined || Math.max(open.likeness, open.inWords) < OPEN_LIKENESS
          ? {}
          : { openPoint: { ...open.point, likeness: rounded(open.likeness), inWords: rounded(open.inWords) } }),
        asked: rounded(likeness),
        likelyOpen: rounded(openPoints.chance(question, answered)),
        coverage,
        unheard,
      }
    },
  })

// A phrase of the ledger may stand in a question about something else; the entry must speak of most of the question.
const isAskedAbout = async ({ topic, readings }: Conflict, question: string, retrieval: Retrieval) =>
  (await retrieval.coverage(question, [[topic, ...readings.map(({ says }) => says)].join(' ')])) >= CONFLICT_COVERAGE

const indexed = ({ clause, documentTitle, section, text }: Passage) => `${clause} ${documentTitle} ${section} ${text}`

// A reading may rest on a clause that the search did not bring: it is read, so that the answer can cite it. One that
// is not in the corpus cannot be cited, and is left out.
async function withReadableClauses(conflict: Conflict, retrieval: Retrieval, evidence: Evidence): Promise<Conflict> {
  for (const id of conflict.clauses) {
    if (evidence.clauses.has(id)) continue
    const clause = await retrieval.readClause(id)
    if (clause !== undefined) evidence.clauses.set(clause.clause, clause)
  }
  const known = (clauses: string[]) => clauses.filter((id) => evidence.clauses.has(id))
  return {
    ...conflict,
    readings: conflict.readings.map((reading) => ({ ...reading, clauses: known(reading.clauses) })),
  }
}

// A term is defined by its first clause; where that is not in the corpus, the definition cannot be cited.
async function definedTerms(terms: NamedTerm[], retrieval: Retrieval, evidence: Evidence) {
  const found = terms
    .slice(0, TERMS)
    .flatMap(({ term: { term, meaning, clauses } }) => clauses.slice(0, 1).map((clause) => ({ term, meaning, clause })))
  const uncitable = await readCited(
    found.map(({ clause }) => clause),
    retrieval,
    evidence,
  )
  return found.filter(({ clause }) => !uncitable.includes(clause))
}

const rounded = (share: number) => Math.round(share * 100) / 100

const shown = (
  { clause, document, documentTitle, layer, status, section, score, known, text }: Passage,
  openPoints: OpenPoints,
) => ({
  clause,
  layer,
  document,
  documentTitle,
  status,
  section,
  score,
  // What people ask of a clause may be the very thing that it leaves open.
  ...(known === undefined
    ? {}
    : { known: { ...known, open: (openPoints.nearest(known.question)?.likeness ?? 0) >= LEFT_OPEN } }),
  text: text.slice(0, TEXT_LIMIT),
})
