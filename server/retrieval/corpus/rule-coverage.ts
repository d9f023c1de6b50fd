import type { RuleKind } from '../../rules/define-rule.ts'
import { RULES } from '../../rules/index.ts'
import { type NotComputed, readNotComputed } from './not-computed.ts'
import { readCorpus } from './read-corpus.ts'

/** How much of the blueprints the rules compute. */
export interface RuleCoverage {
  clauses: number
  /** Clauses that a rule rests on, and the rules by what they do. */
  computed: number
  rules: number
  byKind: Record<RuleKind, number>
  notComputed: NotComputed[]
  /** Clauses that are in neither, and entries or rules that name what is not there. */
  gaps: string[]
  strays: string[]
}

const CLAUSE_ID = /^[A-Z]{1,4}-T?\d{2,3}$/

/** Holds every clause of a corpus against the rules and the list of what is not computed. */
export async function ruleCoverage(corpus: URL): Promise<RuleCoverage> {
  const files = await readCorpus(corpus)
  const clauses = files
    .flatMap(({ document }) => document.sections.map(({ clause }) => clause))
    .filter((clause) => CLAUSE_ID.test(clause))
  const known = new Set(clauses)
  const ruled = new Set(RULES.flatMap((rule) => rule.clauses))
  const notComputed = readNotComputed()
  const listed = new Set(notComputed.map(({ clause }) => clause))
  const byKind = Object.fromEntries([...Map.groupBy(RULES, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]))
  return {
    clauses: clauses.length,
    computed: clauses.filter((clause) => ruled.has(clause)).length,
    rules: RULES.length,
    byKind: byKind as Record<RuleKind, number>,
    notComputed,
    gaps: clauses.filter((clause) => !ruled.has(clause) && !listed.has(clause)),
    strays: [
      ...[...listed]
        .filter((clause) => !known.has(clause))
        .map((clause) => `${clause} is listed and not in the corpus`),
      ...[...listed].filter((clause) => ruled.has(clause)).map((clause) => `${clause} is listed and computed as well`),
      ...[...ruled]
        .filter((clause) => !known.has(clause))
        .map((clause) => `${clause} is computed and not in the corpus`),
    ],
  }
}
