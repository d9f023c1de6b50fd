import { wantedFigure } from './wanted-figure.ts'

const FORMS = {
  product:
    /\b(which|what) (\w+ ){0,2}(product|tool|vendor|software|brand|platform|system|firm|company|model|languages?)\b/i,
  person: /\b(who|whose|which (role|person))\b/i,
  reason: /\bwhy\b/i,
  meaning: /^\W*(what('?s| is| are| does)|define)\b(?!.*\b(if|when|happens|between)\b)|\bstands? for\b|\bmean(s|t)?\b/i,
} as const

/** What a question asks of its subject: a kind of figure, a product, a person, a meaning; or nothing that is plain. */
export const formOf = (question: string) =>
  wantedFigure(question)?.kind ??
  (Object.keys(FORMS) as (keyof typeof FORMS)[]).find((form) => FORMS[form].test(question)) ??
  'other'
