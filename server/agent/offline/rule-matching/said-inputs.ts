import type { Rule } from '../../../rules/define-rule.ts'
import { analyse } from '../../../retrieval/analyse.ts'
import { goalLevelNamed } from './goal-levels-named.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'
import type { QuestionWords } from './question-words.ts'

const SEGMENTS = ['A', 'B', 'C', 'D']
const ACRONYM = /^v?[A-Z][A-Za-z]{0,3}[A-Z]$/
const NOT = /\b(?:no|not|never|without|lacks?|missing|isn't|hasn't|haven't|wasn't|didn't)\b/i

/** The inputs that a question gives in words: its segment, what holds, and which of several options it names. */
export function saidInputs(
  rule: Rule,
  question: string,
  segments: readonly string[],
  words: QuestionWords,
): Record<string, unknown> {
  const said = inputFieldsOf(rule).flatMap((field): [string, unknown][] => {
    const value = readSaid(field, question, segments, words)
    return value === undefined ? [] : [[field.name, value]]
  })
  return Object.fromEntries(said)
}

function readSaid(
  { name, form, words: named }: InputField,
  question: string,
  segments: readonly string[],
  words: QuestionWords,
) {
  if (form.takes === 'flag') {
    const isSaid = named.length >= 2 && named.every((term) => words.has(term))
    return isSaid && !NOT.test(question) ? true : undefined
  }
  if (name === 'goalLevel') return goalLevelNamed(question)
  if (form.takes !== 'choice') return undefined
  if (form.options.every((option) => SEGMENTS.includes(String(option)))) {
    return segments.length === 1 && form.options.includes(segments[0]!) ? segments[0] : undefined
  }
  const options = form.options.filter((option) => typeof option === 'string')
  if (options.length !== form.options.length) return undefined
  const isColour = options.includes('red')
  if (isColour && !named.some((term) => words.has(term))) return undefined
  const meant = options.filter((option) => {
    // "AM" is a role and "am" none.
    if (ACRONYM.test(option)) return new RegExp(`\\b${option}s?\\b`).test(question)
    const terms = analyse(option)
    return terms.length > 0 && terms.every((term) => words.has(term))
  })
  return meant.length === 1 ? meant[0] : undefined
}
