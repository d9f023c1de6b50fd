import type { Database } from '../../platform/database/database.ts'
import { analyse } from '../analyse.ts'
import { askedWeights, subjectOf } from '../subject-of.ts'
import type { KnownQuestions } from './asked-questions.ts'
import { rarityOf } from './bm25.ts'
import { headingLikeness } from './heading-likeness.ts'
import { type LoadedIndex, loadIndex } from './load-index.ts'
import { createFit } from './question-fit.ts'
import { project } from './latent-space.ts'
import { rankChunks, type ScoreParts } from './rank-chunks.ts'

// A question in a clause's own words is a question for that clause; measured on the register's titles.
const HEADING_WEIGHT = 0.2
const REGISTER_WEIGHT = 0.03
/** The most that all parts of a ranked clause come to. */
export const TEXT_TOTAL = 1 + HEADING_WEIGHT + REGISTER_WEIGHT

/** What a clause's score is made of: the parts of its best chunk, and its heading. */
export interface ClauseParts extends ScoreParts {
  heading: number
  register: number
}

/** Clauses with their score, best first. */
export type Ranking = { clause: string; score: number; parts: ClauseParts }[]

/** Terms that stand beside the question's own, each with its weight. */
export type AddedTerms = Map<string, number>

export type SearchIndex = ReturnType<typeof createSearchIndex>

/** Ranks clauses for a question. Follows changes of the database. */
export function createSearchIndex(database: Database) {
  let loaded: Promise<LoadedIndex> | undefined
  let asking: Promise<number> | undefined

  /** The version that the database has now. Calls of one moment share the answer, later ones ask again. */
  function versionNow(): Promise<number> {
    if (asking === undefined) {
      asking = database
        .query<{ version: number }>('select version from index_state')
        .then(([state]) => state?.version ?? 0)
      queueMicrotask(() => (asking = undefined))
    }
    return asking
  }

  async function current(): Promise<LoadedIndex> {
    const version = await versionNow()
    if (loaded !== undefined && (await loaded).version === version) return loaded
    loaded = loadIndex(database, version)
    loaded.catch(() => (loaded = undefined))
    return loaded
  }

  return {
    /** The share of a question's words, weighed by rarity, that the best of some texts holds: how well it is spoken to. */
    async coverage(question: string, texts: string[]): Promise<number> {
      const { source } = await current()
      const asked = new Set(subjectOf(question))
      const sum = (words: Set<string>) =>
        [...words].reduce((total, word) => total + rarityOf(word, source.statistics), 0)
      const whole = sum(asked)
      return whole === 0
        ? 1
        : Math.max(0, ...texts.map((text) => sum(asked.intersection(new Set(analyse(text)))))) / whole
    },

    /** From 0 to 1: the share of a question's words that no text holds at all. */
    async unheard(question: string): Promise<number> {
      const { source } = await current()
      const asked = [...new Set(subjectOf(question))]
      const unheard = asked.filter((term) => source.statistics.frequencyOf(term) === 0)
      return asked.length === 0 ? 0 : unheard.length / asked.length
    },

    /** How much each term tells: the fewer chunks hold it, the more. */
    async rarities(terms: string[]): Promise<Map<string, number>> {
      const { source } = await current()
      return new Map(terms.map((term) => [term, rarityOf(term, source.statistics)]))
    },

    /** How clauses fit a question beyond what a text index knows. */
    async fitTo(question: string) {
      const { source, read } = await current()
      return createFit(question, source.statistics, read)
    },

    /** The question most like what is asked that each clause is known to answer. */
    async knownQuestions(question: string, added: AddedTerms): Promise<KnownQuestions> {
      return (await current()).asked.nearest(question, added)
    },

    /** From 0 to 1: how like the question is to one that a clause is known to answer. */
    async askedLikeness(question: string): Promise<number> {
      return (await current()).asked.likeness(question)
    },

    /** All questions that clauses are known to answer; another array once they have changed. */
    async askedQuestions(): Promise<readonly string[]> {
      return (await current()).asked.texts
    },

    async rank(question: string, added: AddedTerms, allowed?: Set<string>): Promise<Ranking> {
      const { source, space } = await current()
      const terms = analyse(question)
      if (terms.length === 0) return []
      const asked = new Set(terms)
      const weights = askedWeights(question)
      for (const [term, weight] of added) if (!weights.has(term)) weights.set(term, weight)
      const vector = space === undefined ? null : project(terms, space)
      const best = new Map<string, { score: number; parts: ClauseParts }>()
      for (const { chunk, score, parts } of await rankChunks({ terms, weights, vector }, source, allowed)) {
        const { clause } = chunk
        if (best.has(clause)) continue
        const heading = HEADING_WEIGHT * headingLikeness(asked, chunk.heading)
        const register = clause.includes('#') ? 0 : REGISTER_WEIGHT
        best.set(clause, { score: (score + heading + register) / TEXT_TOTAL, parts: { ...parts, heading, register } })
      }
      return [...best]
        .map(([clause, rest]) => ({ clause, ...rest }))
        .toSorted((a, b) => b.score - a.score || (a.clause < b.clause ? -1 : 1))
    },
  }
}
