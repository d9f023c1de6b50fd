import type { Finding } from '../../domain/finding.ts'

// "50% gives 1,000 hours" is a sum of other figures than those of the question.
const SUM = /\bgives?\b|\bexample\b/i
const NUMBER = /\d+(?:\.\d+)?/g

/** Whether a sentence of a clause works out other figures, where its rule has worked with those of the question. */
export function isOtherSum(
  { clause, text }: { clause: string; text: string },
  findings: readonly Finding[],
  question: string,
) {
  if (!SUM.test(text) || findings.every(({ rule }) => rule !== clause)) return false
  const numbersIn = (words: string) => words.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(NUMBER) ?? []
  const known = new Set(numbersIn(`${question} ${JSON.stringify(findings)}`))
  const [first, ...others] = numbersIn(text).filter((number) => !known.has(number))
  return first !== undefined && others.length > 0
}
