import { RULES } from './all-rules.ts'
import type { Rule } from './define-rule.ts'

/** Words without case and plural; camelCase names fall into their words. */
const stems = (text: string) =>
  (
    text
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
      .match(/[a-z]+-t?\d+|[a-z]{3,}|\d+/g) ?? []
  ).map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))

const WORDS = new Map(RULES.map((rule) => [rule, wordsOf(rule)]))

/** The rules whose id, title and inputs share most words with a query, best first; rarer words tell more. */
export function searchRules(query: string, most: number): Rule[] {
  const asked = [...new Set(stems(query))]
  const rarity = new Map(
    asked.map((word) => [
      word,
      Math.log(1 + RULES.length / (1 + RULES.filter((rule) => WORDS.get(rule)!.has(word)).length)),
    ]),
  )
  return RULES.map((rule) => {
    const words = WORDS.get(rule)!
    return { rule, score: asked.reduce((sum, word) => sum + (words.has(word) ? rarity.get(word)! : 0), 0) }
  })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ rule }) => rule)
}

function wordsOf({ id, title, input }: Rule): Set<string> {
  return new Set(stems([id, title, ...Object.keys(input.shape)].join(' ')))
}
