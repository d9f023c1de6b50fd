import { toSql } from 'pgvector'
import type { Database } from '../../platform/database/database.ts'
import { analyse } from '../analyse.ts'
import { subjectOf } from '../subject-of.ts'
import { INDEXED_TEXT, readSpace } from './embed-chunks.ts'
import { headingLikeness } from './heading-likeness.ts'
import { createLexicalIndex, type LexicalIndex } from './lexical-index.ts'
import { type LatentSpace, project } from './latent-space.ts'

const CANDIDATES = 100
const LEXICAL_WEIGHT = 0.75
const TITLE_REPEATS = 2

// A question in a clause's own words is a question for that clause; measured on the register's titles.
const HEADING_WEIGHT = 0.3
const REGISTER_WEIGHT = 0.03

interface ChunkPlace {
  id: number
  clause: string
  /** The terms of the clause's heading. */
  heading: Set<string>
}

interface Loaded {
  version: number
  chunks: ChunkPlace[]
  at: Map<number, number>
  lexical: LexicalIndex
  space: LatentSpace | undefined
}

/** Clause ids with their score, best first. */
export type Ranking = { clause: string; score: number }[]

/** Ranks clauses for a question: BM25 and vectors, each scaled to 0-1, mixed three to one. Follows changes of the database. */
export function createSearchIndex(database: Database) {
  let loaded: Promise<Loaded> | undefined

  async function current(): Promise<Loaded> {
    const [state] = await database.query<{ version: number }>('select version from index_state')
    const version = state?.version ?? 0
    if (loaded !== undefined && (await loaded).version === version) return loaded
    loaded = load(database, version)
    loaded.catch(() => (loaded = undefined))
    return loaded
  }

  return {
    /** The share of a question's words, weighed by rarity, that the best of some texts holds: how well it is spoken to. */
    async coverage(question: string, texts: string[]): Promise<number> {
      const { lexical } = await current()
      const asked = new Set(subjectOf(question))
      const weightOf = (word: string) => Math.log(1 + lexical.size / (lexical.frequencyOf(word) + 0.5))
      const sum = (words: Set<string>) => [...words].reduce((total, word) => total + weightOf(word), 0)
      const whole = sum(asked)
      return whole === 0
        ? 1
        : Math.max(0, ...texts.map((text) => sum(asked.intersection(new Set(analyse(text)))))) / whole
    },

    async rank(question: string, allowed?: Set<string>): Promise<Ranking> {
      const { chunks, at, lexical, space } = await current()
      const terms = analyse(question)
      if (terms.length === 0) return []
      const asked = new Set(terms)
      const words = scaled(
        new Map(
          lexical.search(terms, CANDIDATES * (allowed === undefined ? 1 : 10)).map((found) => [found.at, found.score]),
        ),
      )
      const near = scaled(await nearest(database, terms, space, at, allowed))
      const best = new Map<string, number>()
      for (const place of new Set([...words.keys(), ...near.keys()])) {
        const { clause, heading } = chunks[place]!
        if (allowed !== undefined && !allowed.has(clause)) continue
        const text = LEXICAL_WEIGHT * (words.get(place) ?? 0) + (1 - LEXICAL_WEIGHT) * (near.get(place) ?? 0)
        const named = HEADING_WEIGHT * headingLikeness(asked, heading) + (clause.includes('#') ? 0 : REGISTER_WEIGHT)
        const score = (text + named) / (1 + HEADING_WEIGHT + REGISTER_WEIGHT)
        if (score > (best.get(clause) ?? -1)) best.set(clause, score)
      }
      return [...best]
        .map(([clause, score]) => ({ clause, score }))
        .toSorted((a, b) => b.score - a.score || (a.clause < b.clause ? -1 : 1))
    },
  }
}

async function load(database: Database, version: number): Promise<Loaded> {
  const rows = await database.query<{ id: number; clause: string; section: string; title: string; indexed: string }>(
    `select chunks.id, chunks.clause_id as clause, clauses.section, documents.title || ' ' || clauses.section as title, ${INDEXED_TEXT} as indexed
     from chunks join clauses on clauses.id = chunks.clause_id join documents on documents.id = clauses.document_id order by chunks.id`,
  )
  return {
    version,
    chunks: rows.map(({ id, clause, section }) => ({ id, clause, heading: new Set(analyse(section)) })),
    at: new Map(rows.map(({ id }, at) => [id, at])),
    lexical: createLexicalIndex(
      rows.map(({ title, indexed }) => [
        ...Array.from({ length: TITLE_REPEATS }, () => analyse(title)).flat(),
        ...analyse(indexed),
      ]),
    ),
    space: await readSpace(database),
  }
}

async function nearest(
  database: Database,
  terms: string[],
  space: LatentSpace | undefined,
  at: Map<number, number>,
  allowed: Set<string> | undefined,
) {
  const vector = space === undefined ? null : project(terms, space)
  if (vector === null) return new Map<number, number>()
  const rows = await database.query<{ id: number; distance: number }>(
    `select id, embedding <=> $1::vector as distance from chunks where embedding is not null and ($2::text[] is null or clause_id = any($2)) order by embedding <=> $1::vector limit ${CANDIDATES}`,
    [toSql(vector), allowed === undefined ? null : [...allowed]],
  )
  return new Map(
    rows
      .filter(({ id, distance }) => Number.isFinite(distance) && at.has(id))
      .map(({ id, distance }) => [at.get(id)!, 1 - distance]),
  )
}

/** Scores moved to 0-1, so that the two kinds can be mixed. */
function scaled(scores: Map<number, number>): Map<number, number> {
  const values = [...scores.values()]
  const low = Math.min(...values)
  const spread = Math.max(...values) - low
  return new Map([...scores].map(([at, score]) => [at, spread === 0 ? 1 : (score - low) / spread]))
}
