import type { Rule } from '../../../rules/define-rule.ts'
import { dimensionsIn } from './dimensions.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'
import { analyse } from '../../../retrieval/analyse.ts'

const FIT = 0.75
const BESIDE_IT = 1

/** Whether a question names the dimension that a rule scores: a score alone may be of any. */
export function namesDimension({ title }: Rule, words: QuestionWords): boolean {
  const dimensions = [...dimensionsIn(title)].flatMap((name) => analyse(name))
  return dimensions.length === 0 || dimensions.some((term) => words.has(term))
}

/** How well an input that is just called a score fits a figure beside the dimension that its rule is about: "engagement 66". */
export function scoreFit({ title }: Rule, name: string, quantity: Quantity, words: QuestionWords): number {
  if (name !== 'score' || quantity.kind !== 'number' || quantity.isAlone !== true) return 0
  const [dimension, ...others] = dimensionsIn(title)
  if (dimension === undefined || others.length > 0) return 0
  return analyse(dimension).some((term) => words.nearness(term, quantity) >= BESIDE_IT) ? FIT : 0
}
