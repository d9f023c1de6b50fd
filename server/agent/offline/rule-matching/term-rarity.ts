import { analyse } from '../../../retrieval/analyse.ts'
import { RULES } from '../../../rules/index.ts'
import { inputFieldsOf } from './input-field.ts'
import type { Rule } from '../../../rules/define-rule.ts'

let counted: Map<string, number> | undefined

// A limit in a title is not said by who asks about a figure.
const LIMIT =
  /\b(?:(?:below|above|over|more than|at least|within|in the last)\s)?(?:\d[\d.,]*|two|three|five|twice)\s?(?:%|(?:business )?days?\b|points?\b|cycles?\b|or more\b)?/gi

// Many rules are called this.
const OF_MANY = /\b(?:KPIs?|hygiene|portfolio|targets?|limits|governance|example)\b/gi

const titles = new WeakMap<Rule, readonly string[]>()

/** The terms of a rule's title without the limits in it and without what many rules are called. */
export function titleTerms(rule: Rule): readonly string[] {
  const terms = titles.get(rule) ?? [...new Set(analyse(rule.title.replaceAll(LIMIT, ' ').replaceAll(OF_MANY, ' ')))]
  titles.set(rule, terms)
  return terms
}

/** How much a term tells: the fewer rules hold it in their title or inputs, the more. */
export function rarityOf(term: string): number {
  counted ??= countTerms()
  return Math.log(1 + RULES.length / (1 + (counted.get(term) ?? 0)))
}

/** Which part of some terms holds, the rarer ones counting more; 0 of none. */
export function shareByRarity(terms: readonly string[], holds: (term: string) => boolean): number {
  const all = terms.reduce((sum, term) => sum + rarityOf(term), 0)
  return all === 0 ? 0 : terms.filter(holds).reduce((sum, term) => sum + rarityOf(term), 0) / all
}

function countTerms() {
  const counts = new Map<string, number>()
  for (const rule of RULES) {
    const terms = new Set([...titleTerms(rule), ...inputFieldsOf(rule).flatMap(({ words }) => words)])
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}
