import { subjectOf } from '../subject-of.ts'
import type { KeptQuestion } from './kept-question.ts'
import { withoutPlaceholders } from './redaction/placeholders.ts'

/** Questions at least this much alike ask the same. */
const LIKE_FROM = 0.5

/** The index terms that a kept question is about. */
export const termsOf = ({ text }: Pick<KeptQuestion, 'text'>): Set<string> =>
  new Set(subjectOf(withoutPlaceholders(text)))

/**
 * Puts questions that ask the same together: two are alike by twice the terms they share over all their terms, each
 * weighed by `weightOf`, and a question joins the group of every question it is like. The same questions give the same
 * groups, whatever their order.
 */
export function groupQuestions(questions: KeptQuestion[], weightOf: (term: string) => number): KeptQuestion[][] {
  const byTerms = Map.groupBy(questions, (question) => [...termsOf(question)].toSorted().join(' '))
  const distinct = [...byTerms.values()].map((same) => ({ same, terms: termsOf(same[0]!) }))
  const weigh = (terms: Set<string>) => [...terms].reduce((sum, term) => sum + weightOf(term), 0)
  const weights = distinct.map(({ terms }) => weigh(terms))
  const groupOf = distinct.map((_, at) => at)
  const holding = new Map<string, number[]>()

  for (const [at, { terms }] of distinct.entries()) {
    const near = new Set([...terms].flatMap((term) => holding.get(term) ?? []))
    for (const other of near) {
      const shared = weigh(terms.intersection(distinct[other]!.terms))
      if (2 * shared >= LIKE_FROM * (weights[at]! + weights[other]!)) unite(groupOf, at, other)
    }
    for (const term of terms) holding.set(term, [...(holding.get(term) ?? []), at])
  }
  const groups = Map.groupBy(distinct.keys(), (at) => rootOf(groupOf, at))
  return [...groups.values()].map((members) =>
    members.flatMap((at) => distinct[at]!.same).toSorted((a, b) => a.id - b.id),
  )
}

function rootOf(groupOf: number[], at: number): number {
  let root = at
  while (groupOf[root] !== root) {
    groupOf[root] = groupOf[groupOf[root]!]!
    root = groupOf[root]!
  }
  return root
}

function unite(groupOf: number[], one: number, other: number) {
  groupOf[rootOf(groupOf, one)] = rootOf(groupOf, other)
}
