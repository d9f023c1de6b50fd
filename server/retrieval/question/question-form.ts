import { type FigureKind, wantedFigure } from './wanted-figure.ts'

const FORMS = {
  product:
    /\b(which|what) (?!do|does|did|is|are|can|should|must)([\w-]+ ){0,2}(product|tool|vendor|software|brand|platform|system|firm|company|model|languages?|insurer|provider|supplier|app|channel|licen[cs]e)\b/i,
  // "a CSM who fails" asks for nobody.
  person: /(?:^\W*|[,.:;?–-] *|\b(?:and|or|but|to|for|with|by|from) )who\b|\b(whose|which (role|person))\b/i,
  reason: /\bwhy\b/i,
  meaning: /^\W*(what('?s| is| are| does)|define)\b(?!.*\b(if|when|happens|between)\b)|\bstands? for\b|\bmean(s|t)?\b/i,
} as const

/** What a question asks of its subject: a kind of figure, a product, a person, a meaning; or nothing that is plain. */
export type QuestionForm = FigureKind | keyof typeof FORMS | 'other'

const NO_FIGURE = new Set<QuestionForm>([...(Object.keys(FORMS) as (keyof typeof FORMS)[]), 'other'])
// "What is a Quickstarter?" and "What does a Quickstarter cost?" share their words and ask for different things.
const OTHER_FORM = 0.7
const OTHER_FIGURE = 0.85

/** The form of a question, read from its words. */
export const formOf = (question: string): QuestionForm =>
  wantedFigure(question)?.kind ??
  (Object.keys(FORMS) as (keyof typeof FORMS)[]).find((form) => FORMS[form].test(question)) ??
  'other'

/** From 0 to 1: how much two questions of these forms can ask for the same thing. */
export function formLikeness(one: QuestionForm, other: QuestionForm): number {
  if (one === other) return 1
  return NO_FIGURE.has(one) || NO_FIGURE.has(other) ? OTHER_FORM : OTHER_FIGURE
}
