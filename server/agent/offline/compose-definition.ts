import { analyse } from '../../retrieval/analyse.ts'
import type { DefinedTerm } from './turn-results.ts'

const ASKS_MEANING =
  /^\W*(what('?s| is| are| does| do)|define|explain|meaning of|who is|who's)\b|\bmean(s|ing)?\b|\bstands? for\b/i
const FEW_OTHER_WORDS = 2

/** What a term means, where a question asks hardly more than that; else empty. */
export function composeDefinition(question: string, terms: DefinedTerm[]): string {
  const [first] = terms
  if (first === undefined || !ASKS_MEANING.test(question)) return ''
  const others = new Set(analyse(question)).difference(new Set(analyse(`${first.term} ${first.meaning} mean define`)))
  if (others.size > FEW_OTHER_WORDS) return ''
  const meaning = first.meaning.replace(/\.$/, '')
  return `${first.term}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}. [${first.clause}]`.replace(
    /: ([a-z])(?=[A-Z])/,
    (_, letter: string) => `: ${letter.toUpperCase()}`,
  )
}
