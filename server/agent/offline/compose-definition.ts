import { analyse } from '../../retrieval/analyse.ts'
import type { QuestionKind } from './question-kind.ts'
import type { DefinedTerm } from './turn-results.ts'

const ASKS_MEANING =
  /^\W*(what('?s| is| are| does| do)|define|explain|meaning of|who is|who's)\b|\bmean(s|ing)?\b|\bstands? for\b/i
const FEW_OTHER_WORDS = 1

/** What terms mean: the one that a question asks hardly more than the meaning of, or those that it compares; else empty. */
export function composeDefinition(question: string, kind: QuestionKind, terms: DefinedTerm[]): string {
  const [first, second] = terms
  if (first === undefined) return ''
  if (kind.wantsComparison && second !== undefined) return [first, second].map((term) => `- ${define(term)}`).join('\n')
  if (!ASKS_MEANING.test(question)) return ''
  const others = new Set(analyse(question)).difference(new Set(analyse(`${first.term} ${first.meaning} mean define`)))
  return others.size > FEW_OTHER_WORDS ? '' : define(first)
}

const define = ({ term, meaning, clause }: DefinedTerm) => `${term}: ${meaning.replace(/\.$/, '')}. [${clause}]`
